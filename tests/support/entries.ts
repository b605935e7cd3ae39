import fc from 'fast-check';
import type { Entry, EntryOf, Recorded } from '../../src/core/day-book/entry.ts';
import { ALERT_RULES, CORRECTIONS, STALL_REASONS } from '../../src/core/day-book/entry.ts';
import { CLASSES } from '../../src/core/verdict.ts';

/** A verdict at the door of the live check. */
export function aVerdict(changes: Partial<EntryOf<'verdict'>> = {}): EntryOf<'verdict'> {
  return {
    kind: 'verdict',
    id: 'a-1',
    at: 1000,
    station: 'guard',
    verdict: 'mask',
    tookMs: 400,
    ...changes,
  };
}

/** Entries with their places in the order of writing, from 1. */
export function recorded(entries: readonly Entry[]): Recorded[] {
  return entries.map((entry, index) => ({ ...entry, seq: index + 1 }));
}

/** Journals of any kind whose entries lie before `endMs`; later entries refer to earlier verdicts. */
export function anyJournal(endMs: number): fc.Arbitrary<Recorded[]> {
  const at = fc.integer({ min: 0, max: endMs - 1 });
  const count = fc.integer({ min: 0, max: 9 });
  const place = { station: fc.constant('guard'), id: fc.constant('') };
  const entry = fc.oneof(
    fc.record({
      ...place,
      kind: fc.constant('verdict' as const),
      at,
      verdict: fc.constantFrom(...CLASSES),
      tookMs: count,
    }),
    fc.record({
      ...place,
      kind: fc.constant('changed' as const),
      at,
      of: count.map(String),
      verdict: fc.constantFrom(...CLASSES),
    }),
    fc.record({
      ...place,
      kind: fc.constant('correction' as const),
      at,
      of: count.map(String),
      value: fc.constantFrom(...CORRECTIONS),
    }),
    fc.record({
      ...place,
      kind: fc.constant('stall' as const),
      at,
      until: at,
      why: fc.constantFrom(...STALL_REASONS),
    }),
    fc.record({
      ...place,
      kind: fc.constant('alert' as const),
      at,
      rule: fc.constantFrom(...ALERT_RULES),
      value: count,
    }),
    fc.record({ ...place, kind: fc.constantFrom('entered' as const, 'left' as const), at, count }),
  );
  return fc
    .array(entry, { maxLength: 30 })
    .map((entries) => recorded(entries.map((one, index) => ({ ...one, id: String(index) }))));
}
