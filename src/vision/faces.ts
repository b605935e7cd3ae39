import { cropFor } from '../core/crop.ts';
import type { Detection } from '../core/decode.ts';
import { seconded } from '../core/reading/faceness.ts';
import type { Box } from '../core/geometry.ts';
import { sideOf } from '../core/geometry.ts';
import { planLooks } from '../core/look.ts';
import type { LookPlan } from '../core/look.ts';
import { doubtOf, turnOf } from '../core/reading/quality.ts';
import type { Quality } from '../core/reading/quality.ts';
import type { PictureFace } from '../core/report.ts';
import type { Doubt, Probabilities } from '../core/verdict.ts';
import { verdictOf } from '../core/verdict.ts';
import type { Classifier } from './classifier.ts';
import type { Detector } from './detector.ts';
import type { Frame } from './pixels.ts';

/** A face and what was read from it. */
export interface FaceReading {
  readonly probabilities: Probabilities;
  /** Probability that it is a face at all, 0–1. */
  readonly faceness: number;
  readonly quality: Quality;
  /** Why the reading should not be believed; nothing when it may. */
  readonly doubt: Doubt | undefined;
}

/** A face to read: detected, or only given as a box. */
export interface Face {
  readonly box: Box;
  readonly landmarks?: Detection['landmarks'];
}

/** Reads faces of one frame in one batch: crops, classes and quality, in their order. */
export async function readFaces(
  frame: Frame,
  faces: readonly Face[],
  classifier: Classifier,
): Promise<FaceReading[]> {
  const { crop, thresholds } = classifier.manifest;
  const readings = await classifier.read(
    frame,
    faces.map((face) => cropFor(face, crop).affine),
  );
  return readings.map(({ probabilities, faceness, ...light }, index) => {
    const face = faces[index];
    const quality: Quality = {
      ...light,
      facePixels: face === undefined ? 0 : sideOf(face.box),
      turn: face?.landmarks === undefined ? 0 : turnOf(face.landmarks),
    };
    return { probabilities, faceness, quality, doubt: doubtOf(quality, thresholds.quality) };
  });
}

/**
 * Finds and reads every face of a still picture, best first.
 *
 * @param leastScore faces that both networks speak for less are left out; by default the shipped
 *   threshold
 */
export async function inspect(
  frame: Frame,
  vision: { readonly detector: Detector; readonly classifier: Classifier },
  plan: LookPlan = 'photo',
  leastScore = vision.detector.manifest.threshold,
): Promise<(PictureFace & Detection)[]> {
  const { detector, classifier } = vision;
  const looks = planLooks(frame, detector.manifest.inputSize, plan);
  const found = await detector.detect(frame, looks, leastScore);
  const readings = await readFaces(frame, found, classifier);
  const least = classifier.manifest.thresholds.photo;
  return found
    .flatMap((detection, index) => {
      const reading = readings[index];
      if (reading === undefined) return [];
      const { probabilities, faceness, doubt } = reading;
      const verdict = verdictOf(probabilities, least, doubt);
      return [{ ...seconded(detection, faceness), probabilities, verdict }];
    })
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score);
}
