import type { Affine } from '../core/geometry.ts';
import { wholeLook } from '../core/look.ts';
import { CLASSES } from '../core/verdict.ts';
import type { Golden } from './manifest.ts';
import type { BackendName } from './backend.ts';
import type { Goldens, Vision } from './models.ts';
import type { RawPicture } from './pixels.ts';
import { upload } from './pixels.ts';

/** Largest difference of scores and probabilities that a backend may show, 0–1. */
export const TOLERANCE = { wasm: 1e-3, webgl: 2e-2 } as const;

const SIDE = 192;
/** Crops of the golden picture that the classifier reads: upright, turned, over the edge. */
const CROPS: readonly Affine[] = [
  [150, 0, 21, 0, 150, 21],
  [120, -40, 60, 40, 120, 10],
  [200, 0, 60, 0, 200, -40],
];
/** How many of the detector's rows are compared: the best-scored ones. */
const ROWS = 12;
const COLUMNS = 17;

/**
 * A drawn face with a blue mask, computed pixel by pixel from formulas alone, so that decoding and
 * resizing have no part in the comparison.
 */
export function drawGoldenPicture(): RawPicture {
  const data = new Uint8Array(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      data.set([...colourAt(x / SIDE, y / SIDE), 255], (y * SIDE + x) * 4);
    }
  }
  return { data, width: SIDE, height: SIDE };
}

/** Runs both networks on the golden picture: what the files hold, and what a backend is held to. */
export async function answerGolden(
  vision: Vision,
  rows?: readonly number[],
): Promise<{ readonly detector: Golden; readonly classifier: Golden }> {
  const frame = upload(drawGoldenPicture());
  try {
    const raw = await vision.detector.raw(frame, wholeLook(frame));
    const compared = rows ?? bestRows(raw);
    const { inputSize } = vision.detector.manifest;
    const readings = await vision.classifier.read(frame, CROPS);
    return {
      detector: {
        rows: [...compared],
        values: compared.flatMap((row) => scaled(raw, row, inputSize)),
      },
      classifier: {
        rows: CROPS.map((_, index) => index),
        values: readings.flatMap(({ probabilities, faceness }) => [
          ...CLASSES.map((name) => probabilities[name]),
          faceness,
        ]),
      },
    };
  } finally {
    frame.dispose();
  }
}

/** How far both networks are from what they must answer, and how far they may be, 0–1. */
export interface Proof extends Readonly<Record<keyof Goldens, number>> {
  readonly tolerance: number;
}

/** Runs both networks on the golden picture, and compares. */
export async function proofOf(
  vision: Vision,
  goldens: Goldens,
  backend: BackendName,
): Promise<Proof> {
  const answer = await answerGolden(vision, goldens.detector.rows);
  return {
    detector: differenceOf(answer.detector, goldens.detector),
    classifier: differenceOf(answer.classifier, goldens.classifier),
    tolerance: TOLERANCE[backend],
  };
}

/** The largest difference between an answer and what it must be; NaN counts as infinite. */
export function differenceOf(answer: Golden, must: Golden): number {
  if (answer.values.length !== must.values.length) return Infinity;
  return answer.values.reduce((most, value, index) => {
    const difference = Math.abs(value - (must.values[index] ?? NaN));
    return Number.isNaN(difference) ? Infinity : Math.max(most, difference);
  }, 0);
}

function bestRows(raw: Float32Array): number[] {
  return Array.from({ length: raw.length / COLUMNS }, (_, row) => row)
    .sort((one, other) => (raw[other * COLUMNS] ?? 0) - (raw[one * COLUMNS] ?? 0))
    .slice(0, ROWS)
    .sort((one, other) => one - other);
}

/** One output row with everything on a scale of about 0–1: score, box and landmarks. */
function scaled(raw: Float32Array, row: number, inputSize: number): number[] {
  return Array.from({ length: COLUMNS }, (_, column) => {
    const value = raw[row * COLUMNS + column] ?? NaN;
    return column === 0 ? 1 / (1 + Math.exp(-value)) : value / inputSize;
  });
}

type Colour = readonly [red: number, green: number, blue: number];

function colourAt(x: number, y: number): Colour {
  const inside = (cx: number, cy: number, rx: number, ry: number): boolean =>
    ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1;
  if (inside(0.41, 0.44, 0.035, 0.018) || inside(0.59, 0.44, 0.035, 0.018)) return [45, 35, 30];
  if (inside(0.41, 0.39, 0.06, 0.012) || inside(0.59, 0.39, 0.06, 0.012)) return [70, 50, 40];
  if (inside(0.5, 0.62, 0.17, 0.13)) return [120, 170 - 40 * y, 205];
  if (inside(0.5, 0.5, 0.2, 0.27)) return [225 - 40 * y, 180 - 40 * y, 150 - 30 * y];
  if (inside(0.5, 0.45, 0.23, 0.3)) return [60, 45, 40];
  if (inside(0.5, 1.05, 0.42, 0.28)) return [60, 75, 110];
  return [200 - 60 * x, 205 - 50 * y, 210 - 40 * x];
}
