import type { Landmarks } from '../decode.ts';
import type { Doubt } from '../verdict.ts';

/** What can be measured of one crop, whatever the mask. */
export interface Quality {
  /** Side of the face in frame pixels: the square root of its box's area. */
  readonly facePixels: number;
  /** How far the face is turned: 0 frontal, 1 with the nose before an eye, more beyond it. */
  readonly turn: number;
  /** Mean brightness of the crop, 0–1. */
  readonly brightness: number;
  /** Standard deviation of the crop's brightness, 0–1. */
  readonly contrast: number;
  /** Energy of the Laplacian over the variance: high is sharp. See `sharpnessOf`. */
  readonly sharpness: number;
}

/** Bounds below (or above) which a crop says nothing; written in the classifier's manifest. */
export interface QualityGate {
  readonly leastFacePixels: number;
  readonly mostTurn: number;
  readonly leastBrightness: number;
  readonly leastContrast: number;
  readonly leastSharpness: number;
}

/**
 * Why a crop should not be believed, or nothing when it may be. The order is the order in which a
 * person can help: step closer, turn to the camera, find light, hold still.
 */
export function doubtOf(quality: Quality, gate: QualityGate): Doubt | undefined {
  if (quality.facePixels < gate.leastFacePixels) return 'too_far';
  if (quality.turn > gate.mostTurn) return 'turned_away';
  if (quality.brightness < gate.leastBrightness || quality.contrast < gate.leastContrast) {
    return 'too_dark';
  }
  if (quality.sharpness < gate.leastSharpness) return 'blurred';
  return undefined;
}

/**
 * How far a face is turned to a side: where the nose stands between the eyes, measured along the
 * line through them. In a frontal face it is in the middle (0), in a half profile before an eye (1),
 * in a profile beyond it. Eyes that fall into one point count as a full profile (infinite).
 */
export function turnOf({ leftEye, rightEye, nose }: Landmarks): number {
  const [dx, dy] = [rightEye.x - leftEye.x, rightEye.y - leftEye.y];
  const square = dx * dx + dy * dy;
  if (square === 0) return Infinity;
  const along = ((nose.x - leftEye.x) * dx + (nose.y - leftEye.y) * dy) / square;
  return Math.abs(along - 0.5) * 2;
}

/** Variance of brightness below which noise alone would look sharp; (2/255)². */
const NOISE_FLOOR = (2 / 255) ** 2;

/**
 * Sharpness without a unit: the mean square of the four-neighbour Laplacian over the variance of
 * the same grey crop, so that light and contrast cancel. 0 is a flat or fully blurred picture.
 */
export function sharpnessOf(laplacianMeanSquare: number, variance: number): number {
  return laplacianMeanSquare / (variance + NOISE_FLOOR);
}
