import { describe, expect, it, vi } from 'vitest';
import { Locale } from '../../../../src/services/locale.ts';
import type { SpeechOptions } from '../../../../src/services/speech/speech.ts';
import { Speech } from '../../../../src/services/speech/speech.ts';
import type { Play, Utterance, Voice } from '../../../../src/services/speech/voice.ts';

describe('speech', () => {
  it('says a prompt in the language in use, until it is said', async () => {
    const { speech, locale, said, finish } = aSpeech();
    await locale.use('fr');
    await speech.say('put_on');
    expect(said).toEqual(['fr: Veuillez mettre un masque.']);
    expect(speech.state).toBe('speaking');
    finish();
    expect(speech.state).toBe('silent');
  });

  it('breaks off what is being said when there is something else to say', async () => {
    const { speech, said, cut } = aSpeech();
    await speech.say('wait');
    await speech.say('welcome');
    expect(cut()).toBe(1);
    expect(said).toHaveLength(2);
    expect(speech.state).toBe('speaking');
  });

  it('never says a prompt that came too late', async () => {
    const { speech, said, deliver } = aSpeech({ isSlow: true });
    const [late, latest] = [speech.say('wait'), speech.say('welcome')];
    await Promise.resolve();
    deliver();
    await Promise.all([late, latest]);
    expect(said).toEqual(['en: Thank you. Welcome.']);
  });

  it('is silent when stopped, whatever was about to be said', async () => {
    const { speech, said, deliver } = aSpeech({ isSlow: true });
    const late = speech.say('wait');
    await Promise.resolve();
    speech.stop();
    deliver();
    await late;
    expect(said).toEqual([]);
    expect(speech.state).toBe('silent');
  });

  it('tells that the browser wants a tap, and speaks after it', async () => {
    const { speech, said, allow } = aSpeech({ isBlocked: true });
    await speech.say('welcome');
    expect(speech.state).toBe('blocked');
    expect(said).toEqual([]);
    await speech.prime();
    expect(speech.state).toBe('blocked');
    allow();
    await speech.prime();
    expect(speech.state).toBe('silent');
    await speech.say('welcome');
    expect(speech.state).toBe('speaking');
  });

  it('never throws where a prompt cannot be had, or nothing sounds at all', async () => {
    const absent = aSpeech({ load: () => Promise.reject(new TypeError('no network')) });
    await expect(absent.speech.say('welcome')).resolves.toBeUndefined();
    expect(absent.speech.state).toBe('silent');
    const broken = {
      wake: () => Promise.reject(new Error()),
      prepare: () => Promise.reject(new Error()),
    };
    const { speech } = aSpeech(broken);
    await expect(speech.prime()).resolves.toBeUndefined();
    await expect(speech.preload()).resolves.toBeUndefined();
    expect(speech.state).toBe('blocked');
  });

  it('says nothing while muted, and stops in the middle of a word', async () => {
    const { speech, said, cut } = aSpeech();
    await speech.say('wait');
    speech.isMuted = true;
    expect(cut()).toBe(1);
    await speech.say('welcome');
    expect(said).toHaveLength(1);
    speech.isMuted = false;
    await speech.say('welcome');
    expect(said).toHaveLength(2);
  });

  it('is as loud as it is told, within what there is', async () => {
    const { speech, volumes } = aSpeech({}, { volume: 0.4 });
    await speech.say('welcome');
    speech.volume = 7;
    await speech.say('welcome');
    expect(volumes).toEqual([0.4, 1]);
  });

  it('fetches ahead in the language in use, or another one', async () => {
    const { speech, locale, prepared } = aSpeech();
    await locale.use('ja');
    await speech.preload();
    await speech.preload('ar');
    expect(prepared).toEqual(['ja', 'ar']);
  });

  it('tells everybody who listens', async () => {
    const { speech, finish } = aSpeech();
    const listener = vi.fn();
    speech.subscribe(listener);
    await speech.say('welcome');
    finish();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('takes the system’s voice only where that is wanted and there is one', async () => {
    const wanted = aSpeech({}, { voice: 'system' });
    await wanted.speech.say('welcome');
    expect(wanted.said).toEqual(['system, en: Thank you. Welcome.']);
    const missing = aSpeech({ hasSystem: false }, { voice: 'system' });
    await missing.speech.say('welcome');
    expect(missing.said).toEqual(['en: Thank you. Welcome.']);
  });
});

interface Circumstances extends Partial<Voice> {
  readonly isSlow?: boolean;
  readonly isBlocked?: boolean;
  readonly hasSystem?: boolean;
}

/** Speech with made voices that write down what they say. */
function aSpeech(circumstances: Circumstances = {}, options: SpeechOptions = {}) {
  const { isSlow = false, hasSystem = true } = circumstances;
  let { isBlocked = false } = circumstances;
  const said: string[] = [];
  const volumes: number[] = [];
  const prepared: string[] = [];
  let cut = 0;
  let finish = (): void => undefined;
  const waiting: (() => void)[] = [];
  const voice = (name: string): Voice => ({
    wake: () => Promise.resolve(!isBlocked),
    prepare: (language) => {
      prepared.push(language);
      return Promise.resolve();
    },
    load: ({ language, text }: Utterance) => {
      const play: Play = (volume, ended) => {
        said.push(`${name}${language}: ${text}`);
        volumes.push(volume);
        let isOver = false;
        finish = () => {
          isOver = true;
          ended();
        };
        return () => {
          if (!isOver) cut += 1;
        };
      };
      return isSlow
        ? new Promise((resolve) => {
            waiting.push(() => resolve(play));
          })
        : Promise.resolve(play);
    },
    ...circumstances,
  });
  const locale = new Locale();
  const voices = { clips: voice(''), system: hasSystem ? voice('system, ') : undefined };
  return {
    speech: new Speech(locale, voices, options),
    locale,
    said,
    volumes,
    prepared,
    cut: () => cut,
    finish: () => finish(),
    allow: () => {
      isBlocked = false;
    },
    deliver: () => {
      for (const give of waiting) give();
    },
  };
}
