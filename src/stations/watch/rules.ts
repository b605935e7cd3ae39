import type { PassingEvent } from '../../core/report.ts';
import type { MaskClass } from '../../core/verdict.ts';
import type { AlertRule } from '../../services/watch/watch-settings.ts';

/** When something happens, on the clock of the looks and by the clock on the wall. */
export interface Moment {
  /** Milliseconds since some start, never set back. */
  readonly atMs: number;
  /** Minutes since midnight, local time. */
  readonly minute: number;
}

/** A rule has something to say. */
export interface Alert {
  readonly rule: AlertRule;
  /** The feed where it happened; undefined when it is about all of them together. */
  readonly feed: string | undefined;
  /** Per cent without a proper mask, people in view, or one person. */
  readonly value: number;
}

/** What the rules remember. */
export interface RuleWatch {
  /** The last word on those who passed within the span, in the order in which they were judged. */
  readonly judged: readonly Judged[];
  /** When a rule last alerted, by its id. */
  readonly alertedMs: ReadonlyMap<string, number>;
  /** Since when a rule finds too many people, by its id. */
  readonly crowdedMs: ReadonlyMap<string, number>;
}

interface Judged {
  readonly feed: string;
  readonly person: number;
  readonly verdict: MaskClass;
  readonly atMs: number;
}

/** Nothing has happened yet. */
export const NO_RULE_WATCH: RuleWatch = {
  judged: [],
  alertedMs: new Map(),
  crowdedMs: new Map(),
};

/** A share is reckoned over those who passed within this time. */
const SPAN_MS = 60_000;
/** A share of fewer people says nothing: one of one is 100 %. */
const LEAST_PASSED = 4;
/** It is crowded when it stays so: a single look may see too many. */
const CROWDED_MS = 2000;

/** What happened at a feed, and who is in view everywhere. */
export interface Happening {
  readonly feed: string;
  readonly events: readonly PassingEvent[];
  /** People in view now, by feed. */
  readonly inView: ReadonlyMap<string, number>;
}

/** The rules after a look at a feed, and what they have to say. */
export function stepRules(
  before: RuleWatch,
  rules: readonly AlertRule[],
  happening: Happening,
  moment: Moment,
): { readonly watch: RuleWatch; readonly alerts: readonly Alert[] } {
  const { atMs, minute } = moment;
  const judged = judgedAfter(before.judged, happening, atMs);
  const crowdedMs = crowdedAfter(before.crowdedMs, rules, happening.inView, atMs);
  const alertedMs = new Map(before.alertedMs);
  const alerts = rules.flatMap((rule) => {
    if (isQuiet(rule, minute) || isResting(rule, alertedMs.get(rule.id), atMs)) return [];
    const alert = alertOf(rule, { judged, crowdedMs, happening, atMs });
    if (alert !== undefined) alertedMs.set(rule.id, atMs);
    return alert ?? [];
  });
  return { watch: { judged, alertedMs, crowdedMs }, alerts };
}

function judgedAfter(
  before: readonly Judged[],
  { feed, events }: Happening,
  atMs: number,
): readonly Judged[] {
  let judged = before.filter((one) => atMs - one.atMs < SPAN_MS);
  for (const event of events) {
    if (event.kind === 'left') continue;
    const { id: person, verdict } = event;
    judged = judged.filter((one) => one.feed !== feed || one.person !== person);
    judged.push({ feed, person, verdict, atMs });
  }
  return judged;
}

function crowdedAfter(
  before: ReadonlyMap<string, number>,
  rules: readonly AlertRule[],
  inView: ReadonlyMap<string, number>,
  atMs: number,
): ReadonlyMap<string, number> {
  return new Map(
    rules.flatMap((rule) =>
      rule.kind === 'crowd' && countAt(rule.feed, inView) > rule.moreThan
        ? [[rule.id, before.get(rule.id) ?? atMs] as const]
        : [],
    ),
  );
}

function countAt(feed: string, inView: ReadonlyMap<string, number>): number {
  if (feed !== '') return inView.get(feed) ?? 0;
  return [...inView.values()].reduce((sum, count) => sum + count, 0);
}

function isQuiet({ quiet }: AlertRule, minute: number): boolean {
  if (quiet === undefined || quiet.from === quiet.to) return false;
  const { from, to } = quiet;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

function isResting({ coolDownS }: AlertRule, alertedMs: number | undefined, atMs: number): boolean {
  return alertedMs !== undefined && atMs - alertedMs < coolDownS * 1000;
}

function alertOf(
  rule: AlertRule,
  {
    judged,
    crowdedMs,
    happening,
    atMs,
  }: Pick<RuleWatch, 'judged' | 'crowdedMs'> & {
    readonly happening: Happening;
    readonly atMs: number;
  },
): Alert | undefined {
  const isMeant = (feed: string): boolean => rule.feed === '' || rule.feed === feed;
  const feed = rule.feed === '' ? undefined : rule.feed;
  if (rule.kind === 'crowd') {
    const since = crowdedMs.get(rule.id);
    const value = countAt(rule.feed, happening.inView);
    return since !== undefined && atMs - since >= CROWDED_MS ? { rule, feed, value } : undefined;
  }
  const bare = happening.events.filter(
    (event) => event.kind !== 'left' && event.verdict !== 'mask',
  );
  // both are news of somebody: without a new face there is nothing to say again
  if (bare.length === 0 || !isMeant(happening.feed)) return undefined;
  if (rule.kind === 'anyone') return { rule, feed: happening.feed, value: bare.length };
  const passed = judged.filter((one) => isMeant(one.feed));
  const percent = (100 * passed.filter(({ verdict }) => verdict !== 'mask').length) / passed.length;
  return passed.length >= LEAST_PASSED && percent > rule.percent
    ? { rule, feed, value: Math.round(percent) }
    : undefined;
}
