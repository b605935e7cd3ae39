import type { Size } from '../../core/geometry.ts';
import type { Person, Report } from '../../core/report.ts';
import type { WatchSettings } from '../../services/watch/watch-settings.ts';
import type { Admitted, Gate } from './area.ts';
import { admit, NOBODY_ADMITTED } from './area.ts';
import type { Finding } from './findings.ts';
import { allGone, findingsAfter } from './findings.ts';
import type { Alert, Moment, RuleWatch } from './rules.ts';
import { interruptRules, NO_RULE_WATCH, stepRules } from './rules.ts';

/** What is known of one feed. */
export interface Watched {
  /** Those in view who count. */
  readonly people: readonly Person[];
  /** Size of the frame that their boxes are in, in pixels; undefined before the first look. */
  readonly frame: Size | undefined;
  readonly admitted: Admitted;
  /** Who counted at the last look; undefined before the first one. */
  readonly gate: Gate | undefined;
  /** How many looks were answered. */
  readonly looks: number;
}

/** An alert that is shown until somebody takes it away. */
export interface Raised extends Alert {
  readonly number: number;
  /** In ms since 1970. */
  readonly at: number;
}

/** What the wall shows. */
export interface Watch {
  readonly feeds: ReadonlyMap<string, Watched>;
  /** People without a proper mask, the newest first. */
  readonly findings: readonly Finding[];
  /** Alerts not taken away yet, the newest first. */
  readonly raised: readonly Raised[];
  readonly rules: RuleWatch;
  readonly looks: number;
  /** How many alerts there were. */
  readonly count: number;
}

/** What happens to the wall. */
export type WatchInput =
  | {
      readonly kind: 'report';
      readonly feed: string;
      readonly report: Report;
      /** False for the answer to a look that was under way when the check was paused. */
      readonly isWatching: boolean;
      /** Minutes since midnight, local time. */
      readonly minute: number;
      /** In ms since 1970. */
      readonly at: number;
    }
  /** The picture of a feed was interrupted, or of all of them: nobody is in view. */
  | { readonly kind: 'interrupted'; readonly feed?: string }
  /** Somebody has read an alert. */
  | { readonly kind: 'dismiss'; readonly number: number };

/** What is to be done because of it. */
export type WatchEffect =
  /** Written down: a report of those alone who count. */
  | { readonly kind: 'record'; readonly feed: string; readonly report: Report }
  | { readonly kind: 'alert'; readonly alert: Raised };

/** A step of the wall. */
export interface WatchStep {
  readonly watch: Watch;
  readonly effects: readonly WatchEffect[];
}

/** More alerts than this are not shown at once. */
const MOST_RAISED = 5;

/** Before any look. */
export const INITIAL_WATCH: Watch = {
  feeds: new Map(),
  findings: [],
  raised: [],
  rules: NO_RULE_WATCH,
  looks: 0,
  count: 0,
};

const NEVER_LOOKED: Watched = {
  people: [],
  frame: undefined,
  admitted: NOBODY_ADMITTED,
  gate: undefined,
  looks: 0,
};

/** What is known of a feed. */
export function watchedAt({ feeds }: Watch, feed: string): Watched {
  return feeds.get(feed) ?? NEVER_LOOKED;
}

/** The wall after an input. */
export function stepWatch(before: Watch, input: WatchInput, settings: WatchSettings): WatchStep {
  switch (input.kind) {
    case 'interrupted':
      return { watch: interrupt(before, input.feed, settings), effects: [] };
    case 'dismiss': {
      const raised = before.raised.filter(({ number }) => number !== input.number);
      return { watch: { ...before, raised }, effects: [] };
    }
    case 'report':
      return hear(before, input, settings);
  }
}

function interrupt(
  before: Watch,
  feed: string | undefined,
  { rules }: Pick<WatchSettings, 'rules'>,
): Watch {
  const feeds = new Map(before.feeds);
  for (const [name, watched] of feeds) {
    if (feed === undefined || feed === name) {
      feeds.set(name, { ...watched, people: [], admitted: NOBODY_ADMITTED });
    }
  }
  return {
    ...before,
    feeds,
    findings: allGone(before.findings, feed),
    rules: interruptRules(before.rules, rules, inViewOf(feeds)),
  };
}

/** How many people are in view, by feed. */
function inViewOf(feeds: Watch['feeds']): ReadonlyMap<string, number> {
  return new Map([...feeds].map(([name, { people }]) => [name, people.length]));
}

function hear(
  before: Watch,
  { feed, report: whole, isWatching, minute, at }: Extract<WatchInput, { kind: 'report' }>,
  { feeds: known, rules }: WatchSettings,
): WatchStep {
  const gate = known.find(({ id }) => id === feed);
  // the feed was taken off the wall while the look was under way
  if (gate === undefined) return { watch: before, effects: [] };
  const watched = watchedAt(before, feed);
  const { admitted, report } = admit(watched.admitted, whole, gate, isMoved(watched.gate, gate));
  const { frame, people, events, atMs } = report;
  const looked = { ...{ frame, admitted, gate }, looks: watched.looks + 1 };
  const feeds = new Map(before.feeds).set(feed, { ...looked, people: isWatching ? people : [] });
  const recorded: WatchEffect = { kind: 'record', feed, report };
  const heard = { ...before, feeds, looks: before.looks + 1 };
  if (!isWatching) return { watch: heard, effects: [recorded] };
  const moment: Moment = { atMs, at, minute };
  const step = stepRules(before.rules, rules, { feed, events, inView: inViewOf(feeds) }, moment);
  const raised = step.alerts.map((alert, index) => ({
    ...alert,
    number: before.count + index + 1,
    at,
  }));
  const watch: Watch = {
    ...heard,
    findings: findingsAfter(before.findings, feed, events, at),
    rules: step.watch,
    raised: [...raised.toReversed(), ...before.raised].slice(0, MOST_RAISED),
    count: before.count + raised.length,
  };
  return {
    watch,
    effects: [recorded, ...raised.map((alert) => ({ kind: 'alert', alert }) as const)],
  };
}

function isMoved(before: Gate | undefined, { area, leastFace }: Gate): boolean {
  return before !== undefined && (before.area !== area || before.leastFace !== leastFace);
}
