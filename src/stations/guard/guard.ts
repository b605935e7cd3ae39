import type { Size } from '../../core/geometry.ts';
import type { Person, Report } from '../../core/report.ts';
import type { MaskClass } from '../../core/verdict.ts';
import type { AlertKind } from '../../services/alert/sound.ts';
import type { Alerts } from './alerts.ts';
import { advanceAlerts, NO_ALERTS } from './alerts.ts';
import type { Announcement } from './announcement.ts';
import { announce, NO_ANNOUNCEMENT } from './announcement.ts';
import type { Banner } from './banner.ts';
import { advanceHeld, EMPTY_BANNER, verdictOfAll } from './banner.ts';
import type { Note, Passings } from './passings.ts';
import { correct, interrupt, NO_PASSINGS, pass } from './passings.ts';
import type { Listed } from './roster.ts';
import { advanceRoster } from './roster.ts';

/** What the guard is shown of the people in view and of those who have passed. */
export interface Guard {
  readonly people: readonly Person[];
  /** The same people as a list, the most urgent first. */
  readonly roster: readonly Listed[];
  /** Size of the frame that the people's boxes are in, in pixels. */
  readonly frame: Size | undefined;
  /** When that frame was taken. */
  readonly atMs: number;
  readonly banner: Banner;
  readonly alerts: Alerts;
  /** What a screen reader says of single people. */
  readonly announcement: Announcement;
  readonly passings: Passings;
  /** How many looks were answered since the start. */
  readonly looks: number;
}

/** What happens to the guard's view. */
export type GuardInput =
  | {
      readonly kind: 'report';
      readonly report: Report;
      /** False for the answer to a look that was under way when the check was paused. */
      readonly isWatching: boolean;
    }
  /** The picture was interrupted: nobody is in view. */
  | { readonly kind: 'interrupted' }
  /** The guard says what a passing was; without a verdict, takes that back. */
  | {
      readonly kind: 'correct';
      readonly id: number;
      readonly verdict: MaskClass | undefined;
    };

/** What is to be done because of it. */
export type GuardEffect =
  | { readonly kind: 'alert'; readonly alert: AlertKind }
  | { readonly kind: 'note'; readonly note: Note };

/** A step of the guard's view. */
export interface GuardStep {
  readonly guard: Guard;
  readonly effects: readonly GuardEffect[];
}

/** Before anybody has come. */
export const INITIAL_GUARD: Guard = {
  people: [],
  roster: [],
  frame: undefined,
  atMs: 0,
  banner: EMPTY_BANNER,
  alerts: NO_ALERTS,
  announcement: NO_ANNOUNCEMENT,
  passings: NO_PASSINGS,
  looks: 0,
};

/** The guard's view after an input. Time comes with the reports: the frames' own clock. */
export function stepGuard(before: Guard, input: GuardInput): GuardStep {
  switch (input.kind) {
    case 'interrupted': {
      const passings = interrupt(before.passings);
      const guard = { ...before, people: [], roster: [], banner: EMPTY_BANNER, passings };
      return { guard, effects: [] };
    }
    case 'correct': {
      const { id, verdict } = input;
      const { passings, notes } = correct(before.passings, id, verdict);
      return { guard: { ...before, passings }, effects: notes.map(noted) };
    }
    case 'report':
      return hear(before, input.report, input.isWatching);
  }
}

function hear(before: Guard, report: Report, isWatching: boolean): GuardStep {
  const { people, frame, events, atMs } = report;
  const { passings, notes } = pass(before.passings, events);
  const counted = { ...before, passings, looks: before.looks + 1 };
  const effects: GuardEffect[] = notes.map(noted);
  if (!isWatching) return { guard: counted, effects };
  const { alerts, raised } = advanceAlerts(before.alerts, events, atMs);
  if (raised !== undefined) effects.push({ kind: 'alert', alert: raised });
  const banner = advanceHeld(before.banner, verdictOfAll(people), atMs);
  const guard = {
    ...counted,
    people,
    frame,
    atMs,
    alerts,
    banner,
    roster: advanceRoster(before.roster, people, atMs),
    announcement: announce(before.announcement, report, { before: before.banner, after: banner }),
  };
  return { guard, effects };
}

function noted(note: Note): GuardEffect {
  return { kind: 'note', note };
}
