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

/** Something to write down: plain data that says nothing about who it was. */
export type LogEntry =
  | {
      readonly kind: 'verdict';
      readonly passing: number;
      readonly verdict: MaskClass;
      readonly atMs: number;
    }
  | {
      readonly kind: 'changed';
      readonly passing: number;
      readonly from: MaskClass;
      readonly verdict: MaskClass;
      readonly atMs: number;
    }
  /** `verdict` is absent when a correction is taken back. */
  | {
      readonly kind: 'correction';
      readonly passing: number;
      readonly verdict: MaskClass | undefined;
      readonly atMs: number;
    };

/** The passings after something, and what is to be written down of it. */
interface Passed {
  readonly passings: Passings;
  readonly entries: readonly LogEntry[];
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

/** What a tap on a passing makes of it: the other answer, and back again. */
export function oppositeOf({ verdict, corrected }: Passing): MaskClass | undefined {
  if (corrected !== undefined) return undefined;
  return verdict === 'mask' ? 'no_mask' : 'mask';
}

/** Counts the events of a report: each person once, under the last verdict. */
export function pass(before: Passings, events: readonly PassingEvent[]): Passed {
  let passings = before;
  const entries: LogEntry[] = [];
  for (const event of events) {
    const known = passings.recent.find(({ person }) => person === event.id);
    if (event.kind === 'left') {
      if (known !== undefined) passings = replace(passings, { ...known, person: undefined });
      continue;
    }
    const { verdict, atMs } = event;
    if (event.kind === 'changed' && known !== undefined) {
      passings = replace(passings, { ...known, verdict });
      entries.push({ kind: 'changed', passing: known.id, from: event.from, verdict, atMs });
    } else {
      entries.push({ kind: 'verdict', passing: passings.nextId, verdict, atMs });
      passings = add(passings, { id: passings.nextId, person: event.id, verdict, atMs });
    }
  }
  return { passings, entries };
}

/** The guard says what it was; without a verdict, a correction is taken back. */
export function correct(
  before: Passings,
  id: number,
  corrected: MaskClass | undefined,
  atMs: number,
): Passed {
  const known = before.recent.find((passing) => passing.id === id);
  if (known === undefined) return { passings: before, entries: [] };
  return {
    passings: replace(before, { ...known, corrected }),
    entries: [{ kind: 'correction', passing: id, verdict: corrected, atMs }],
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
