import { expect, it } from 'vitest';
import { ClipVoice } from '../../../../src/services/speech/clip-voice.ts';
import type { Play, PromptKey, Utterance } from '../../../../src/services/speech/voice.ts';

const SILENCE: Play = () => () => undefined;

function aVoice(absent: readonly string[] = []): { voice: ClipVoice; fetched: string[] } {
  const fetched: string[] = [];
  const platform = {
    wake: () => Promise.resolve(true),
    load: (address: string) => {
      fetched.push(address);
      return absent.includes(address) ? Promise.reject(new TypeError()) : Promise.resolve(SILENCE);
    },
  };
  return { voice: new ClipVoice(platform, '/app/'), fetched };
}

const utterance = (language: string, key: PromptKey): Utterance => ({ language, key, text: '' });

it('fetches a prompt once, by language and name', async () => {
  const { voice, fetched } = aVoice();
  await voice.load(utterance('fr', 'welcome'));
  await voice.load(utterance('fr', 'welcome'));
  expect(fetched).toEqual(['/app/prompts/fr/welcome.mp3']);
});

it('fetches all of a language ahead, and none of them again', async () => {
  const { voice, fetched } = aVoice();
  await voice.prepare('ar');
  expect(fetched).toHaveLength(7);
  await voice.load(utterance('ar', 'wait'));
  expect(fetched).toHaveLength(7);
});

it('lets go of a language that is not spoken any more', async () => {
  const { voice, fetched } = aVoice();
  await voice.load(utterance('fr', 'wait'));
  await voice.prepare('ar');
  await voice.load(utterance('fr', 'wait'));
  expect(fetched.filter((address) => address.includes('/fr/'))).toHaveLength(2);
});

it('asks again for what did not come, and fetches the others all the same', async () => {
  const address = '/app/prompts/de/wait.mp3';
  const { voice, fetched } = aVoice([address]);
  await voice.prepare('de');
  expect(fetched).toHaveLength(7);
  await expect(voice.load(utterance('de', 'wait'))).rejects.toThrow();
  expect(fetched.filter((one) => one === address)).toHaveLength(2);
});
