import type { LivePhase } from '../live/live.ts';

/** What the watchdog knows; all times on one clock, in milliseconds. */
export interface Watch {
  /** When the check last answered a look, or had no reason to. */
  readonly wellMs: number;
  /** When something was last done about it. */
  readonly triedMs: number;
  /** How often something was done since it was last well. */
  readonly tries: number;
}

/** What is to be done: nothing, what failed anew, or the whole page anew. */
export type Rescue = 'none' | 'retry' | 'restart_engine' | 'reload';

/** A look takes seconds at the slowest: no answer for this long is no answer. */
const SILENT_MS = 30_000;
/** A start compiles programs for up to a minute on weak devices. */
const STARTING_MS = 120_000;
/** After a fault it is tried again, sooner at first: this long, then twice as long each time. */
const FIRST_RETRY_MS = 5000;
const LONGEST_RETRY_MS = 300_000;
/** What so many tries did not mend needs a new page. */
const MOST_TRIES = 4;

/** The check has just begun. */
export function newWatch(atMs: number): Watch {
  return { wellMs: atMs, triedMs: atMs, tries: 0 };
}

/** Looks after the check once more. @param answeredMs when the last look was answered */
export function stepWatch(
  before: Watch,
  phase: LivePhase,
  answeredMs: number,
  atMs: number,
): { readonly watch: Watch; readonly rescue: Rescue } {
  // a hidden page stands still by itself; one that waits for a permission waits for a person
  const isExcused = phase.kind === 'paused' || (phase.kind === 'starting' && !phase.hasPicture);
  if (isExcused || answeredMs > before.wellMs) {
    const isWell = answeredMs > before.wellMs;
    const wellMs = isWell ? answeredMs : atMs;
    return { watch: { ...before, wellMs, ...(isWell ? { tries: 0 } : {}) }, rescue: 'none' };
  }
  const patience = patienceWith(phase, before.tries);
  const sinceMs = Math.max(before.triedMs, phase.kind === 'fault' ? 0 : before.wellMs);
  if (atMs - sinceMs < patience) return { watch: before, rescue: 'none' };
  const tries = before.tries + 1;
  return { watch: { ...before, triedMs: atMs, tries }, rescue: rescueFor(phase, tries) };
}

function patienceWith({ kind }: LivePhase, tries: number): number {
  if (kind === 'starting') return STARTING_MS;
  if (kind !== 'fault') return SILENT_MS;
  return Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** tries);
}

function rescueFor(phase: LivePhase, tries: number): Rescue {
  // without a camera a new page helps no more than a new try does
  if (tries > MOST_TRIES && !isCameraFault(phase)) return 'reload';
  return phase.kind === 'fault' ? 'retry' : 'restart_engine';
}

/** Whether the check stands still for want of pictures, not of an engine. */
export function isCameraFault(phase: LivePhase): boolean {
  if (phase.kind !== 'fault') return false;
  switch (phase.fault) {
    case 'no_backend':
    case 'model_missing':
    case 'model_broken':
      return false;
    case 'muted':
    case 'denied':
    case 'absent':
    case 'busy':
    case 'insecure':
    case 'unplugged':
      return true;
  }
}

/**
 * Whether the day's fresh start is due: once, after its hour.
 *
 * @param restartHour hour of the day, local time; below 0 for never
 * @param startedAt when it was last started afresh
 */
export function isRestartDue(restartHour: number, startedAt: Date, now: Date): boolean {
  if (restartHour < 0) return false;
  const due = new Date(now);
  due.setHours(restartHour, 0, 0, 0);
  return startedAt < due && now >= due;
}
