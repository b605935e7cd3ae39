import type { Person } from '../../core/report.ts';
import { sideOf } from '../../core/geometry.ts';
import type { Verdict } from '../../core/verdict.ts';

/** What is said of everybody in view together; `none`: nobody is there. */
export type BannerVerdict = Verdict | { readonly kind: 'none' };

/** Something shown, and since when it does not hold any more: it changes late, so as not to flicker. */
export interface Held<Shown> {
  readonly shown: Shown;
  /** When the first report came that said something else; absent while what is shown holds. */
  readonly staleSinceMs?: number;
}

/** The banner over everybody. */
export type Banner = Held<BannerVerdict>;

/** Nobody has been seen yet. */
export const EMPTY_BANNER: Banner = { shown: { kind: 'none' } };

/** Doubtful faces smaller than this share of the largest one are passers-by, and do not count. */
const NEAR = 0.5;
/** A less urgent word waits this long, in milliseconds: people read, and faces turn away. */
const CALM_HOLD_MS = 800;

const URGENCY: Readonly<Record<BannerVerdict['kind'], number>> = {
  none: 0,
  unsure: 1,
  mask: 2,
  incorrect: 3,
  no_mask: 4,
};

/**
 * What to say of all people together: the most urgent person decides; "mask" is said only when
 * nobody near is still doubtful.
 */
export function verdictOfAll(people: readonly Person[]): BannerVerdict {
  const kinds = new Set(people.map(({ verdict }) => verdict.kind));
  if (people.length === 0) return { kind: 'none' };
  if (kinds.has('no_mask')) return { kind: 'no_mask' };
  if (kinds.has('incorrect')) return { kind: 'incorrect' };
  const largest = Math.max(...people.map(({ box }) => sideOf(box)));
  const doubtful = people
    .filter(({ verdict }) => verdict.kind === 'unsure')
    .sort((one, other) => sideOf(other.box) - sideOf(one.box))[0];
  if (doubtful === undefined) return { kind: 'mask' };
  const isNear = sideOf(doubtful.box) >= largest * NEAR;
  return kinds.has('mask') && !isNear ? { kind: 'mask' } : doubtful.verdict;
}

/**
 * What is shown after a report: what is more urgent at once, what is less urgent only when it has
 * lasted a while.
 *
 * @param atMs when the frame of the report was taken
 */
export function advanceHeld<Shown extends BannerVerdict>(
  before: Held<Shown>,
  next: Shown,
  atMs: number,
): Held<Shown> {
  if (isSame(before.shown, next)) return { shown: before.shown };
  if (URGENCY[next.kind] > URGENCY[before.shown.kind]) return { shown: next };
  const staleSinceMs = before.staleSinceMs ?? atMs;
  return atMs - staleSinceMs >= CALM_HOLD_MS
    ? { shown: next }
    : { shown: before.shown, staleSinceMs };
}

function isSame(one: BannerVerdict, other: BannerVerdict): boolean {
  const reasonOf = (verdict: BannerVerdict): string | undefined =>
    verdict.kind === 'unsure' ? verdict.reason : undefined;
  return one.kind === other.kind && reasonOf(one) === reasonOf(other);
}
