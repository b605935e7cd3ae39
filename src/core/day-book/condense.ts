import type { Entry, EntryOf } from './entry.ts';
import { passingsOf } from './passings.ts';
import { addTallies, EMPTY_TALLY } from './tally.ts';

/** A quarter of an hour in ms: the hours of every time zone begin with one. */
const QUARTER_MS = 900_000;

/**
 * Entries in a small space: one summary for each quarter of an hour. Stalls, sessions, alerts, and what
 * refers to a verdict that is not among the entries are lost and counted.
 *
 * @param entries in the order of writing
 */
export function condense(entries: readonly Entry[]): EntryOf<'summary'>[] {
  const summaries = new Map<number, EntryOf<'summary'>>();
  const add = (id: string, at: number, counts: Partial<Counts>): void => {
    const quarter = Math.floor(at / QUARTER_MS) * QUARTER_MS;
    const before = summaries.get(quarter) ?? { id, at: quarter, kind: 'summary', ...NOTHING };
    summaries.set(quarter, { ...before, ...sum(before, { ...NOTHING, ...counts }) });
  };
  const verdicts = new Set<string>();
  for (const { id, at, verdict, isCorrected } of passingsOf(entries)) {
    verdicts.add(id);
    add(`${id}+`, at, {
      tally: { ...EMPTY_TALLY, [verdict]: 1 },
      corrected: Number(isCorrected),
    });
  }
  for (const entry of entries) {
    const { id, at } = entry;
    switch (entry.kind) {
      case 'verdict':
        break;
      case 'changed':
      case 'correction':
        if (!verdicts.has(entry.of)) add(`${id}+`, at, { dropped: 1 });
        break;
      case 'entered':
      case 'left':
        add(`${id}+`, at, { [entry.kind]: entry.count });
        break;
      case 'summary':
        add(id, at, entry);
        break;
      case 'stall':
      case 'session':
      case 'alert':
        add(`${id}+`, at, { dropped: 1 });
        break;
    }
  }
  return [...summaries.values()];
}

type Counts = Pick<EntryOf<'summary'>, 'tally' | 'corrected' | 'entered' | 'left' | 'dropped'>;

const NOTHING: Counts = { tally: EMPTY_TALLY, corrected: 0, entered: 0, left: 0, dropped: 0 };

function sum(one: Counts, other: Counts): Counts {
  return {
    tally: addTallies(one.tally, other.tally),
    corrected: one.corrected + other.corrected,
    entered: one.entered + other.entered,
    left: one.left + other.left,
    dropped: one.dropped + other.dropped,
  };
}
