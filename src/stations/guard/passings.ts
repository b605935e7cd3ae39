import type { PassingEvent } from '../../core/report.ts';
import type { MaskClass } from '../../core/verdict.ts';

/** How many people passed, each under the last verdict given. */
export type Tally = Readonly<Record<MaskClass, number>>;

/** Somebody who passes or has passed, as the guard may correct it. */
export interface Passing {
  /** Counts the passings since the start: an engine that is started anew counts people from one. */
  readonly id: number;
  /** The person's id in the reports, while they are in view. */
  readonly person: number | undefined;
  /** What the check says. */
  readonly verdict: MaskClass;
  /** When it said so first, on the clock of the frames. */
  readonly atMs: number;
  /** What the guard says instead; it stands, whatever the check says later. */
  readonly corrected?: MaskClass | undefined;
}

/** All that passed since the start: counts of everybody, and the last ones by themselves. */
export interface Passings {
  readonly tally: Tally;
  /** The last ones, newest first. */
  readonly recent: readonly Passing[];
  readonly nextId: number;
}

/** Something that the journal's entries of passings are to be told. */
export type Note =
  /** Somebody was counted: `person` is their id in the reports. */
  | { readonly kind: 'passed'; readonly passing: number; readonly person: number }
  /** What the guard says of it; without a verdict, a correction is taken back. */
  | {
      readonly kind: 'corrected';
      readonly passing: number;
      readonly verdict: MaskClass | undefined;
    };

/** The passings after something, and what is to be told of it. */
interface Passed {
  readonly passings: Passings;
  readonly notes: readonly Note[];
}

/** Nobody has passed. */
export const NO_PASSINGS: Passings = {
  tally: { mask: 0, no_mask: 0, incorrect: 0 },
  recent: [],
  nextId: 1,
};

/** So many passings are known by themselves: longer ago nobody remembers who it was. */
const MOST_KNOWN = 24;
/** Of those with a mask, which are seldom corrected, the last ones alone are shown. */
const MOST_FINE = 2;

/** What counts of a passing: the guard's word, or the check's. */
export function verdictOf({ corrected, verdict }: Passing): MaskClass {
  return corrected ?? verdict;
}

/** The passings that are worth a tap: all that were alerted or corrected, and the last ones. */
export function correctable({ recent }: Passings): Passing[] {
  return recent.filter(
    ({ verdict, corrected }, index) =>
      index < MOST_FINE || verdict !== 'mask' || corrected !== undefined,
  );
}

/**
 * What a tap on a passing makes of it: the other answer, and back again. Of a mask that was not fine
 * nobody says how: the milder one is counted, as the day book does.
 */
export function oppositeOf({ verdict, corrected }: Passing): MaskClass | undefined {
  if (corrected !== undefined) return undefined;
  return verdict === 'mask' ? 'incorrect' : 'mask';
}

/** Counts the events of a report: each person once, under the last verdict. */
export function pass(before: Passings, events: readonly PassingEvent[]): Passed {
  let passings = before;
  const notes: Note[] = [];
  for (const event of events) {
    const known = passings.recent.find(({ person }) => person === event.id);
    if (event.kind === 'left') {
      if (known !== undefined) passings = replace(passings, { ...known, person: undefined });
      continue;
    }
    const { verdict, atMs } = event;
    if (event.kind === 'changed' && known !== undefined) {
      passings = replace(passings, { ...known, verdict });
    } else {
      notes.push({ kind: 'passed', passing: passings.nextId, person: event.id });
      passings = add(passings, { id: passings.nextId, person: event.id, verdict, atMs });
    }
  }
  return { passings, notes };
}

/** The guard says what it was; without a verdict, a correction is taken back. */
export function correct(before: Passings, id: number, corrected: MaskClass | undefined): Passed {
  const known = before.recent.find((passing) => passing.id === id);
  if (known === undefined) return { passings: before, notes: [] };
  return {
    passings: replace(before, { ...known, corrected }),
    notes: [{ kind: 'corrected', passing: id, verdict: corrected }],
  };
}

/** Nobody is in view any more: whoever comes next is somebody else. */
export function interrupt(before: Passings): Passings {
  return { ...before, recent: before.recent.map((known) => ({ ...known, person: undefined })) };
}

function add({ tally, recent, nextId }: Passings, passing: Passing): Passings {
  return {
    tally: { ...tally, [passing.verdict]: tally[passing.verdict] + 1 },
    recent: [passing, ...recent].slice(0, MOST_KNOWN),
    nextId: nextId + 1,
  };
}

function replace(before: Passings, next: Passing): Passings {
  const tally = { ...before.tally };
  const recent = before.recent.map((known) => {
    if (known.id !== next.id) return known;
    tally[verdictOf(known)] -= 1;
    tally[verdictOf(next)] += 1;
    return next;
  });
  return { ...before, tally, recent };
}
