import type { Landmarks } from './decode.ts';
import type { Affine, Box, Point } from './geometry.ts';
import { centreOf } from './geometry.ts';

/**
 * Where and how a face is cut for the classifier. It is written once, in the classifier's
 * manifest, and read by training, evaluation and the app. Positions are shares of the crop's side.
 */
export interface CropRule {
  /** Where the landmarks of an upright face come to lie, 0–1. */
  readonly template: Landmarks;
  /** For a box without usable landmarks: side of the square as a multiple of the longer edge. */
  readonly boxScale: number;
}

/** Which of the two rules cut a crop. */
export type CropKind = 'landmarks' | 'box';

/**
 * The map from the unit square of a crop to frame pixels by landmarks: the similarity (turn, one
 * scale, shift) that brings the template nearest to the landmarks in the least-squares sense.
 * For two-dimensional points it has a closed form: with centred template points p and landmarks q,
 * scale·cos = Σ p·q / Σ |p|², scale·sin = Σ p×q / Σ |p|² (Umeyama 1991 without reflection).
 */
export function cropByLandmarks(landmarks: Landmarks, rule: CropRule): Affine {
  const from = pointsOf(rule.template);
  const to = pointsOf(landmarks);
  const [fromMean, toMean] = [meanOf(from), meanOf(to)];
  let [dot, cross, norm] = [0, 0, 0];
  for (const [index, point] of from.entries()) {
    const target = to[index] ?? toMean;
    const [px, py] = [point.x - fromMean.x, point.y - fromMean.y];
    const [qx, qy] = [target.x - toMean.x, target.y - toMean.y];
    dot += px * qx + py * qy;
    cross += px * qy - py * qx;
    norm += px * px + py * py;
  }
  const [a, d] = [dot / norm, cross / norm];
  return [
    a,
    -d,
    toMean.x - a * fromMean.x + d * fromMean.y,
    d,
    a,
    toMean.y - d * fromMean.x - a * fromMean.y,
  ];
}

/** The map from the unit square of a crop to frame pixels by a box alone, upright. */
export function cropByBox(box: Box, rule: CropRule): Affine {
  const side = Math.max(box.width, box.height) * rule.boxScale;
  const centre = centreOf(box);
  return [side, 0, centre.x - side / 2, 0, side, centre.y - side / 2];
}

/**
 * The crop for a detected face: by its landmarks when these can be a face's, else by its box.
 * Landmarks cannot be a face's when the crop they give disagrees with the box in size or place.
 */
export function cropFor(
  face: { readonly box: Box; readonly landmarks?: Landmarks },
  rule: CropRule,
): { readonly affine: Affine; readonly kind: CropKind } {
  const byBox = cropByBox(face.box, rule);
  if (face.landmarks === undefined) return { affine: byBox, kind: 'box' };
  const byLandmarks = cropByLandmarks(face.landmarks, rule);
  return agree(byLandmarks, byBox)
    ? { affine: byLandmarks, kind: 'landmarks' }
    : { affine: byBox, kind: 'box' };
}

/** Grows a crop about its centre: training packs carry a margin for shifts and turns. */
export function withMargin([a, b, c, d, e, f]: Affine, margin: number): Affine {
  const rest = (1 - margin) / 2;
  return [a * margin, b * margin, c + (a + b) * rest, d * margin, e * margin, f + (d + e) * rest];
}

/** Side of a crop in frame pixels. */
export function sideOfCrop([a, , , d]: Affine): number {
  return Math.hypot(a, d);
}

/** Landmark crops that are outside these bounds of the box crop's side are not believed. */
const LEAST_SIDE = 0.45;
const MOST_SIDE = 1.8;
/** Nor is one whose centre lies further from the box crop's than this share of its side. */
const MOST_SHIFT = 0.4;

function agree(byLandmarks: Affine, byBox: Affine): boolean {
  const ratio = sideOfCrop(byLandmarks) / Math.max(sideOfCrop(byBox), Number.EPSILON);
  const [one, other] = [middleOf(byLandmarks), middleOf(byBox)];
  const shift = Math.hypot(one.x - other.x, one.y - other.y) / sideOfCrop(byBox);
  return ratio > LEAST_SIDE && ratio < MOST_SIDE && shift < MOST_SHIFT;
}

function middleOf([a, b, c, d, e, f]: Affine): Point {
  return { x: (a + b) / 2 + c, y: (d + e) / 2 + f };
}

function pointsOf({ leftEye, rightEye, nose, mouth }: Landmarks): Point[] {
  return [leftEye, rightEye, nose, mouth];
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), {
    x: 0,
    y: 0,
  });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
