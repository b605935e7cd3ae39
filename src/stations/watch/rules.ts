import type { PassingEvent } from '../../core/report.ts';
import type { MaskClass } from '../../core/verdict.ts';
import type { AlertRule } from '../../services/watch/watch-settings.ts';

/** When something happens, by two clocks: the one may stand still while a machine sleeps, the other be set. */
interface Time {
  /** The clock of the looks: milliseconds since some start, never set back. */
  readonly atMs: number;
  /** In ms since 1970. */
  readonly at: number;
}

/** When something happens, and what time of day that is. */
export interface Moment extends Time {
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
  readonly alerted: ReadonlyMap<string, Time>;
  /** Since when a rule finds too many people, by its id. */
  readonly crowded: ReadonlyMap<string, Time>;
  /** When something was last looked at; undefined before the first look. */
  readonly looked: Time | undefined;
}

interface Judged extends Time {
  readonly feed: string;
  readonly person: number;
  readonly verdict: MaskClass;
}

/** Nothing has happened yet. */
export const NO_RULE_WATCH: RuleWatch = {
  judged: [],
  alerted: new Map(),
  crowded: new Map(),
  looked: undefined,
};

/** A share is reckoned over those who passed within this time. */
const SPAN_MS = 60_000;
/** A share of fewer people says nothing: one of one is 100 %. */
const LEAST_PASSED = 4;
/** It is crowded when it stays so: a single look may see too many. */
const CROWDED_MS = 2000;
/** Nothing was looked at for this long, longer than a feed may stand still: what was before is over. */
const GAP_MS = 10_000;

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
  const known = hasGap(before, moment) ? { ...before, judged: [], crowded: new Map() } : before;
  const judged = judgedAfter(known.judged, happening, moment);
  const crowded = crowdedAfter(known.crowded, rules, happening.inView, moment);
  const alerted = new Map(known.alerted);
  const alerts = rules.flatMap((rule) => {
    if (isQuiet(rule, moment.minute) || isResting(rule, alerted.get(rule.id), moment)) return [];
    const alert = alertOf(rule, { judged, crowded, happening, moment });
    if (alert !== undefined) alerted.set(rule.id, moment);
    return alert ?? [];
  });
  return { watch: { judged, alerted, crowded, looked: moment }, alerts };
}

/**
 * The rules after the pictures were interrupted: a crowd that is not in view has to stay anew.
 *
 * @param inView people in view still, by feed
 */
export function interruptRules(
  before: RuleWatch,
  rules: readonly AlertRule[],
  inView: ReadonlyMap<string, number>,
): RuleWatch {
  const stay = rules.filter((rule) => isCrowded(rule, inView)).map(({ id }) => id);
  const crowded = new Map([...before.crowded].filter(([id]) => stay.includes(id)));
  return { ...before, crowded };
}

/** Milliseconds from one moment to a later one, by the clock that has gone further. */
function elapsedMs(from: Time, to: Time): number {
  return Math.max(to.atMs - from.atMs, to.at - from.at);
}

function hasGap({ looked }: RuleWatch, moment: Moment): boolean {
  return looked !== undefined && elapsedMs(looked, moment) >= GAP_MS;
}

function judgedAfter(
  before: readonly Judged[],
  { feed, events }: Happening,
  moment: Moment,
): readonly Judged[] {
  const { atMs, at } = moment;
  let judged = before.filter((one) => elapsedMs(one, moment) < SPAN_MS);
  for (const event of events) {
    if (event.kind === 'left') continue;
    const { id: person, verdict } = event;
    judged = judged.filter((one) => one.feed !== feed || one.person !== person);
    judged.push({ feed, person, verdict, atMs, at });
  }
  return judged;
}

function crowdedAfter(
  before: ReadonlyMap<string, Time>,
  rules: readonly AlertRule[],
  inView: ReadonlyMap<string, number>,
  moment: Moment,
): ReadonlyMap<string, Time> {
  return new Map(
    rules
      .filter((rule) => isCrowded(rule, inView))
      .map(({ id }) => [id, before.get(id) ?? moment] as const),
  );
}

function isCrowded(rule: AlertRule, inView: ReadonlyMap<string, number>): boolean {
  return rule.kind === 'crowd' && countAt(rule.feed, inView) > rule.moreThan;
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

function isResting({ coolDownS }: AlertRule, alerted: Time | undefined, moment: Moment): boolean {
  return alerted !== undefined && elapsedMs(alerted, moment) < coolDownS * 1000;
}

function alertOf(
  rule: AlertRule,
  {
    judged,
    crowded,
    happening,
    moment,
  }: Pick<RuleWatch, 'judged' | 'crowded'> & {
    readonly happening: Happening;
    readonly moment: Moment;
  },
): Alert | undefined {
  const isMeant = (feed: string): boolean => rule.feed === '' || rule.feed === feed;
  const feed = rule.feed === '' ? undefined : rule.feed;
  if (rule.kind === 'crowd') {
    const since = crowded.get(rule.id);
    const value = countAt(rule.feed, happening.inView);
    const hasStayed = since !== undefined && elapsedMs(since, moment) >= CROWDED_MS;
    return hasStayed ? { rule, feed, value } : undefined;
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
