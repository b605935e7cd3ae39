import type { MaskClass } from '../../core/verdict.ts';

/** What somebody is alerted to: each sounds, shakes and looks different. */
export type AlertKind = Exclude<MaskClass, 'mask'>;

/** A tone of a motif. */
interface Tone {
  readonly hertz: number;
  /** When it begins, in seconds from the motif's start. */
  readonly from: number;
  /** How long it sounds, in seconds. */
  readonly lasts: number;
}

/** "No mask" falls twice, brightly; "worn wrong" rises once, softly: told apart without looking. */
const MOTIFS: Readonly<
  Record<AlertKind, { readonly wave: OscillatorType; readonly tones: readonly Tone[] }>
> = {
  no_mask: {
    wave: 'triangle',
    tones: [
      { hertz: 988, from: 0, lasts: 0.14 },
      { hertz: 659, from: 0.13, lasts: 0.2 },
      { hertz: 988, from: 0.38, lasts: 0.14 },
      { hertz: 659, from: 0.51, lasts: 0.28 },
    ],
  },
  incorrect: {
    wave: 'sine',
    tones: [
      { hertz: 523, from: 0, lasts: 0.18 },
      { hertz: 784, from: 0.16, lasts: 0.32 },
    ],
  },
};
/** A tone swells this long, in seconds, so that it does not click … */
const ATTACK = 0.012;
/** … and fades to this, since an exponential never reaches silence. */
const SILENCE = 0.0001;
/** A context that has not begun to run by then, in milliseconds: a late alert is none. */
const MOST_WAIT_MS = 400;

/** The part of a page's sound that is used here. */
export interface SoundPlatform {
  /** A new context; nothing where the browser has none. */
  readonly createContext: () => AudioContext | undefined;
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * Short tones for alerts, made by the browser itself. Browsers let a page sound only after somebody
 * has touched it: `prime` belongs into every press. Nothing here throws; where nothing can sound,
 * nothing does.
 */
export class Sound {
  readonly #platform: SoundPlatform;
  #context: AudioContext | undefined;

  constructor(platform: SoundPlatform) {
    this.#platform = platform;
  }

  /** Makes sounds possible; to be called while a press is being handled. */
  async prime(): Promise<void> {
    await this.#running();
  }

  /**
   * Sounds a motif once.
   *
   * @param volume 0–1
   * @returns whether it sounds: a page that nobody has touched yet stays silent
   */
  async play(kind: AlertKind, volume: number): Promise<boolean> {
    if (volume <= 0) return false;
    const context = await this.#running();
    if (context === undefined) return false;
    const { wave, tones } = MOTIFS[kind];
    for (const tone of tones) sound(context, wave, tone, Math.min(1, volume));
    return true;
  }

  /** Gives the sound back to the system. */
  end(): void {
    void this.#context?.close().catch(() => undefined);
    this.#context = undefined;
  }

  /** The context, running; a call or a locked screen may have suspended it. */
  async #running(): Promise<AudioContext | undefined> {
    try {
      if (this.#context?.state === 'closed') this.#context = undefined;
      const context = (this.#context ??= this.#platform.createContext());
      // suspended by a call, by iOS also when it comes back; untouched pages wait for a press for ever
      if (context !== undefined && context.state !== 'running') {
        await Promise.race([context.resume(), this.#platform.wait(MOST_WAIT_MS)]);
      }
      return context?.state === 'running' ? context : undefined;
    } catch {
      return undefined;
    }
  }
}

function sound(context: AudioContext, wave: OscillatorType, tone: Tone, volume: number): void {
  const start = context.currentTime + tone.from;
  const stop = start + tone.lasts;
  const gain = context.createGain();
  gain.gain.setValueAtTime(SILENCE, start);
  gain.gain.linearRampToValueAtTime(volume, start + ATTACK);
  gain.gain.exponentialRampToValueAtTime(SILENCE, stop);
  const oscillator = context.createOscillator();
  oscillator.type = wave;
  oscillator.frequency.value = tone.hertz;
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(stop);
}

/** The browser's own sound. */
export function browserSoundPlatform(): SoundPlatform {
  return {
    createContext: () => {
      const { AudioContext: Context } = globalThis as { AudioContext?: typeof AudioContext };
      return Context === undefined ? undefined : new Context();
    },
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
