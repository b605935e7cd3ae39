import type { Texts } from '../../locales/en.ts';

/** A spoken prompt by its name: what is said stands in the area `spoken` of the texts. */
export type PromptKey = keyof Texts['spoken'];

/** One prompt in one language. */
export interface Utterance {
  readonly key: PromptKey;
  readonly language: string;
  readonly text: string;
}

/**
 * Begins to speak, as loud as told (0 to 1), and calls `ended` when all is said, not when it was
 * broken off; the result breaks off.
 */
export type Play = (volume: number, ended: () => void) => () => void;

/** Something that speaks. */
export interface Voice {
  /** Makes sound possible; browsers allow it after a tap. @returns whether it is possible now */
  wake(): Promise<boolean>;
  /** Fetches what a language needs. */
  prepare(language: string): Promise<void>;
  /** Makes an utterance ready. @throws when it cannot be had */
  load(utterance: Utterance): Promise<Play>;
}
