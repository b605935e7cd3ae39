import { Listeners } from '../listeners.ts';
import type { Locale } from '../locale.ts';
import type { PromptKey, Voice } from './voice.ts';

/** `blocked`: the browser wants a tap on the page before it lets it be heard (`prime`). */
export type SpeechState = 'silent' | 'speaking' | 'blocked';

/** How somebody wants to be spoken to. */
export interface SpeechOptions {
  /** Prompts that come with the app, the same on every device, or the system's own voice. */
  readonly voice?: 'clips' | 'system';
  /** From 0 to 1. */
  readonly volume?: number;
  readonly isMuted?: boolean;
}

/**
 * Says prompts aloud in the language in use, one at a time. Nothing of it throws: where there is
 * no sound, the screen has said the same in writing.
 */
export class Speech {
  readonly #locale: Pick<Locale, 'language' | 'texts'>;
  readonly #voice: Voice;
  readonly #listeners = new Listeners();
  #state: SpeechState = 'silent';
  #volume: number;
  #isMuted: boolean;
  #end: (() => void) | undefined;
  /** Counts what was asked for, so that a prompt that loads slowly does not talk into a later one. */
  #turn = 0;

  /** @param voices what the browser offers; without a system's voice the clips speak */
  constructor(
    locale: Pick<Locale, 'language' | 'texts'>,
    voices: { readonly clips: Voice; readonly system: Voice | undefined },
    { voice = 'clips', volume = 1, isMuted = false }: SpeechOptions = {},
  ) {
    this.#locale = locale;
    this.#voice = (voice === 'system' ? voices.system : undefined) ?? voices.clips;
    this.#volume = within(volume);
    this.#isMuted = isMuted;
  }

  get state(): SpeechState {
    return this.#state;
  }

  /** From 0 to 1; a change holds from the next prompt on. */
  get volume(): number {
    return this.#volume;
  }

  set volume(volume: number) {
    this.#volume = within(volume);
    this.#listeners.tell();
  }

  /** Whether nothing is said; what is being said stops at once. */
  get isMuted(): boolean {
    return this.#isMuted;
  }

  set isMuted(isMuted: boolean) {
    this.#isMuted = isMuted;
    if (isMuted) this.stop();
    this.#listeners.tell();
  }

  /** Makes sound possible for the rest of the visit: to be called while a tap is handled. */
  async prime(): Promise<void> {
    const isAwake = await this.#voice.wake().catch(() => false);
    if (!isAwake) this.#enter('blocked');
    else if (this.#state === 'blocked') this.#enter('silent');
  }

  /** Fetches every prompt of a language, so that none comes late, and all are there offline. */
  async preload(language: string = this.#locale.language): Promise<void> {
    await this.#voice.prepare(language).catch(() => undefined);
  }

  /** Says a prompt; what is being said breaks off. Done when it has begun, or cannot be said. */
  async say(key: PromptKey): Promise<void> {
    this.stop();
    if (this.#isMuted) return;
    const turn = this.#turn;
    const { language, texts } = this.#locale;
    try {
      if (!(await this.#voice.wake())) {
        if (turn === this.#turn) this.#enter('blocked');
        return;
      }
      const play = await this.#voice.load({ key, language, text: texts.spoken[key] });
      if (turn !== this.#turn) return;
      this.#enter('speaking');
      this.#end = play(this.#volume, () => {
        if (turn === this.#turn) this.stop();
      });
    } catch {
      // not fetched yet, and no network: what is shown has to do
      if (turn === this.#turn) this.#enter('silent');
    }
  }

  /** Breaks off what is being said, and what is about to be. */
  stop(): void {
    this.#turn += 1;
    this.#end?.();
    this.#end = undefined;
    if (this.#state === 'speaking') this.#enter('silent');
  }

  /** Calls `listener` after every change of state, volume and muting; the result ends that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  #enter(state: SpeechState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#listeners.tell();
  }
}

function within(volume: number): number {
  return Math.min(1, Math.max(0, volume));
}
