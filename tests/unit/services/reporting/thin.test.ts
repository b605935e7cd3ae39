import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, NO_COUNTS } from '../../../../src/services/reporting/messages/counts.ts';
import type { Counts } from '../../../../src/services/reporting/messages/counts.ts';
import type { Row } from '../../../../src/services/reporting/messages/thin.ts';
import { thin } from '../../../../src/services/reporting/messages/thin.ts';
import { anAlert, aFinding, countsOf } from '../../../support/messages.ts';

const rowsOf = (messages: readonly Row['message'][], tried = 0): Row[] =>
  messages.map((message, index) => ({ seq: index + 1, message, isTried: index < tried }));

/** What is left, in the order of telling. */
function leftOf(rows: readonly Row[], most: number): Row[] {
  const { changed, removed } = thin(rows, most);
  const now = new Map(rows.map((row) => [row.seq, row]));
  for (const row of changed) now.set(row.seq, row);
  for (const seq of removed) now.delete(seq);
  return [...now.values()];
}

const sumOf = (rows: readonly Row[]): Counts =>
  rows.reduce<Counts>(
    (sum, { message }) => (message.kind === 'counts' ? addCounts(sum, message) : sum),
    NO_COUNTS,
  );

const anyRows = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom('Hall', 'Gate'))
        .map(([quarter, camera]) => countsOf(quarter, { camera })),
      fc.constant(anAlert()),
      fc.constant(aFinding()),
    ),
    { maxLength: 60 },
  )
  .chain((messages) => fc.tuple(fc.constant(messages), fc.integer({ min: 0, max: 5 })))
  .map(([messages, tried]) =>
    rowsOf(
      messages.map((one, at) => ({ ...one, id: String(at) })),
      tried,
    ),
  );

describe('an outbox that is full', () => {
  it('merges the quarters of an hour first, the oldest of all, each camera for itself', () => {
    const rows = rowsOf([
      countsOf(0, { camera: 'Hall' }),
      countsOf(0, { camera: 'Gate' }),
      countsOf(1, { camera: 'Hall' }),
      countsOf(4, { camera: 'Hall' }),
      countsOf(5, { camera: 'Hall' }),
      aFinding(),
    ]);
    const left = leftOf(rows, 5);
    expect(left.map(({ seq }) => seq)).toEqual([1, 2, 4, 5, 6]);
    expect(left[0]?.message).toMatchObject({
      id: 'counts-0+',
      from: '1970-01-01T00:00:00.000Z',
      to: '1970-01-01T00:30:00.000Z',
      tally: { mask: 2, no_mask: 0, incorrect: 0 },
    });
  });

  it('merges hours into days where that is not enough', () => {
    const rows = rowsOf([0, 4, 8, 12, 96].map((quarter) => countsOf(quarter)));
    expect(leftOf(rows, 2).map(({ message }) => message)).toMatchObject([
      { from: '1970-01-01T00:00:00.000Z', to: '1970-01-01T03:15:00.000Z' },
      { from: '1970-01-02T00:00:00.000Z' },
    ]);
  });

  it('then lets findings go, which are in the counts, and alerts last of all but counts', () => {
    const rows = rowsOf([anAlert(), aFinding(), countsOf(0), aFinding()]);
    expect(leftOf(rows, 3).map(({ seq }) => seq)).toEqual([1, 3, 4]);
    expect(leftOf(rows, 1).map(({ seq }) => seq)).toEqual([3]);
    expect(thin(rows, 1).lost).toBe(3);
  });

  it('never touches what may be under way, keeps the order, and loses no count by merging', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 10, max: 40 }), (rows, most) => {
        const left = leftOf(rows, most);
        const { lost } = thin(rows, most);
        expect(left.length).toBeLessThanOrEqual(Math.max(most, 5));
        const tried = rows.filter(({ isTried }) => isTried);
        expect(left.filter(({ isTried }) => isTried)).toEqual(tried);
        const seqs = left.map(({ seq }) => seq);
        expect(seqs).toEqual([...seqs].sort((one, other) => one - other));
        expect(new Set(left.map(({ message }) => message.id)).size).toBe(left.length);
        const others = rows.filter(({ message }) => message.kind !== 'counts').length;
        if (lost <= others) expect(sumOf(left)).toEqual(sumOf(rows));
        if (rows.length <= most) expect(left).toEqual(rows);
      }),
    );
  });
});
