import type { Detection } from '../../src/core/decode.ts';
import type { Box } from '../../src/core/geometry.ts';
import { sideOf } from '../../src/core/geometry.ts';
import { turnOf } from '../../src/core/reading/quality.ts';
import type { PictureFace } from '../../src/core/report.ts';
import type { Probabilities } from '../../src/core/verdict.ts';
import { verdictOf } from '../../src/core/verdict.ts';
import { readFaces } from '../../src/vision/faces.ts';
import type { Vision } from '../../src/vision/models.ts';
import type { Frame, RawPicture } from '../../src/vision/pixels.ts';

import type { FaceRow } from '../data-folder.ts';
import { detectionFor, middleOf } from '../data-folder.ts';
import type { MaskColour } from './colour.ts';
import { maskColourOf, skinToneOf } from './colour.ts';
import { coveringPatch, pixelsOf, skinPatch } from './patch.ts';

/** Every detection from this score up is written, and may be the face that a row means. */
export const LEAST_SCORE = 0.05;

/** A face that was found in a picture and read. */
export type Found = PictureFace & Detection;

/** What can be measured of a face beside its mask; what cannot be is absent. */
export interface Traits {
  /** Side of the found face, else of the box by hand, in picture pixels. */
  readonly size?: number;
  /** Turn of the head, see `turnOf`. */
  readonly turn?: number;
  /** Individual typology angle of the skin in degrees, see `skinToneOf`. */
  readonly tone?: number;
  /** Colour of what covers the lower face, whatever that is. */
  readonly maskColour?: MaskColour;
}

/** One answered row of the table of faces. */
export interface FaceAnswer {
  readonly row: FaceRow;
  readonly probabilities: Probabilities;
  readonly label: string;
  readonly isDetected: boolean;
  readonly traits: Traits;
}

/** Whether "mask" against the rest was told rightly, at a probability of one half. */
export function isToldRightly({
  row,
  probabilities,
}: Pick<FaceAnswer, 'row' | 'probabilities'>): boolean {
  return probabilities.mask >= 0.5 === (row.label === 'mask');
}

/** A picture as it was decoded, and as it lies on the computing device. */
export interface Picture {
  readonly raw: RawPicture;
  readonly frame: Frame;
}

/**
 * Answers a row by the face that was found where the row says, or else by its box.
 *
 * @throws when the classifier gives no answer
 */
export async function answerRow(
  row: FaceRow,
  faces: readonly Found[],
  { raw, frame }: Picture,
  { detector, classifier }: Vision,
): Promise<FaceAnswer> {
  const face = detectionFor(row.box, faces, detector.manifest.threshold);
  if (face !== undefined) {
    const { probabilities, verdict } = face;
    const traits = traitsOf(face, raw);
    return { row, probabilities, label: verdict.kind, isDetected: true, traits };
  }
  const box = row.box ?? middleOf(frame);
  const [reading] = await readFaces(frame, [{ box }], classifier);
  if (reading === undefined) throw new Error(`${row.file}: no answer`);
  const { probabilities, doubt } = reading;
  const { kind } = verdictOf(probabilities, classifier.manifest.thresholds.photo, doubt);
  const traits = row.box == null ? {} : { size: sideOf(row.box) };
  return { row, probabilities, label: kind, isDetected: false, traits };
}

function traitsOf(
  { box, landmarks }: { readonly box: Box; readonly landmarks: Detection['landmarks'] },
  raw: RawPicture,
): Traits {
  const skin = skinPatch(landmarks);
  const covering = coveringPatch(landmarks);
  const tone = skin && skinToneOf(pixelsOf(raw, skin));
  const maskColour = covering && maskColourOf(pixelsOf(raw, covering));
  return {
    size: sideOf(box),
    turn: turnOf(landmarks),
    ...(tone === undefined ? {} : { tone }),
    ...(maskColour === undefined ? {} : { maskColour }),
  };
}
