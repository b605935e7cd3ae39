import * as v from 'valibot';
import type { CropRule } from '../core/crop.ts';
import type { Calibration } from '../core/reading/calibrate.ts';
import type { QualityGate } from '../core/reading/quality.ts';
import { CLASSES } from '../core/verdict.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const positive = v.pipe(v.number(), v.gtValue(0));
const pixels = v.pipe(v.number(), v.integer(), v.minValue(16));
const point = v.object({ x: share, y: share });

const detectorManifest = v.object({
  name: v.literal('blazeface'),
  version: v.string(),
  inputSize: v.pipe(pixels, v.multipleOf(16)),
  /** Score from which a detection counts as a face. */
  threshold: share,
  /** Intersection over union above which two detections are one face. */
  overlap: share,
});

const classifierManifest = v.object({
  name: v.literal('mask-classifier'),
  version: v.string(),
  inputSize: pixels,
  /** What the network's outputs stand for, in their order. */
  outputs: v.tuple([...CLASSES, 'face'].map((name) => v.literal(name))),
  crop: v.object({
    template: v.object({ leftEye: point, rightEye: point, nose: point, mouth: point }),
    boxScale: positive,
    /** Samples per crop pixel and axis, averaged: 2 keeps large faces from aliasing. */
    oversample: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  calibration: v.object({
    temperature: positive,
    bias: v.pipe(v.array(v.number()), v.length(CLASSES.length)),
  }),
  thresholds: v.object({
    /** Probability that "mask" or "no proper mask" must reach in a still photo. */
    photo: share,
    quality: v.object({
      leastFacePixels: positive,
      mostTurn: positive,
      leastBrightness: share,
      leastContrast: share,
      leastSharpness: v.pipe(v.number(), v.minValue(0)),
    }),
  }),
});

/** What the app must know of the detector beside its weights. */
export interface DetectorManifest {
  readonly version: string;
  readonly inputSize: number;
  readonly threshold: number;
  readonly overlap: number;
}

/** What the app must know of the classifier beside its weights. */
export interface ClassifierManifest {
  readonly version: string;
  readonly inputSize: number;
  readonly crop: CropRule & { readonly oversample: number };
  readonly calibration: Calibration;
  readonly thresholds: { readonly photo: number; readonly quality: QualityGate };
}

/** Checks the detector's manifest. @throws v.ValiError naming the field that is wrong */
export function parseDetectorManifest(json: unknown): DetectorManifest {
  return v.parse(detectorManifest, json);
}

/** Checks the classifier's manifest. @throws v.ValiError naming the field that is wrong */
export function parseClassifierManifest(json: unknown): ClassifierManifest {
  return v.parse(classifierManifest, json);
}

const golden = v.object({
  /** Which outputs are compared: rows of the detector, or crops of the classifier. */
  rows: v.array(v.number()),
  /** What they must be, row after row. */
  values: v.array(v.number()),
});

/** What a network must answer to the golden picture. */
export type Golden = v.InferOutput<typeof golden>;

/** Checks a file of golden vectors. @throws v.ValiError naming the field that is wrong */
export function parseGolden(json: unknown): Golden {
  return v.parse(golden, json);
}
