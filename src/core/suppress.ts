import type { Detection } from './decode.ts';
import { overlapOf } from './geometry.ts';

/**
 * Non-maximum suppression: keeps the best detection of each face.
 *
 * Greedy, best score first; a detection falls when it overlaps a kept one by more than
 * `overlap`. The same rule as `tf.image.nonMaxSuppression`.
 *
 * @param overlap intersection over union, 0–1, above which two detections are one face
 * @param most upper bound of detections kept
 */
export function suppress(
  detections: readonly Detection[],
  overlap: number,
  most: number,
): Detection[] {
  const kept: Detection[] = [];
  for (const candidate of [...detections].sort((one, other) => other.score - one.score)) {
    if (kept.length >= most) break;
    if (kept.every((better) => overlapOf(better.box, candidate.box) <= overlap)) {
      kept.push(candidate);
    }
  }
  return kept;
}
