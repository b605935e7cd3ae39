import { describe, expect, it } from 'vitest';
import type { AlertKind } from '../../../../src/services/alert/sound.ts';
import { Sound } from '../../../../src/services/alert/sound.ts';

/** A context as far as tones need one; it notes when which tone begins and ends. */
class FakeContext {
  state: AudioContextState = 'suspended';
  currentTime = 3;
  readonly destination = {};
  readonly tones: { wave: string; hertz: number; start: number; stop: number }[] = [];
  readonly volumes: number[] = [];
  resumed = 0;
  readonly #isAllowed: boolean;

  constructor(isAllowed = true) {
    this.#isAllowed = isAllowed;
  }

  resume(): Promise<void> {
    this.resumed += 1;
    if (!this.#isAllowed) return new Promise(() => undefined);
    this.state = 'running';
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.state = 'closed';
    return Promise.resolve();
  }

  createGain(): unknown {
    const node = {
      connect: (next: unknown) => next,
      gain: {
        setValueAtTime: () => undefined,
        linearRampToValueAtTime: (value: number) => this.volumes.push(value),
        exponentialRampToValueAtTime: () => undefined,
      },
    };
    return node;
  }

  createOscillator(): unknown {
    const tone = { wave: '', hertz: 0, start: 0, stop: 0 };
    this.tones.push(tone);
    return {
      set type(wave: string) {
        tone.wave = wave;
      },
      frequency: {
        set value(hertz: number) {
          tone.hertz = hertz;
        },
      },
      connect: (next: unknown) => next,
      start: (at: number) => (tone.start = at),
      stop: (at: number) => (tone.stop = at),
    };
  }
}

function aSound(...contexts: readonly FakeContext[]): { sound: Sound; made: () => number } {
  let made = 0;
  const sound = new Sound({
    // as much of one as the sound uses
    createContext: () => contexts[made++] as unknown as AudioContext | undefined,
    wait: () => Promise.resolve(),
  });
  return { sound, made: () => made };
}

async function tonesOf(kind: AlertKind): Promise<FakeContext['tones']> {
  const context = new FakeContext();
  await aSound(context).sound.play(kind, 1);
  return context.tones;
}

describe('the sound of an alert', () => {
  it('differs in tones, number and colour between no mask and worn wrong', async () => {
    const [bare, wrong] = [await tonesOf('no_mask'), await tonesOf('incorrect')];
    expect(bare.length).not.toBe(wrong.length);
    expect(bare[0]?.wave).not.toBe(wrong[0]?.wave);
  });

  it.each(['no_mask', 'incorrect'] as const)('is over within a second: %s', async (kind) => {
    for (const { start, stop } of await tonesOf(kind)) {
      expect(start).toBeGreaterThanOrEqual(3);
      expect(stop).toBeGreaterThan(start);
      expect(stop).toBeLessThanOrEqual(4);
    }
  });

  it('is as loud as wished, and silent at nothing', async () => {
    const context = new FakeContext();
    const { sound, made } = aSound(context);
    expect(await sound.play('incorrect', 0)).toBe(false);
    expect(made()).toBe(0);
    expect(await sound.play('incorrect', 0.3)).toBe(true);
    expect(new Set(context.volumes)).toEqual(new Set([0.3]));
  });

  it('is made possible by a press, with one context for all', async () => {
    const context = new FakeContext();
    const { sound, made } = aSound(context);
    await sound.prime();
    expect(context.state).toBe('running');
    await sound.play('no_mask', 1);
    await sound.play('no_mask', 1);
    expect(made()).toBe(1);
    expect(context.resumed).toBe(1);
  });

  it('comes back after a call has suspended it, or the system has closed it', async () => {
    const [first, second] = [new FakeContext(), new FakeContext()];
    const { sound } = aSound(first, second);
    await sound.prime();
    first.state = 'suspended';
    expect(await sound.play('no_mask', 1)).toBe(true);
    expect(first.resumed).toBe(2);
    first.state = 'closed';
    expect(await sound.play('no_mask', 1)).toBe(true);
    expect(second.tones).not.toEqual([]);
  });

  it('is left out, not kept for later, while the browser allows none', async () => {
    const context = new FakeContext(false);
    expect(await aSound(context).sound.play('no_mask', 1)).toBe(false);
    expect(context.tones).toEqual([]);
  });

  it('never throws, where there is no sound and where it is refused', async () => {
    expect(await aSound().sound.play('no_mask', 1)).toBe(false);
    const refused = new Sound({
      createContext: () => {
        throw new DOMException('too many', 'NotSupportedError');
      },
      wait: () => Promise.resolve(),
    });
    await refused.prime();
    expect(await refused.play('no_mask', 1)).toBe(false);
  });
});
