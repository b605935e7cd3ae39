import { addCounts, QUARTER_MS } from './counts.ts';
import type { CountsPayload, Message } from './payload.ts';

/** A message that waits for a link. */
export interface Row {
  /** Place in the order of telling. */
  readonly seq: number;
  readonly message: Message;
  /** Whether it was sent before: it may have arrived, and then must not be told within another one. */
  readonly isTried: boolean;
}

/** What becomes of messages that are too many. */
export interface Thinned {
  /** Changed ones, each in its old place. */
  readonly changed: readonly Row[];
  /** Places that are free now. */
  readonly removed: readonly number[];
  /** How many messages are lost by it. */
  readonly lost: number;
}

const HOUR_MS = 4 * QUARTER_MS;
const DAY_MS = 24 * HOUR_MS;

/** What goes when nothing is left to merge: what is in the counts as well, first. */
const BY_WORTH: readonly Message['kind'][] = ['verdict', 'alert', 'counts'];

/**
 * Makes room among messages that wait: the oldest counts of a camera are merged, quarters into hours,
 * then into days; then the oldest findings go, then alerts, then counts. Never does it touch what may
 * be under way.
 *
 * @param rows in the order of telling
 * @param most how many may be left
 * @param roomy so many are left where merging alone can do it
 */
export function thin(rows: readonly Row[], most: number, roomy = most): Thinned {
  const left = new Map(rows.map((row) => [row.seq, row]));
  const changed = new Map<number, Row>();
  const free = rows.filter(({ isTried }) => !isTried);
  for (const span of [HOUR_MS, DAY_MS]) {
    const first = new Map<string, Row>();
    for (const { seq } of free) {
      const row = left.get(seq);
      if (left.size <= roomy || row?.message.kind !== 'counts') continue;
      const slot = slotOf(row.message, span);
      if (slot === undefined) continue;
      const before = first.get(slot);
      if (before === undefined) {
        first.set(slot, row);
        continue;
      }
      const merged = { ...before, message: merge(before.message, row.message) };
      first.set(slot, merged);
      left.set(merged.seq, merged);
      changed.set(merged.seq, merged);
      left.delete(seq);
      changed.delete(seq);
    }
  }
  let lost = 0;
  for (const kind of BY_WORTH) {
    for (const { seq } of free) {
      if (left.size <= most) break;
      if (left.get(seq)?.message.kind !== kind) continue;
      left.delete(seq);
      changed.delete(seq);
      lost += 1;
    }
  }
  return {
    changed: [...changed.values()],
    removed: rows.map(({ seq }) => seq).filter((seq) => !left.has(seq)),
    lost,
  };
}

/** The hour or day of a camera that counts lie in; nothing when they are longer. */
function slotOf({ check, camera, from, to }: CountsPayload, span: number): string | undefined {
  const start = Math.floor(Date.parse(from) / span);
  return Date.parse(to) <= (start + 1) * span ? JSON.stringify([check, camera, start]) : undefined;
}

/** Its name is another one than any message had before, so that nobody takes it for one of them. */
function merge(one: Message, other: CountsPayload): Message {
  if (one.kind !== 'counts') return one;
  return {
    ...one,
    ...addCounts(one, other),
    id: `${one.id}+`,
    from: one.from < other.from ? one.from : other.from,
    to: one.to > other.to ? one.to : other.to,
  };
}
