import { dayBookOf, stallsOf } from '../../core/day-book/day-book.ts';
import type { Recorded } from '../../core/day-book/entry.ts';
import { properShareOf } from '../../core/day-book/tally.ts';
import { dayOf } from '../calendar.ts';
import { QUARTER_MS } from './messages/counts.ts';
import type { Waiting } from './outbox.ts';
import type { StatePayload } from './messages/payload.ts';
import { PAYLOAD_VERSION } from './messages/payload.ts';

/** How the check itself is, as far as that is known. */
export type Vitals = Pick<StatePayload, 'engine' | 'light' | 'lookMs'>;

/** Who tells of itself. */
export interface Station {
  readonly station: string;
  /** Of the app. */
  readonly version: string;
}

/** A station that says no more than how it stands. */
export function bareState(
  { station, version }: Station,
  status: StatePayload['status'],
  nowMs: number,
): StatePayload {
  const at = new Date(nowMs).toISOString();
  return { v: PAYLOAD_VERSION, kind: 'state', station, status, at, version };
}

/**
 * A station that is alive, with its numbers.
 *
 * @param entries of the journal, from the start of the local day or the last full quarter on
 */
export function aliveState(
  station: Station,
  nowMs: number,
  { entries, vitals, outbox }: { entries: readonly Recorded[]; vitals: Vitals; outbox: Waiting },
): StatePayload {
  const day = dayOf(nowMs);
  const quarter = lastQuarter(nowMs);
  const [today] = dayBookOf(entries, [day]);
  const [last] = dayBookOf(entries, [quarter]);
  const share = last === undefined ? undefined : properShareOf(last.tally);
  return {
    ...bareState(station, 'alive', nowMs),
    ...vitals,
    ...(today === undefined
      ? {}
      : {
          today: {
            tally: today.tally,
            entered: today.entered,
            left: today.left,
            stalls: stallsOf(entries).filter(({ from }) => from >= day.from).length,
            stalledMs: today.stalledMs,
          },
        }),
    ...(last === undefined
      ? {}
      : {
          quarter: {
            from: new Date(quarter.from).toISOString(),
            tally: last.tally,
            ...(share === undefined ? {} : { share }),
          },
        }),
    outbox,
  };
}

/** From when on the journal must be read to tell how a station is. */
export function stateStartsAt(nowMs: number): number {
  return Math.min(dayOf(nowMs).from, lastQuarter(nowMs).from);
}

function lastQuarter(nowMs: number): { from: number; to: number } {
  const to = Math.floor(nowMs / QUARTER_MS) * QUARTER_MS;
  return { from: to - QUARTER_MS, to };
}
