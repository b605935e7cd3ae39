import type { Size } from '../../../core/geometry.ts';
import { sideOf } from '../../../core/geometry.ts';
import type { Person, Report } from '../../../core/report.ts';

/** The largest face in view, as the threshold of size sees it. */
export interface LargestFace {
  readonly person: Person;
  /** Its side as a share of the frame's width. */
  readonly share: number;
  /** Whether somebody of this size counts. */
  readonly counts: boolean;
}

/** The largest face of a look, unless nobody is seen. @param leastFace share of the frame's width */
export function largestFaceOf(
  { people, frame }: Report,
  leastFace: number,
): LargestFace | undefined {
  const [person] = people
    .filter(({ isSeen }) => isSeen)
    .sort((one, other) => sideOf(other.box) - sideOf(one.box));
  if (person === undefined) return undefined;
  const share = shareOf(person, frame);
  return { person, share, counts: share >= leastFace };
}

/** The side of somebody's face as a share of the frame's width. */
export function shareOf({ box }: Person, frame: Size): number {
  return sideOf(box) / frame.width;
}
