import type { Entry, Recorded } from '../../../core/day-book/entry.ts';
import type { Judged } from '../../../core/day-book/passings.ts';
import { amend, judgedBy } from '../../../core/day-book/passings.ts';
import { addTallies, EMPTY_TALLY } from '../../../core/day-book/tally.ts';
import type { MaskClass } from '../../../core/verdict.ts';
import type { Counts, OpenCounts, Place } from './counts.ts';
import { addCounts, countsPayload, isNothing, NO_COUNTS, QUARTER_MS } from './counts.ts';
import type { Message } from './payload.ts';
import { PAYLOAD_VERSION } from './payload.ts';

/**
 * What lies between the journal and the messages made of it: kept with them, and changed together with
 * them, so that every entry is told once.
 */
export interface Digest {
  /** When reporting was switched on: what happened before is nobody's business. */
  readonly since: number;
  /** Place of the last entry that was taken. */
  readonly seq: number;
  /** Quarters of an hour that are not told yet. */
  readonly open: readonly OpenCounts[];
  /** Who passed lately: somebody may be judged anew. */
  readonly known: readonly Known[];
}

/** Somebody who passed, where, and the name of the last finding that was told of them. */
type Known = Judged & Place & { readonly told?: string };

/** What is told, and under which name. */
export interface Telling {
  readonly station: string;
  /** Whether single findings are told, too. */
  readonly hasFindings: boolean;
}

/** A digest that has gone on, and what there is to tell. */
export interface Digested {
  readonly digest: Digest;
  readonly messages: readonly Message[];
}

/** A quarter is told so long after its end, in ms: a verdict may still be on its way. */
const GRACE_MS = 60_000;
/** Of so many people it is remembered how they were judged; older ones nobody corrects. */
const MOST_KNOWN = 300;

/** Nothing taken yet. */
export function emptyDigest(since: number, seq: number): Digest {
  return { since, seq, open: [], known: [] };
}

/** Takes entries in the order of writing. */
export function digestEntries(
  digest: Digest,
  entries: readonly Recorded[],
  telling: Telling,
): Digested {
  const messages: Message[] = [];
  const open = new Map(digest.open.map((one) => [keyOf(one, one.from), one]));
  const known = new Map(digest.known.map((one) => [one.id, one]));
  const count = (id: string, at: number, place: Place, counts: Partial<Counts>): void => {
    const from = Math.floor(at / QUARTER_MS) * QUARTER_MS;
    const before = open.get(keyOf(place, from)) ?? { id, from, ...place, ...NO_COUNTS };
    open.set(keyOf(place, from), { ...before, ...addCounts(before, counts) });
  };
  for (const entry of entries) {
    const { id, at } = entry;
    switch (entry.kind) {
      case 'verdict': {
        const finding = findingOf(entry, entry.verdict, placeOf(entry), telling);
        const told = finding === undefined ? {} : { told: id };
        if (finding !== undefined) messages.push(finding);
        known.set(id, { ...judgedBy(entry), ...placeOf(entry), ...told });
        count(id, at, placeOf(entry), { tally: { ...EMPTY_TALLY, [entry.verdict]: 1 } });
        break;
      }
      case 'changed':
      case 'correction': {
        const before = known.get(entry.of);
        if (before === undefined) break;
        const after: Known = { ...before, ...amend(before, entry) };
        const place = placeOf(before);
        const finding =
          after.verdict === before.verdict
            ? undefined
            : findingOf(entry, after.verdict, place, telling, before.told);
        if (finding !== undefined) messages.push(finding);
        known.set(entry.of, finding === undefined ? after : { ...after, told: id });
        count(id, before.at, place, difference(before, after));
        break;
      }
      case 'alert': {
        const { rule, name, value } = entry;
        const named = name === undefined ? {} : { name };
        const head = headOf(id, at, placeOf(entry), telling);
        messages.push({ ...head, kind: 'alert', rule, ...named, value });
        break;
      }
      case 'entered':
      case 'left':
        count(id, at, placeOf(entry), { [entry.kind]: entry.count });
        break;
      case 'summary':
        count(id, at, {}, entry);
        break;
      case 'stall':
      case 'session':
        break;
    }
  }
  return {
    digest: {
      ...digest,
      seq: entries.at(-1)?.seq ?? digest.seq,
      open: [...open.values()],
      known: [...known.values()].slice(-MOST_KNOWN),
    },
    messages,
  };
}

/** Tells the quarters that are over; one in the future is of a clock that was set back. */
export function closeQuarters(digest: Digest, nowMs: number, station: string): Digested {
  const isOver = ({ from }: OpenCounts): boolean =>
    from + QUARTER_MS + GRACE_MS <= nowMs || from > nowMs + QUARTER_MS;
  const over = digest.open.filter((one) => isOver(one) && !isNothing(one));
  return {
    digest: { ...digest, open: digest.open.filter((one) => !isOver(one)) },
    messages: over.map((one) => countsPayload(one, station)),
  };
}

function keyOf({ check, camera }: Place, from: number): string {
  return JSON.stringify([check, camera, from]);
}

function placeOf(seen: { station: string; camera?: string | undefined } | Place): Place {
  const check = 'station' in seen ? seen.station : seen.check;
  return {
    ...(check === undefined ? {} : { check }),
    ...(seen.camera === undefined ? {} : { camera: seen.camera }),
  };
}

function difference(before: Judged, after: Judged): Partial<Counts> {
  const one = { ...EMPTY_TALLY, [after.verdict]: 1 };
  const less = { ...EMPTY_TALLY, [before.verdict]: -1 };
  return {
    tally: addTallies(one, less),
    corrected: Number(after.isCorrected) - Number(before.isCorrected),
  };
}

/** A proper mask is worth a word only when something else was said before. */
function findingOf(
  { id, at }: Entry,
  verdict: MaskClass,
  place: Place,
  telling: Telling,
  of?: string,
): Message | undefined {
  if (!telling.hasFindings || (verdict === 'mask' && of === undefined)) return undefined;
  const earlier = of === undefined ? {} : { of };
  return { ...headOf(id, at, place, telling), kind: 'verdict', verdict, ...earlier };
}

function headOf(id: string, at: number, place: Place, { station }: Telling) {
  return { v: PAYLOAD_VERSION, id, station, ...place, at: new Date(at).toISOString() } as const;
}
