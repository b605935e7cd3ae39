import * as v from 'valibot';
import { CLASSES } from '../verdict.ts';

/** What stood still: no picture came, nothing was computed, or a picture that no longer changed. */
export const STALL_REASONS = ['camera_lost', 'engine_lost', 'frozen'] as const;

/**
 * What a person says of a verdict: the mask was fine after all, or it was not; or that a correction is
 * none.
 */
export const CORRECTIONS = ['was_fine', 'was_not', 'taken_back'] as const;

/**
 * What an alert rule of the watch looks at: the share without a proper mask, the number of people, or
 * anyone at all.
 */
export const ALERT_RULES = ['share', 'crowd', 'anyone'] as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const verdict = v.picklist(CLASSES);
/** Milliseconds since 1970, UTC. */
const epochMs = v.pipe(v.number(), v.finite());
const common = {
  /** Names the entry for those that refer to it; unique on the device. */
  id: v.pipe(v.string(), v.nonEmpty()),
  at: epochMs,
};
/** Where it was seen: the station's name in the address, and what the camera calls itself. */
const place = { station: v.string(), camera: v.optional(v.string()) };
const tally = v.object({ mask: count, no_mask: count, incorrect: count });

/**
 * One entry of the journal, as it is stored and exported: times and verdicts, never a picture and
 * nobody's name. Fields are added as optional ones; anything else is a new version of the database.
 */
export const ENTRY = v.variant('kind', [
  /** The verdict on somebody passing, and how long after the first sight it came, in ms. */
  v.object({
    ...common,
    ...place,
    kind: v.literal('verdict'),
    verdict,
    tookMs: v.pipe(v.number(), v.minValue(0)),
  }),
  /** The same person is judged differently later on; `of` names the `verdict` entry. */
  v.object({ ...common, kind: v.literal('changed'), of: v.string(), verdict }),
  /** A person corrects a verdict; `of` names the `verdict` entry. */
  v.object({
    ...common,
    kind: v.literal('correction'),
    of: v.string(),
    value: v.picklist(CORRECTIONS),
  }),
  /** The check stood still from `at` to `until`. */
  v.object({
    ...common,
    ...place,
    kind: v.literal('stall'),
    until: epochMs,
    why: v.picklist(STALL_REASONS),
  }),
  /** A check began or ended. */
  v.object({
    ...common,
    ...place,
    kind: v.literal('session'),
    phase: v.picklist(['start', 'stop']),
  }),
  /**
   * A rule of the watch was broken: `value` is the share, 0–1, or the number of people that broke it;
   * `name` is what the rule is called by whoever made it.
   */
  v.object({
    ...common,
    ...place,
    kind: v.literal('alert'),
    rule: v.picklist(ALERT_RULES),
    name: v.optional(v.string()),
    value: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  /** So many people came in, or went out, at once. */
  v.object({ ...common, ...place, kind: v.picklist(['entered', 'left']), count }),
  /**
   * What is left of entries that waited too long for the database: their verdicts, added up over a
   * quarter of an hour; `dropped` other entries are lost.
   */
  v.object({
    ...common,
    kind: v.literal('summary'),
    tally,
    corrected: count,
    entered: count,
    left: count,
    dropped: count,
  }),
]);

/** One entry of the journal. */
export type Entry = Readonly<v.InferOutput<typeof ENTRY>>;

/** An entry and its place in the order of writing, which a clock set back does not change. */
export type Recorded = Entry & { readonly seq: number };

/** Why a check stood still. */
export type StallReason = (typeof STALL_REASONS)[number];

/** What a person says of a verdict. */
export type Correction = (typeof CORRECTIONS)[number];

/** The entries of one kind. */
export type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { readonly kind: Kind }>;
