import type { Box, Size } from './geometry.ts';
import type { MaskClass, Probabilities, Verdict, VerdictKind } from './verdict.ts';

/** Somebody in view now. */
export interface Person {
  /**
   * Stays the same while this person passes, short gaps included. Where one engine looks at several
   * feeds, each numbers its own people: the same number in another feed is somebody else.
   */
  readonly id: number;
  /** Where the face is, in pixels of the frame. */
  readonly box: Box;
  readonly verdict: Verdict;
  /** What the evidence of all looks so far says; absent before the first usable one. */
  readonly probabilities?: Probabilities;
  /** False while the face is hidden for a moment and the person is only remembered. */
  readonly isSeen: boolean;
}

/** What happened to a person passing; `decided` and `left` come once for each. */
export type PassingEvent =
  | {
      readonly kind: 'decided';
      readonly id: number;
      readonly verdict: MaskClass;
      readonly atMs: number;
    }
  | {
      readonly kind: 'changed';
      readonly id: number;
      readonly from: MaskClass;
      readonly verdict: MaskClass;
      readonly atMs: number;
    }
  | {
      readonly kind: 'left';
      readonly id: number;
      readonly verdict: VerdictKind;
      readonly fromMs: number;
      readonly atMs: number;
    };

/** All that comes back from the engine for one frame of a live picture. */
export interface Report {
  /** Size of the frame that was looked at, in pixels; boxes are in these pixels. */
  readonly frame: Size;
  /** When the frame was taken, on the clock of whoever took it. */
  readonly atMs: number;
  readonly people: readonly Person[];
  readonly events: readonly PassingEvent[];
  /** How long the look took the engine, in milliseconds. */
  readonly tookMs: number;
}

/** One face of a still picture. */
export interface PictureFace {
  /** Where the face is, in pixels of the picture that was looked at. */
  readonly box: Box;
  /** How sure both networks are that this is a face, 0–1. */
  readonly score: number;
  readonly verdict: Verdict;
  readonly probabilities: Probabilities;
}

/** All that comes back for one still picture. */
export interface PictureReport {
  readonly frame: Size;
  readonly faces: readonly PictureFace[];
  readonly tookMs: number;
}
