import type { VerdictKind } from '../verdict.ts';

/** What is known of a face in view when it is decided whom to read next. */
export interface Candidate {
  /** The verdict that stands; undefined before the first reading. */
  readonly verdict: VerdictKind | undefined;
  /** Whether the last reading spoke against that verdict. */
  readonly isDoubted: boolean;
  /** When it was last read; undefined before the first reading. */
  readonly readMs: number | undefined;
  /** Side of the face in pixels. */
  readonly side: number;
}

/** So many faces are read of one frame: the cost of a crowd stays near that of one person. */
const MOST_READINGS = 4;
/** A face whose verdict stands is read again after this time: somebody may take the mask off. */
const RECHECK_MS = 400;

/**
 * The faces to read of a frame: those without a verdict, those whose last reading spoke against it and
 * those that are due again; the longest unread first, of equals the largest.
 *
 * @returns at most four of the candidates
 */
export function chooseReadings<Face extends Candidate>(
  candidates: readonly Face[],
  atMs: number,
): Face[] {
  const waitOf = ({ readMs }: Candidate): number => atMs - (readMs ?? -Infinity);
  const isDue = (face: Candidate): boolean =>
    face.verdict === undefined ||
    face.verdict === 'unsure' ||
    face.isDoubted ||
    waitOf(face) >= RECHECK_MS;
  return candidates
    .filter(isDue)
    .sort((one, other) =>
      waitOf(one) === waitOf(other) ? other.side - one.side : waitOf(other) - waitOf(one),
    )
    .slice(0, MOST_READINGS);
}
