import type { Verdict } from '../../core/verdict.ts';

/** What a person can do so that a verdict becomes possible; `looking`: nothing but wait. */
export type Hint =
  'looking' | 'come_closer' | 'look_here' | 'hand_away' | 'more_light' | 'hold_still';

/** The hint that is shown, and the one that may take its place. */
export interface Hints {
  readonly shown: Hint;
  readonly next: Hint;
  /** Since when `next` has been the right one, on the frames' clock. */
  readonly nextMs: number;
}

/** Somebody has just stepped up. */
export const NO_HINTS: Hints = { shown: 'looking', next: 'looking', nextMs: -Infinity };

/** Another hint is shown when it has been right for this long: nobody can follow a flicker. */
const STEADY_MS = 450;
/** A face near, bright and frontal that stays undecided for this long has something before it. */
const COVERED_MS = 2500;

/** What to tell a person who has no verdict yet. */
export function hintOf(verdict: Verdict, isNear: boolean): Hint {
  if (!isNear) return 'come_closer';
  if (verdict.kind !== 'unsure') return 'looking';
  switch (verdict.reason) {
    case 'too_far':
      return 'come_closer';
    case 'turned_away':
      return 'look_here';
    case 'too_dark':
      return 'more_light';
    case 'blurred':
      return 'hold_still';
    case 'undecided':
      return 'looking';
  }
}

/** The hints after a look. @param atMs when it was taken; never earlier than the one before */
export function advanceHints(before: Hints, right: Hint, atMs: number): Hints {
  if (right !== before.next) return { ...before, next: right, nextMs: atMs };
  const nextMs = before.nextMs === -Infinity ? atMs : before.nextMs;
  const lastsMs = atMs - nextMs;
  if (right === 'looking' && lastsMs >= COVERED_MS)
    return { ...before, nextMs, shown: 'hand_away' };
  // a covered face is undecided: that alone takes nothing back
  const isSteady = lastsMs >= STEADY_MS && !(right === 'looking' && before.shown === 'hand_away');
  return { next: right, nextMs, shown: isSteady ? right : before.shown };
}
