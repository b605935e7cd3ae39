import type { Detection } from './decode.ts';
import type { Point, Size } from './geometry.ts';
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

/** Detections that overlap the best of a face this much, and … */
const VOTES_FROM = 0.6;
/** … have this share of its score have a say in where the face is. */
const LEAST_VOTE = 0.3;

/**
 * One detection for each face that several looks found, as non-maximum suppression would keep it,
 * but with a score that half depends on what the other looks that could see the face said of it,
 * and in the place that the detections of the face vote for. One look alone keeps its own.
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
    const place = answers.length === 1 ? detection : vote(detection, same);
    merged.push({ ...place, score: detection.score + AGREEMENT * (mean - detection.score) });
    left = left.filter((other) => !same.includes(other));
  }
  return merged.sort((one, other) => other.score - one.score);
}

/**
 * Where a face is by all its detections: their mean, weighted by the squares of their scores (box
 * voting, Gidaris & Komodakis 2015).
 */
function vote(
  best: Detection,
  all: readonly { readonly detection: Detection }[],
): Pick<Detection, 'box' | 'landmarks'> {
  const voters = all
    .map(({ detection }) => detection)
    .filter(
      ({ box, score }) =>
        overlapOf(best.box, box) >= VOTES_FROM && score >= best.score * LEAST_VOTE,
    );
  if (voters.length === 1) return best;
  const total = voters.reduce((sum, { score }) => sum + score * score, 0);
  const mean = (read: (detection: Detection) => number): number =>
    voters.reduce((sum, voter) => sum + voter.score * voter.score * read(voter), 0) / total;
  const point = (name: keyof Detection['landmarks']): Point => ({
    x: mean(({ landmarks }) => landmarks[name].x),
    y: mean(({ landmarks }) => landmarks[name].y),
  });
  return {
    box: {
      x: mean(({ box }) => box.x),
      y: mean(({ box }) => box.y),
      width: mean(({ box }) => box.width),
      height: mean(({ box }) => box.height),
    },
    landmarks: {
      leftEye: point('leftEye'),
      rightEye: point('rightEye'),
      nose: point('nose'),
      mouth: point('mouth'),
    },
  };
}
