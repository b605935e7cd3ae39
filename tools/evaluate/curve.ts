import type { Box } from '../../src/core/geometry.ts';
import { areaOf, overlapOf, sharedAreaOf, sideOf } from '../../src/core/geometry.ts';
import type { Probabilities } from '../../src/core/verdict.ts';
import { SAME_FACE } from '../data-folder.ts';

/** A detection as an evaluation writes it. */
export interface FoundFace {
  readonly box: Box;
  readonly score: number;
  readonly probabilities: Probabilities;
}

/** One picture: the faces that are there, and those that were found. */
export interface ScoredPicture {
  readonly truth: readonly { readonly box: Box; readonly label: string }[];
  readonly found: readonly FoundFace[];
}

/** A precision-recall curve, one point for each distinct weight, best first. */
export interface Curve {
  readonly points: readonly {
    readonly weight: number;
    readonly precision: number;
    readonly recall: number;
  }[];
  readonly positives: number;
}

/** A detection this much smaller than the faces asked for is not counted against. */
const STRAY = 0.8;

/** Detections of all pictures in one order, best first, each right or wrong. */
export interface Ranking {
  readonly outcomes: readonly {
    readonly weight: number;
    readonly isRight: boolean;
    readonly picture: number;
  }[];
  /** Faces that are to be found in each picture. */
  readonly positives: readonly number[];
}

/**
 * Matches detections with the truth, best first: each takes the best-fitting free face; only where
 * none is free may it fall on a box that does not count (`ignore`, too small, unjudged).
 *
 * @param least smallest face that counts, the square root of its area in pixels
 * @param wanted labels that are positive; all but `ignore` when left out
 * @param weight by what the detections are ranked
 */
export function rankingOf(
  pictures: readonly ScoredPicture[],
  least: number,
  wanted?: readonly string[],
  weight: (face: FoundFace) => number = ({ score }) => score,
): Ranking {
  const outcomes: { weight: number; isRight: boolean; picture: number }[] = [];
  const positives: number[] = [];
  for (const [picture, { truth, found }] of pictures.entries()) {
    const faces = truth.map(({ box, label }) => {
      const isLarge = sideOf(box) >= least;
      const isSkipped =
        label === 'ignore' || !isLarge || (wanted !== undefined && label === 'face');
      return { box, label, isSkipped, isGood: !isSkipped && (wanted?.includes(label) ?? true) };
    });
    positives.push(faces.filter(({ isGood }) => isGood).length);
    const taken = new Set<object>();
    for (const face of [...found].sort((one, other) => weight(other) - weight(one))) {
      const near = faces
        .filter(({ box }) => overlapOf(face.box, box) >= SAME_FACE)
        .sort((one, other) => overlapOf(face.box, other.box) - overlapOf(face.box, one.box));
      const best = near.find((candidate) => candidate.isGood && !taken.has(candidate));
      if (best !== undefined) {
        taken.add(best);
        outcomes.push({ weight: weight(face), isRight: true, picture });
      } else if (near.some(({ isSkipped }) => isSkipped)) continue;
      else if (
        faces.some(({ box, label }) => label === 'ignore' && insideOf(face.box, box) > 0.5)
      ) {
        continue;
      } else if (sideOf(face.box) >= least * STRAY) {
        outcomes.push({ weight: weight(face), isRight: false, picture });
      }
    }
  }
  outcomes.sort((one, other) => other.weight - one.weight);
  return { outcomes, positives };
}

/**
 * The precision-recall curve of a ranking. Equal weights enter together.
 *
 * @param repeats how often each picture counts, for a bootstrap; once each when left out
 */
export function curveOf({ outcomes, positives }: Ranking, repeats?: readonly number[]): Curve {
  const times = (picture: number): number => (repeats === undefined ? 1 : (repeats[picture] ?? 0));
  const total = positives.reduce((sum, count, picture) => sum + count * times(picture), 0);
  const points: { weight: number; precision: number; recall: number }[] = [];
  let [right, all] = [0, 0];
  for (const [index, { weight, isRight, picture }] of outcomes.entries()) {
    all += times(picture);
    right += isRight ? times(picture) : 0;
    if (all === 0 || outcomes[index + 1]?.weight === weight) continue;
    points.push({ weight, precision: right / all, recall: right / Math.max(total, 1) });
  }
  return { points, positives: total };
}

/** Area under the interpolated precision-recall curve, 0–1. */
export function averagePrecision({ points }: Curve): number {
  let [sum, best, after] = [0, 0, points.at(-1)?.recall ?? 0];
  for (let index = points.length - 1; index >= 0; index -= 1) {
    best = Math.max(best, points[index]?.precision ?? 0);
    const before = points[index - 1]?.recall ?? 0;
    sum += (after - before) * best;
    after = before;
  }
  return sum;
}

/** Highest recall at which the precision is at least `floor`, 0–1. */
export function recallAtPrecision({ points }: Curve, floor: number): number {
  return Math.max(0, ...points.filter((point) => point.precision >= floor).map((p) => p.recall));
}

/** Precision and recall of the detections at or above a score. */
export function atThreshold(
  { points }: Curve,
  threshold: number,
): { readonly precision: number; readonly recall: number } {
  return points.findLast(({ weight }) => weight >= threshold) ?? { precision: 1, recall: 0 };
}

/** How much of `inner` lies in `outer`, 0–1. */
function insideOf(inner: Box, outer: Box): number {
  return sharedAreaOf(inner, outer) / Math.max(areaOf(inner), 1e-9);
}
