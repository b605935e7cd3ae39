import type { PassingEvent, Report } from '../../core/report.ts';
import type { MaskClass } from '../../core/verdict.ts';
import type { KioskSettings } from '../../services/kiosk/kiosk-settings.ts';
import { advanceHints, hintOf } from './hint.ts';
import type { Prompt, Spoken } from './prompt.ts';
import { NOTHING_SPOKEN, promptNow } from './prompt.ts';
import type { Turn } from './turn.ts';
import { beginTurn, findPerson, isNear, isOver } from './turn.ts';
import type { KioskView } from './view.ts';

/** A screen at the door: whose turn it is, what is shown to them, how many are inside. */
export interface Kiosk {
  readonly turn: Turn | undefined;
  readonly view: KioskView;
  readonly spoken: Spoken;
  /** How many people are inside, as far as it was counted. */
  readonly inside: number;
  /** The latest time heard of, on the frames' clock. */
  readonly atMs: number;
  /** When anybody was last in view. */
  readonly busyMs: number;
  /** Nobody has come for a while: the screen may rest. */
  readonly isDim: boolean;
  /** How many looks were answered since the start. */
  readonly looks: number;
}

/** What happens to a screen at the door. */
export type KioskInput =
  | { readonly kind: 'report'; readonly report: Report; readonly isWatching: boolean }
  /** Time passes. @param atMs on the frames' clock */
  | { readonly kind: 'tick'; readonly atMs: number }
  /** The picture was interrupted: whoever comes next is somebody else. */
  | { readonly kind: 'interrupted' }
  /** Somebody touches the screen. */
  | { readonly kind: 'touched' }
  /** So many people more (or, below 0, fewer) are inside than was counted. */
  | { readonly kind: 'moved'; readonly by: number }
  /** The day begins anew: nobody is inside. */
  | { readonly kind: 'emptied' };

/** What the journal may keep of it, as plain data; the time is now. */
export type KioskEntry =
  /** The first verdict on somebody, and how long after stepping up it came. */
  | {
      readonly kind: 'verdict';
      readonly person: number;
      readonly verdict: MaskClass;
      readonly tookMs: number;
    }
  /** The same person is judged differently later on. */
  | { readonly kind: 'changed'; readonly person: number; readonly verdict: MaskClass }
  /** So many people came in, or went out. */
  | { readonly kind: 'entered' | 'left'; readonly count: number }
  /** The check stood still for so long, and was started again. */
  | {
      readonly kind: 'stall';
      readonly lastedMs: number;
      readonly why: 'engine_lost' | 'camera_lost';
    };

/** What is to be done because of it. */
export type KioskEffect =
  | { readonly kind: 'say'; readonly prompt: Prompt }
  | { readonly kind: 'log'; readonly entry: KioskEntry };

/** A step of the screen at the door. */
export interface KioskStep {
  readonly kiosk: Kiosk;
  readonly effects: readonly KioskEffect[];
}

/**
 * Before anybody has come.
 *
 * @param atMs when, on the frames' clock
 * @param inside how many people are inside from before
 */
export function newKiosk(atMs: number, inside: number): Kiosk {
  return {
    ...{ turn: undefined, view: { kind: 'idle' }, spoken: NOTHING_SPOKEN, inside },
    ...{ atMs, busyMs: atMs, isDim: false, looks: 0 },
  };
}

/** The welcome is seen for this long at least, though the person walks right past. */
const LEAST_WELCOME_MS = 1500;

/** The screen at the door after an input, by the rules of the house. */
export function stepKiosk(before: Kiosk, input: KioskInput, rules: KioskSettings): KioskStep {
  switch (input.kind) {
    case 'report':
      return reported(before, input.report, input.isWatching, rules);
    case 'tick': {
      const kiosk = at(before, input.atMs);
      return settle(withoutGone(kiosk), rules);
    }
    case 'interrupted':
      return { kiosk: { ...before, turn: undefined, view: { kind: 'idle' } }, effects: [] };
    case 'touched':
      return { kiosk: { ...before, busyMs: before.atMs, isDim: false }, effects: [] };
    case 'moved':
      return move(before, input.by);
    case 'emptied':
      return { kiosk: { ...before, inside: 0 }, effects: [] };
  }
}

function reported(
  before: Kiosk,
  report: Report,
  isWatching: boolean,
  rules: KioskSettings,
): KioskStep {
  const kiosk = { ...at(before, report.atMs), looks: before.looks + 1 };
  if (!isWatching) return { kiosk, effects: [] };
  const isAnybody = report.people.some(({ isSeen }) => isSeen);
  const awake = isAnybody ? { ...kiosk, busyMs: kiosk.atMs, isDim: false } : kiosk;
  if (rules.policy === 'count') return counted(awake, report, rules);
  return follow(awake, report, rules);
}

/** Everybody with a verdict has come in; nothing is shown. */
function counted(before: Kiosk, { events }: Report, rules: KioskSettings): KioskStep {
  const came = events.filter(({ kind }) => kind === 'decided').length;
  const step = came === 0 ? { kiosk: before, effects: [] } : move(before, came);
  const quiet = settle({ ...step.kiosk, turn: undefined }, rules);
  return { ...quiet, effects: [...events.flatMap(entryOf), ...step.effects] };
}

function entryOf(event: PassingEvent): KioskEffect[] {
  if (event.kind === 'left') return [];
  const { id: person, verdict } = event;
  const entry: KioskEntry =
    event.kind === 'decided'
      ? { kind: 'verdict', person, verdict, tookMs: 0 }
      : { kind: 'changed', person, verdict };
  return [{ kind: 'log', entry }];
}

function follow(before: Kiosk, report: Report, rules: KioskSettings): KioskStep {
  const { people, frame } = report;
  const { atMs } = before;
  const kept = withoutGone(before);
  const turn = kept.turn ?? beginTurn(people, frame, rules, atMs);
  if (turn === undefined) return settle(kept, rules);
  const isNew = kept.turn === undefined;
  const spoken = isNew ? { ...kept.spoken, toPerson: {} } : kept.spoken;
  const person = findPerson(turn, people, frame, rules);
  if (person === undefined) return settle({ ...kept, turn, spoken }, rules);
  const isClose = isNear(person, frame, rules);
  const { id, box, verdict } = person;
  const hints = advanceHints(turn.hints, hintOf(verdict, isClose), atMs);
  const seen = { ...turn, id, box, frame, hints, seenMs: atMs };
  if (verdict.kind === 'unsure' || !isClose || verdict.kind === turn.verdict) {
    return settle({ ...kept, turn: seen, spoken }, rules);
  }
  const judged = settle({ ...kept, turn: judge(seen, verdict.kind, atMs, rules), spoken }, rules);
  const entry: KioskEntry =
    turn.verdict === undefined
      ? { kind: 'verdict', person: turn.person, verdict: verdict.kind, tookMs: atMs - turn.firstMs }
      : { kind: 'changed', person: turn.person, verdict: verdict.kind };
  return { ...judged, effects: [{ kind: 'log', entry }, ...judged.effects] };
}

/** The turn with another verdict, which is shown unless the person was let go already. */
function judge(turn: Turn, verdict: MaskClass, atMs: number, { policy }: KioskSettings): Turn {
  const isLetGo = policy === 'remind' && turn.isIn && verdict !== 'mask';
  return {
    ...turn,
    verdict,
    isDone: isLetGo,
    ...(verdict === 'mask' ? {} : { remindedMs: turn.remindedMs ?? atMs }),
  };
}

/** What is shown now, and what follows from showing it. */
function settle(before: Kiosk, rules: KioskSettings): KioskStep {
  const { turn, atMs } = before;
  const kind = turn === undefined ? 'idle' : wordFor(turn, before, rules);
  const isPassing = kind === 'welcome' || kind === 'pass';
  const isEntering = turn?.isIn === false && isPassing;
  const entered = isEntering ? move(before, 1) : { kiosk: before, effects: [] };
  const view = viewOf(kind, before);
  const isShown = view.kind === 'welcome' && atMs - view.sinceMs >= rules.welcomeS * 1000;
  const isDone = kind === 'pass' || isShown;
  const next: Kiosk = {
    ...entered.kiosk,
    turn: turn === undefined || !isPassing ? turn : { ...turn, isIn: true, isDone },
    view: isDone ? { kind: 'idle' } : view,
  };
  return speak(rest(next, rules), entered.effects, rules);
}

/** The word for the person whose turn it is; `pass`: let in without one. */
function wordFor(
  turn: Turn,
  { inside, atMs }: Kiosk,
  { policy, remindS, occupancyLimit }: KioskSettings,
): KioskView['kind'] | 'pass' {
  const { verdict, isDone, isIn, remindedMs = atMs } = turn;
  if (isDone || policy === 'count') return 'idle';
  if (verdict === undefined) return 'guide';
  const isReminded = policy === 'remind' && atMs - remindedMs >= remindS * 1000;
  if (verdict !== 'mask' && !isReminded) return verdict === 'no_mask' ? 'put_on' : 'cover_nose';
  if (!isIn && occupancyLimit > 0 && inside >= occupancyLimit) return 'wait';
  return verdict === 'mask' ? 'welcome' : 'pass';
}

/** The view of a word, since when it is shown. */
function viewOf(kind: KioskView['kind'] | 'pass', { view, turn, atMs }: Kiosk): KioskView {
  if (kind === 'idle' || kind === 'pass' || turn === undefined) return { kind: 'idle' };
  if (kind === 'guide') {
    const hint = turn.hints.shown;
    return view.kind === 'guide' && view.hint === hint ? view : { kind, hint, sinceMs: atMs };
  }
  return view.kind === kind ? view : { kind, sinceMs: atMs };
}

function rest(kiosk: Kiosk, { dimAfterS }: KioskSettings): Kiosk {
  const isQuiet = kiosk.turn === undefined && kiosk.atMs - kiosk.busyMs >= dimAfterS * 1000;
  return { ...kiosk, isDim: dimAfterS > 0 && isQuiet };
}

function speak(kiosk: Kiosk, effects: readonly KioskEffect[], rules: KioskSettings): KioskStep {
  const { view, spoken, atMs } = kiosk;
  const prompt = promptNow(view, spoken, rules, atMs);
  if (prompt === undefined) return { kiosk, effects };
  const toPerson = { ...spoken.toPerson, [prompt]: atMs };
  return {
    kiosk: { ...kiosk, spoken: { lastMs: atMs, toPerson } },
    effects: [...effects, { kind: 'say', prompt }],
  };
}

function withoutGone(kiosk: Kiosk): Kiosk {
  const { turn, view, atMs } = kiosk;
  if (turn === undefined || !isOver(turn, atMs)) return kiosk;
  const isBeingWelcomed = view.kind === 'welcome' && atMs - view.sinceMs < LEAST_WELCOME_MS;
  return isBeingWelcomed ? kiosk : { ...kiosk, turn: undefined };
}

function move(kiosk: Kiosk, by: number): KioskStep {
  const inside = Math.max(0, kiosk.inside + by);
  const count = Math.abs(inside - kiosk.inside);
  if (count === 0) return { kiosk, effects: [] };
  const entry: KioskEntry = { kind: by > 0 ? 'entered' : 'left', count };
  return { kiosk: { ...kiosk, inside }, effects: [{ kind: 'log', entry }] };
}

/** A look that took its time may be answered after a tick that was later. */
function at(kiosk: Kiosk, atMs: number): Kiosk {
  return { ...kiosk, atMs: Math.max(kiosk.atMs, atMs) };
}
