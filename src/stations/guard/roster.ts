import type { Person } from '../../core/report.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { Held } from './banner.ts';
import { advanceHeld } from './banner.ts';

/** A line of the list of people in view: its verdict is held like the banner's. */
export interface Listed extends Held<Verdict> {
  readonly id: number;
  /** When the shown word was shown first, on the clock of the frames. */
  readonly sinceMs: number;
}

/** Who is looked after first: somebody doubtful before somebody who is fine. */
const URGENCY: Readonly<Record<Verdict['kind'], number>> = {
  no_mask: 3,
  incorrect: 2,
  unsure: 1,
  mask: 0,
};

/**
 * The list of people in view, the most urgent first, of equals whoever came first. A line changes
 * with its shown verdict alone, so that the list does not dance.
 *
 * @param atMs when the frame of the report was taken
 */
export function advanceRoster(
  before: readonly Listed[],
  people: readonly Person[],
  atMs: number,
): readonly Listed[] {
  const known = new Map(before.map((line) => [line.id, line]));
  return people
    .map(({ id, verdict }): Listed => {
      const line = known.get(id) ?? { id, shown: verdict, sinceMs: atMs };
      const held = advanceHeld(line, verdict, atMs);
      const isSameWord = held.shown.kind === line.shown.kind;
      return { id, sinceMs: isSameWord ? line.sinceMs : atMs, ...held };
    })
    .sort((one, other) => URGENCY[other.shown.kind] - URGENCY[one.shown.kind] || one.id - other.id);
}
