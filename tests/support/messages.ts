import {
  countsPayload,
  NO_COUNTS,
  QUARTER_MS,
} from '../../src/services/reporting/messages/counts.ts';
import type { CountsPayload, Message } from '../../src/services/reporting/messages/payload.ts';

/** One person with a mask in the nth quarter of an hour since 1970. */
export function countsOf(quarter: number, changes: Partial<CountsPayload> = {}): CountsPayload {
  const tally = { mask: 1, no_mask: 0, incorrect: 0 };
  const id = String(quarter);
  const counts = { ...NO_COUNTS, id, from: quarter * QUARTER_MS, tally };
  return { ...countsPayload(counts, 'door'), ...changes };
}

/** Somebody without a mask. */
export function aFinding(id = 'finding'): Message {
  return { ...HEAD, kind: 'verdict', id, verdict: 'no_mask' };
}

/** Too many people. */
export function anAlert(id = 'alert'): Message {
  return { ...HEAD, kind: 'alert', id, rule: 'crowd', value: 12 };
}

const HEAD = { v: 1, station: 'door', at: '2026-11-28T12:00:00.000Z' } as const;
