import type { Detection } from './decode.ts';
import type { Size } from './geometry.ts';
import { overlapOf } from './geometry.ts';
import type { Look } from './look.ts';
import { couldSee } from './look.ts';

/** What one look at a frame found, in frame pixels, believed or not. */
export interface LookAnswer {
  readonly look: Look;
  readonly detections: readonly Detection[];
}

/** What a look says of a face that it should have seen and did not: its score, 0–1. */
const UNSEEN = 0.03;
/** Share of the mean over all looks in the score of a face; the rest is the best look's. */
const AGREEMENT = 0.5;

/**
 * One detection for each face that several looks found: the best of them, as non-maximum
 * suppression would keep it, but with a score that half depends on what the other looks that
 * could see the face said of it. One look alone keeps its scores.
 *
 * @param overlap intersection over union, 0–1, above which two detections are one face
 * @param most upper bound of faces kept
 * @returns best first
 */
export function merge(
  answers: readonly LookAnswer[],
  frame: Size,
  overlap: number,
  most: number,
): Detection[] {
  let left = answers
    .flatMap(({ look, detections }) => detections.map((detection) => ({ look, detection })))
    .sort((one, other) => other.detection.score - one.detection.score);
  const merged: Detection[] = [];
  while (left.length > 0 && merged.length < most) {
    const [best] = left;
    if (best === undefined) break;
    const { detection } = best;
    const isSame = (other: Detection): boolean => overlapOf(detection.box, other.box) > overlap;
    const same = left.filter((other) => other === best || isSame(other.detection));
    const scores = answers.flatMap(({ look }) => {
      const own = same.find((other) => other.look === look);
      if (own !== undefined) return [own.detection.score];
      return couldSee(look, detection, frame) ? [UNSEEN] : [];
    });
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    merged.push({ ...detection, score: detection.score + AGREEMENT * (mean - detection.score) });
    left = left.filter((other) => !same.includes(other));
  }
  return merged.sort((one, other) => other.score - one.score);
}
