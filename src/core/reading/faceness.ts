import type { Detection } from '../decode.ts';

// The classifier sees a find upright and in more pixels than the detector did, and says whether it is
// a face at all: its faceness, 0–1. Fists, badges and the backs of heads are taken back by it.

/** What the second opinion weighs against the first: an exponent, chosen on the validation scenes. */
const WEIGHT = 0.25;
/** Faceness below which no face is seen: on the validation scenes most false finds, few faces. */
const LEAST = 0.2;
/** Share of a new reading in the faceness of a track: one odd look takes nobody away. */
const FRESH = 0.4;

/** The detection with a score that both networks speak for. */
export function seconded(detection: Detection, faceness: number): Detection {
  return { ...detection, score: detection.score * faceness ** WEIGHT };
}

/** The faceness of a track after another reading; `before` is undefined at the first. */
export function facenessAfter(before: number | undefined, reading: number): number {
  return before === undefined ? reading : before + FRESH * (reading - before);
}

/** Whether a reading, or a track, with this faceness shows a face. */
export function isFace(faceness: number): boolean {
  return faceness >= LEAST;
}
