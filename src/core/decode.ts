import type { Box, Point } from './geometry.ts';

/** Where the parts of a face are. Left and right are the picture's, not the person's. */
export interface Landmarks {
  readonly leftEye: Point;
  readonly rightEye: Point;
  readonly nose: Point;
  readonly mouth: Point;
}

/** One face as a detector sees it; the docs of its user say in pixels of which picture. */
export interface Detection {
  readonly box: Box;
  readonly landmarks: Landmarks;
  /** How sure the detector is that this is a face, 0–1. */
  readonly score: number;
}

/** Columns of one output row: logit, box (xc, yc, w, h), six landmarks (x, y). */
const COLUMNS = 17;
const FIRST_LANDMARK = 5;

/**
 * Turns the raw output of a BlazeFace network into detections in input pixels.
 *
 * Offsets are relative to the anchor's centre, widths and heights absolute, all in pixels of the
 * input; the score is the sigmoid of the logit. Ears are dropped: nobody uses them here.
 *
 * @param raw network output, `[anchors, 17]`, row-major
 * @param anchors anchor centres, `[anchors, 2]`, see `anchorCentres`
 * @param leastScore detections at or below it are left out, 0–1
 * @throws RangeError when the two lengths do not belong together
 */
export function decode(raw: Float32Array, anchors: Float32Array, leastScore: number): Detection[] {
  if (raw.length * 2 !== anchors.length * COLUMNS) {
    throw new RangeError(`${raw.length} outputs do not fit ${anchors.length / 2} anchors`);
  }
  const leastLogit = Math.log(leastScore / (1 - leastScore));
  const found: Detection[] = [];
  for (let row = 0; row * 2 < anchors.length; row += 1) {
    const logit = raw[row * COLUMNS] ?? -Infinity;
    if (logit > leastLogit) found.push(decodeRow(raw, anchors, row, logit));
  }
  return found;
}

function decodeRow(
  raw: Float32Array,
  anchors: Float32Array,
  row: number,
  logit: number,
): Detection {
  const anchorX = anchors[row * 2] ?? 0;
  const anchorY = anchors[row * 2 + 1] ?? 0;
  const at = (column: number): number => raw[row * COLUMNS + column] ?? 0;
  const landmark = (index: number): Point => ({
    x: anchorX + at(FIRST_LANDMARK + index * 2),
    y: anchorY + at(FIRST_LANDMARK + index * 2 + 1),
  });
  const [width, height] = [at(3), at(4)];
  return {
    box: { x: anchorX + at(1) - width / 2, y: anchorY + at(2) - height / 2, width, height },
    landmarks: {
      leftEye: landmark(0),
      rightEye: landmark(1),
      nose: landmark(2),
      mouth: landmark(3),
    },
    score: 1 / (1 + Math.exp(-logit)),
  };
}
