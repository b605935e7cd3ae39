import * as v from 'valibot';
import { ALERT_RULES } from '../../../core/day-book/entry.ts';
import { CLASSES } from '../../../core/verdict.ts';

/** The version of everything that leaves the device; another number means other fields. */
export const PAYLOAD_VERSION = 1;

/** A station's name: it is a level of a topic, and the user's name at the broker. */
export const STATION_NAME = v.pipe(v.string(), v.regex(/^[a-z\d][a-z\d-]{0,31}$/));

const whole = v.pipe(v.number(), v.integer());
const count = v.pipe(whole, v.minValue(0));
/** ISO 8601 in UTC. */
const time = v.pipe(v.string(), v.isoTimestamp());
const common = { v: v.literal(PAYLOAD_VERSION), station: STATION_NAME };
/** An id comes again only when the same message does: whoever has seen it passes over the second. */
const id = v.pipe(v.string(), v.nonEmpty());
/** Which way of using the app (`guard`, `kiosk`, `watch`), and what the camera calls itself. */
const place = { check: v.optional(v.string()), camera: v.optional(v.string()) };
const tally = (number: typeof whole | typeof count) =>
  v.object({ mask: number, no_mask: number, incorrect: number });

/**
 * Who passed in a quarter of an hour, at one camera: the finest grain of statistics that leaves the
 * device, coarser where a full outbox had to merge. Counts add up: a verdict corrected after its
 * quarter was told makes one more message of that quarter, which may hold negative numbers.
 */
const COUNTS = v.object({
  ...common,
  ...place,
  kind: v.literal('counts'),
  id,
  from: time,
  to: time,
  tally: tally(whole),
  entered: whole,
  left: whole,
  corrected: whole,
  dropped: whole,
});

/** An alert rule of the watch was broken. */
const ALERT = v.object({
  ...common,
  ...place,
  kind: v.literal('alert'),
  id,
  at: time,
  rule: v.picklist(ALERT_RULES),
  name: v.optional(v.string()),
  value: v.pipe(v.number(), v.minValue(0)),
});

/**
 * Somebody passed without a proper mask. `of` names an earlier finding that this one takes the place
 * of: it may say `mask`, when the check or a person thought better of it.
 */
const FINDING = v.object({
  ...common,
  ...place,
  kind: v.literal('verdict'),
  id,
  at: time,
  verdict: v.picklist(CLASSES),
  of: v.optional(v.string()),
});

/** What is told once and must not be lost. */
export const MESSAGE = v.variant('kind', [COUNTS, ALERT, FINDING]);

/** How a station stands; only the last word counts. */
const STATE = v.object({
  ...common,
  kind: v.literal('state'),
  /** `lost`: it went without a word; `off`: somebody has switched reporting off. */
  status: v.picklist(['alive', 'lost', 'off']),
  at: time,
  /** Version of the app. */
  version: v.string(),
  /** Whether the check computes. */
  engine: v.optional(v.picklist(['idle', 'starting', 'ready', 'fault'])),
  /** How bright the camera's picture is, 0–1. */
  light: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** How long a look takes, in milliseconds. */
  lookMs: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** Since midnight where the station stands. */
  today: v.optional(
    v.object({ tally: tally(count), entered: count, left: count, stalls: count, stalledMs: count }),
  ),
  /** The last full quarter of an hour; `share` with a proper mask, 0–1, is absent when nobody passed. */
  quarter: v.optional(v.object({ from: time, tally: tally(count), share: v.optional(v.number()) })),
  /** What waits to be told, was refused for good, and was lost for want of room. */
  outbox: v.optional(v.object({ waiting: count, aside: count, lost: count })),
});

/** What was made of a configuration that was pushed. */
const RESULT = v.object({
  ...common,
  kind: v.literal('result'),
  /** Of the configuration. */
  id: v.string(),
  at: time,
  outcome: v.picklist(['applied', 'refused', 'future']),
  /** The field at fault: `settings.kiosk.volume`; empty for all of it. */
  field: v.optional(v.string()),
  why: v.optional(v.string()),
});

const PAYLOAD = v.variant('kind', [COUNTS, ALERT, FINDING, STATE, RESULT]);

/** Counts, an alert or a finding. */
export type Message = Readonly<v.InferOutput<typeof MESSAGE>>;
/** Counts over a stretch of time. */
export type CountsPayload = Readonly<v.InferOutput<typeof COUNTS>>;
/** How a station stands. */
export type StatePayload = Readonly<v.InferOutput<typeof STATE>>;
/** What was made of a configuration. */
export type ResultPayload = Readonly<v.InferOutput<typeof RESULT>>;
/** Anything that leaves a device. */
export type Payload = Readonly<v.InferOutput<typeof PAYLOAD>>;

/**
 * Reads what came from elsewhere, which may be anything: `future` is a version that this app does not
 * know yet, `spoilt` all else that is no payload.
 */
export function readPayload(text: string): Payload | 'future' | 'spoilt' {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return 'spoilt';
  }
  const payload = v.safeParse(PAYLOAD, content);
  if (payload.success) return payload.output;
  return isFromTheFuture(content) ? 'future' : 'spoilt';
}

/** Whether something says of itself that it is of a later version than this app knows. */
export function isFromTheFuture(content: unknown): boolean {
  const version = v.safeParse(v.object({ v: v.number() }), content);
  return version.success && version.output.v > PAYLOAD_VERSION;
}
