import type { PassingEvent, Person, Report } from '../../core/report.ts';
import type { Size } from '../../core/geometry.ts';
import type { MaskClass } from '../../core/verdict.ts';
import type { EngineFault } from '../../engine/contract.ts';
import type { SourceFault, SourceState } from '../../sources/source.ts';
import type { Banner } from './banner.ts';
import { advanceBanner, EMPTY_BANNER, verdictOfAll } from './banner.ts';

/** How the engine stands, as far as the live check cares. */
export type EngineReadiness =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'fault'; readonly fault: EngineFault['code'] };

/** Why the live check cannot go on; each has a text and a way on. */
export type GuardFault = SourceFault | 'muted' | EngineFault['code'];

/** What the live check is doing. */
export type GuardPhase =
  /** Waiting for camera, engine or both. */
  | { readonly kind: 'starting'; readonly hasPicture: boolean }
  | { readonly kind: 'watching' }
  /** By a person until they go on, or as long as the page is hidden. */
  | { readonly kind: 'paused'; readonly by: 'person' | 'hidden' }
  | { readonly kind: 'fault'; readonly fault: GuardFault };

/** The facts that decide the phase; each is independent of the others. */
interface Conditions {
  readonly source: SourceState;
  readonly engine: EngineReadiness;
  readonly isPaused: boolean;
  readonly isHidden: boolean;
}

/** How many people passed, each under the last verdict given. */
export type Tally = Readonly<Record<MaskClass, number>>;

/** The whole state of the live check. */
export interface GuardState {
  readonly conditions: Conditions;
  readonly phase: GuardPhase;
  readonly people: readonly Person[];
  /** Size of the frame that the people's boxes are in, in pixels. */
  readonly frame: Size | undefined;
  readonly banner: Banner;
  readonly tally: Tally;
  /** How many looks were answered since the start. */
  readonly looks: number;
}

/** What happens to the live check. */
export type GuardInput =
  | { readonly kind: 'source'; readonly state: SourceState }
  | { readonly kind: 'engine'; readonly state: EngineReadiness }
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'shown' };

/** What is to be done because of it. */
export type GuardEffect =
  /** The picture was interrupted: whoever comes next is somebody else. */
  | { readonly kind: 'forget' }
  /** Keep the screen awake, or let it sleep. */
  | { readonly kind: 'keep_awake'; readonly isOn: boolean };

/** A step of the live check. */
export interface GuardStep {
  readonly state: GuardState;
  readonly effects: readonly GuardEffect[];
}

/** Before anything has happened. */
export const INITIAL_GUARD: GuardState = {
  conditions: {
    source: { kind: 'idle' },
    engine: { kind: 'starting' },
    isPaused: false,
    isHidden: false,
  },
  phase: { kind: 'starting', hasPicture: false },
  people: [],
  frame: undefined,
  banner: EMPTY_BANNER,
  tally: { mask: 0, no_mask: 0, incorrect: 0 },
  looks: 0,
};

/** The live check after an input. Time comes with the reports: the frames' own clock. */
export function stepGuard(before: GuardState, input: GuardInput): GuardStep {
  if (input.kind === 'report') return { state: addReport(before, input.report), effects: [] };
  const conditions = changeConditions(before.conditions, input);
  const phase = phaseOf(conditions);
  const wasWatching = before.phase.kind === 'watching';
  const isWatching = phase.kind === 'watching';
  const state: GuardState = isWatching
    ? { ...before, conditions, phase }
    : { ...before, conditions, phase, people: [], banner: EMPTY_BANNER };
  const effects: GuardEffect[] = [];
  if (wasWatching && !isWatching) effects.push({ kind: 'forget' });
  if (isAwake(before.phase) !== isAwake(phase) || input.kind === 'shown') {
    effects.push({ kind: 'keep_awake', isOn: isAwake(phase) });
  }
  return { state, effects };
}

function changeConditions(
  before: Conditions,
  input: Exclude<GuardInput, { readonly kind: 'report' }>,
): Conditions {
  switch (input.kind) {
    case 'source':
      return { ...before, source: input.state };
    case 'engine':
      return { ...before, engine: input.state };
    case 'pause':
      return { ...before, isPaused: true };
    case 'resume':
      return { ...before, isPaused: false };
    case 'hidden':
      return { ...before, isHidden: true };
    case 'shown':
      return { ...before, isHidden: false };
  }
}

/** The camera's fault first: without pictures the engine's does not matter. */
function phaseOf({ source, engine, isPaused, isHidden }: Conditions): GuardPhase {
  if (source.kind === 'fault') return { kind: 'fault', fault: source.fault };
  if (engine.kind === 'fault') return { kind: 'fault', fault: engine.fault };
  if (isPaused) return { kind: 'paused', by: 'person' };
  if (isHidden) return { kind: 'paused', by: 'hidden' };
  if (source.kind === 'muted') return { kind: 'fault', fault: 'muted' };
  const hasPicture = source.kind === 'live';
  return hasPicture && engine.kind === 'ready'
    ? { kind: 'watching' }
    : { kind: 'starting', hasPicture };
}

/** A person who paused may let the screen sleep; starting and watching keep it awake. */
function isAwake({ kind }: GuardPhase): boolean {
  return kind === 'starting' || kind === 'watching';
}

function addReport(before: GuardState, report: Report): GuardState {
  const counted = {
    ...before,
    tally: report.events.reduce(count, before.tally),
    looks: before.looks + 1,
  };
  // the answer to a look that was under way when the check was paused
  if (before.phase.kind !== 'watching') return counted;
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
