import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recorded } from '../../../../src/core/day-book/entry.ts';
import { dayBookOf } from '../../../../src/core/day-book/day-book.ts';
import type { Counts } from '../../../../src/services/reporting/messages/counts.ts';
import {
  addCounts,
  NO_COUNTS,
  QUARTER_MS,
} from '../../../../src/services/reporting/messages/counts.ts';
import type { Digest } from '../../../../src/services/reporting/messages/digest.ts';
import {
  closeQuarters,
  digestEntries,
  emptyDigest,
} from '../../../../src/services/reporting/messages/digest.ts';
import type { Message } from '../../../../src/services/reporting/messages/payload.ts';
import { MESSAGE, readPayload } from '../../../../src/services/reporting/messages/payload.ts';
import { anyJournal, aVerdict, recorded } from '../../../support/entries.ts';
import * as v from 'valibot';

const END = 8 * QUARTER_MS;
const LATER = END + QUARTER_MS;
const TELLING = { station: 'door', hasFindings: false };
const FINDINGS = { ...TELLING, hasFindings: true };

const toldOf = (entries: readonly Recorded[], telling = TELLING): readonly Message[] =>
  digestEntries(emptyDigest(0, 0), entries, telling).messages;

/** Entries are taken in the pieces that `cuts` say, and quarters closed in between. */
function tell(entries: readonly Recorded[], cuts: readonly number[]): readonly Message[] {
  const messages: Message[] = [];
  let digest: Digest = emptyDigest(0, 0);
  let from = 0;
  for (const to of [...cuts, entries.length].sort((one, other) => one - other)) {
    const taken = digestEntries(digest, entries.slice(from, to), TELLING);
    const closed = closeQuarters(taken.digest, LATER, 'door');
    messages.push(...taken.messages, ...closed.messages);
    ({ digest } = closed);
    from = Math.max(from, to);
  }
  return messages;
}

const sumOf = (messages: readonly Message[]): Counts =>
  messages.reduce<Counts>(
    (sum, message) => (message.kind === 'counts' ? addCounts(sum, message) : sum),
    NO_COUNTS,
  );

describe('what is told of a journal', () => {
  it('is one message for a quarter of an hour at a camera, after its end', () => {
    const entries = recorded([
      aVerdict({ id: 'a', camera: 'Hall' }),
      aVerdict({ id: 'b', camera: 'Hall', verdict: 'no_mask' }),
      aVerdict({ id: 'c', camera: 'Gate' }),
    ]);
    const { digest } = digestEntries(emptyDigest(0, 0), entries, TELLING);
    expect(closeQuarters(digest, QUARTER_MS, 'door').messages).toEqual([]);
    const { messages } = closeQuarters(digest, QUARTER_MS + 60_000, 'door');
    expect(messages).toEqual([
      {
        v: 1,
        kind: 'counts',
        id: 'counts-a',
        station: 'door',
        check: 'guard',
        camera: 'Hall',
        from: '1970-01-01T00:00:00.000Z',
        to: '1970-01-01T00:15:00.000Z',
        tally: { mask: 1, no_mask: 1, incorrect: 0 },
        entered: 0,
        left: 0,
        corrected: 0,
        dropped: 0,
      },
      expect.objectContaining({ id: 'counts-c', camera: 'Gate' }),
    ]);
  });

  it('adds up to the day book, however it is cut, with all ids different', () => {
    const ordered = anyJournal(END).map((entries) =>
      entries.filter((entry) => !('of' in entry) || Number(entry.of) < Number(entry.id)),
    );
    fc.assert(
      fc.property(ordered, fc.array(fc.integer({ min: 0, max: 30 })), (entries, cuts) => {
        const messages = tell(
          entries,
          cuts.filter((cut) => cut < entries.length),
        );
        const [page] = dayBookOf(entries, [{ from: 0, to: END }]);
        const { tally, entered, left, corrected, dropped } = page ?? NO_COUNTS;
        expect(sumOf(messages)).toEqual({ tally, entered, left, corrected, dropped });
        const ids = messages.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const message of messages) expect(v.is(MESSAGE, message)).toBe(true);
      }),
    );
  });

  it('is the same again when it is made again', () => {
    fc.assert(
      fc.property(anyJournal(END), (entries) => {
        expect(tell(entries, [])).toEqual(tell(entries, []));
      }),
    );
  });

  it('holds alerts at once', () => {
    const [alert] = toldOf(
      recorded([
        {
          kind: 'alert',
          id: 'x',
          at: 0,
          station: 'watch',
          camera: 'Hall',
          rule: 'share',
          value: 0.4,
        },
      ]),
    );
    expect(alert).toEqual({
      v: 1,
      kind: 'alert',
      id: 'x',
      station: 'door',
      check: 'watch',
      camera: 'Hall',
      at: '1970-01-01T00:00:00.000Z',
      rule: 'share',
      value: 0.4,
    });
  });

  it('holds single findings only where they are wished for', () => {
    const entries = recorded([aVerdict({ id: 'a', verdict: 'no_mask' }), aVerdict({ id: 'b' })]);
    expect(toldOf(entries)).toEqual([]);
    expect(toldOf(entries, FINDINGS)).toMatchObject([{ kind: 'verdict', verdict: 'no_mask' }]);
  });

  it('takes a finding back that was none', () => {
    const entries = recorded([
      aVerdict({ id: 'a', verdict: 'no_mask' }),
      { kind: 'changed', id: 'b', at: 0, of: 'a', verdict: 'incorrect' },
      { kind: 'correction', id: 'c', at: 0, of: 'a', value: 'was_fine' },
    ]);
    expect(toldOf(entries, FINDINGS)).toMatchObject([
      { id: 'a', verdict: 'no_mask' },
      { id: 'b', verdict: 'incorrect', of: 'a' },
      { id: 'c', verdict: 'mask', of: 'b' },
    ]);
  });

  it('says nothing of a quarter whose counts came to nothing', () => {
    const late = recorded([
      aVerdict({ id: 'a' }),
      { kind: 'changed', id: 'b', at: 0, of: 'a', verdict: 'no_mask' },
      { kind: 'changed', id: 'c', at: 0, of: 'a', verdict: 'mask' },
    ]);
    expect(tell(late, [1])).toHaveLength(1);
  });
});

describe('what came from elsewhere', () => {
  it.each([
    ['{"v":2,"kind":"dreams"}', 'future'],
    ['{"v":1,"kind":"dreams"}', 'spoilt'],
    ['{"kind":"state"}', 'spoilt'],
    ['[]', 'spoilt'],
    ['', 'spoilt'],
  ])('is read without an error: %s is %s', (text, expected) => {
    expect(readPayload(text)).toBe(expected);
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['future', 'spoilt']).toContain(readPayload(text));
      }),
    );
  });
});
