import { en } from '../../locales/en.ts';
import type { Play, PromptKey, Utterance, Voice } from './voice.ts';

/** What `ClipVoice` needs of the browser: a way to fetch sound, and one to play it. */
export interface ClipPlatform {
  /** Fetches and decodes a sound file. @throws when it does not come or is none */
  readonly load: (address: string) => Promise<Play>;
  /** Opens the output of sound, or wakes it up. @returns whether it plays now */
  readonly wake: () => Promise<boolean>;
}

// English has every key, and nothing else lists them
const KEYS = Object.keys(en.spoken) as readonly PromptKey[];

/** Speaks by the sound files that come with the app; the service worker keeps what was fetched. */
export class ClipVoice implements Voice {
  readonly #platform: ClipPlatform;
  readonly #root: string;
  readonly #clips = new Map<string, Promise<Play>>();

  /** @param root address of the app, with a slash at the end */
  constructor(platform: ClipPlatform, root: string) {
    this.#platform = platform;
    this.#root = root;
  }

  wake(): Promise<boolean> {
    return this.#platform.wake();
  }

  /** Fetches all prompts of a language, and lets go of those of others. */
  async prepare(language: string): Promise<void> {
    const addresses = KEYS.map((key) => this.#addressOf(language, key));
    for (const address of this.#clips.keys()) {
      if (!addresses.includes(address)) this.#clips.delete(address);
    }
    await Promise.allSettled(addresses.map((address) => this.#fetch(address)));
  }

  load({ key, language }: Utterance): Promise<Play> {
    return this.#fetch(this.#addressOf(language, key));
  }

  #fetch(address: string): Promise<Play> {
    const known = this.#clips.get(address);
    if (known !== undefined) return known;
    const clip = this.#platform.load(address);
    this.#clips.set(address, clip);
    // tried again next time
    clip.catch(() => this.#clips.delete(address));
    return clip;
  }

  #addressOf(language: string, key: PromptKey): string {
    return `${this.#root}prompts/${language}/${key}.mp3`;
  }
}
