import type { PassingEvent, Person, Report } from '../../core/report.ts';
import type { Size } from '../../core/geometry.ts';
import type { MaskClass } from '../../core/verdict.ts';
import type { Banner } from './banner.ts';
import { advanceBanner, EMPTY_BANNER, verdictOfAll } from './banner.ts';

/** How many people passed, each under the last verdict given. */
export type Tally = Readonly<Record<MaskClass, number>>;

/** What the guard is shown of the people in view and of those who have passed. */
export interface Guard {
  readonly people: readonly Person[];
  /** Size of the frame that the people's boxes are in, in pixels. */
  readonly frame: Size | undefined;
  readonly banner: Banner;
  readonly tally: Tally;
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
  | { readonly kind: 'interrupted' };

/** Before anybody has come. */
export const INITIAL_GUARD: Guard = {
  people: [],
  frame: undefined,
  banner: EMPTY_BANNER,
  tally: { mask: 0, no_mask: 0, incorrect: 0 },
  looks: 0,
};

/** The guard's view after an input. Time comes with the reports: the frames' own clock. */
export function stepGuard(before: Guard, input: GuardInput): Guard {
  if (input.kind === 'interrupted') return { ...before, people: [], banner: EMPTY_BANNER };
  const { report, isWatching } = input;
  const counted = {
    ...before,
    tally: report.events.reduce(count, before.tally),
    looks: before.looks + 1,
  };
  if (!isWatching) return counted;
  return {
    ...counted,
    people: report.people,
    frame: report.frame,
    banner: advanceBanner(before.banner, verdictOfAll(report.people), report.atMs),
  };
}

function count(tally: Tally, event: PassingEvent): Tally {
  if (event.kind === 'left') return tally;
  const added = { ...tally, [event.verdict]: tally[event.verdict] + 1 };
  return event.kind === 'decided'
    ? added
    : { ...added, [event.from]: Math.max(0, tally[event.from] - 1) };
}
