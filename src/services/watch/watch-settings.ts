import * as v from 'valibot';
import { OWN_ADDRESS } from '../policy/own-address.ts';

/** More feeds than this are too small to see on one wall, and too seldom looked at. */
export const MOST_FEEDS = 9;
/** More rules than this nobody keeps in mind. */
const MOST_RULES = 20;
/** A longer name of a camera fits on no tile. */
export const MOST_NAME = 60;
const MINUTES_OF_DAY = 24 * 60;

/** What a person may move by a slider, and within which bounds. */
export const WATCH_RANGES = {
  /** Side of the smallest face that counts, as a share of the picture's width; 0 counts every face. */
  leastFace: { least: 0, most: 0.3, step: 0.01 },
  /** Share without a proper mask, in per cent. */
  percent: { least: 5, most: 95, step: 5 },
  /** How many people in view are not yet too many. */
  moreThan: { least: 1, most: 200, step: 1 },
  /** How long a rule rests after it has alerted, in seconds. */
  coolDownS: { least: 0, most: 3600, step: 10 },
} as const;

const within = (name: keyof typeof WATCH_RANGES) =>
  v.pipe(v.number(), v.minValue(WATCH_RANGES[name].least), v.maxValue(WATCH_RANGES[name].most));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST_NAME));
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MINUTES_OF_DAY - 1));

/** A camera of this device, or an address of this very server that gives pictures. */
const ORIGIN = v.variant('kind', [
  v.object({ kind: v.literal('camera'), id: v.string(), label: v.string() }),
  v.object({
    kind: v.picklist(['mjpeg', 'hls', 'whep']),
    address: v.pipe(OWN_ADDRESS, v.maxLength(2000)),
  }),
]);

/** A part of a picture in shares of its width and height, 0–1. */
const AREA = v.pipe(
  v.object({ left: share, top: share, width: share, height: share }),
  v.check(({ left, top, width, height }) => left + width <= 1 + 1e-9 && top + height <= 1 + 1e-9),
);

/** The whole picture. */
export const WHOLE_AREA: Area = { left: 0, top: 0, width: 1, height: 1 };

const FEED = v.object({
  id,
  /** What people call the place. */
  name: v.pipe(v.string(), v.maxLength(MOST_NAME)),
  origin: ORIGIN,
  /** Only who stands in it counts. */
  area: v.optional(AREA, { left: 0, top: 0, width: 1, height: 1 }),
  leastFace: v.optional(within('leastFace'), 0),
});

const common = {
  id,
  /** The feed that it is about; empty for all of them together. */
  feed: v.optional(v.string(), ''),
  coolDownS: v.optional(within('coolDownS'), 60),
  /** It is silent from one minute of the day, local time, to before the other; over midnight, too. */
  quiet: v.optional(v.object({ from: minute, to: minute })),
};

const RULE = v.variant('kind', [
  /** The share without a proper mask is above so many per cent of those who passed within a minute. */
  v.object({ ...common, kind: v.literal('share'), percent: within('percent') }),
  /** More people than this are in view at once. */
  v.object({
    ...common,
    kind: v.literal('crowd'),
    moreThan: v.pipe(within('moreThan'), v.integer()),
  }),
  /** Anybody without a proper mask. */
  v.object({ ...common, kind: v.literal('anyone') }),
]);

const SETTINGS = v.strictObject({
  feeds: v.exactOptional(
    v.pipe(
      v.array(FEED),
      v.maxLength(MOST_FEEDS),
      v.check((all) => hasOwnIds(all)),
    ),
  ),
  rules: v.exactOptional(
    v.pipe(
      v.array(RULE),
      v.maxLength(MOST_RULES),
      v.check((all) => hasOwnIds(all)),
    ),
  ),
  /** Whether alerts sound. */
  sound: v.exactOptional(v.boolean()),
});

/** A part of a picture in shares of its width and height, 0–1. */
export type Area = Readonly<v.InferOutput<typeof AREA>>;
/** One camera of the wall. */
export type FeedSettings = Readonly<v.InferOutput<typeof FEED>>;
/** When the wall alerts. */
export type AlertRule = Readonly<v.InferOutput<typeof RULE>>;
/** The wall: its cameras, its rules. */
export interface WatchSettings {
  readonly feeds: readonly FeedSettings[];
  readonly rules: readonly AlertRule[];
  readonly sound: boolean;
}

/** Some of it. */
export type WatchPatch = Readonly<v.InferOutput<typeof SETTINGS>>;

/** No camera yet, and the rule that most people want. */
export const DEFAULT_WATCH: WatchSettings = {
  feeds: [],
  rules: [{ id: 'anyone', kind: 'anyone', feed: '', coolDownS: 60, quiet: undefined }],
  sound: true,
};

/** What is right of something stored; a spoilt camera or rule does not cost the others. */
export function watchSettingsIn(value: unknown): WatchSettings {
  const { feeds, rules, sound } = isRecord(value) ? value : {};
  return {
    feeds: rightOf(FEED, feeds)?.slice(0, MOST_FEEDS) ?? DEFAULT_WATCH.feeds,
    rules: rightOf(RULE, rules)?.slice(0, MOST_RULES) ?? DEFAULT_WATCH.rules,
    sound: typeof sound === 'boolean' ? sound : DEFAULT_WATCH.sound,
  };
}

/**
 * Reads some of the settings strictly, as they come from elsewhere; what is wrong is told by its path:
 * `feeds.0.origin.address`.
 */
export function readWatchSettings(
  value: unknown,
): { readonly settings: WatchPatch } | { readonly field: string } {
  const read = v.safeParse(SETTINGS, value);
  if (read.success) return { settings: read.output };
  const [issue] = read.issues;
  return { field: v.getDotPath(issue) ?? '' };
}

/** Whether no two have the same id. */
function hasOwnIds(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map((item) => item.id)).size === items.length;
}

/** What is right of a list; of two with one id, the first. */
function rightOf<Item extends { readonly id: string }>(
  schema: v.GenericSchema<unknown, Item>,
  values: unknown,
): Item[] | undefined {
  if (!Array.isArray(values)) return undefined;
  const right = new Map<string, Item>();
  for (const value of values) {
    const read = v.safeParse(schema, value);
    if (read.success && !right.has(read.output.id)) right.set(read.output.id, read.output);
  }
  return [...right.values()];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
