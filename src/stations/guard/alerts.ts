import type { PassingEvent } from '../../core/report.ts';
import type { AlertKind } from '../../services/alert/sound.ts';

/** What has been alerted so far. */
export interface Alerts {
  /** The last alert that was raised, and when its frame was taken; absent before the first. */
  readonly last?: { readonly kind: AlertKind; readonly atMs: number };
}

/** Nothing has been alerted yet. */
export const NO_ALERTS: Alerts = {};

/** Several people who come together are one alert: nobody can count beeps. */
const TOGETHER_MS = 1500;

/**
 * Which alert the events of a report raise, if any: for somebody's first verdict and when a mask was
 * taken off or slipped, the most urgent of all together. Somebody who goes from "worn wrong" to "no
 * mask" has been alerted already.
 *
 * @param atMs when the frame of the report was taken
 */
export function advanceAlerts(
  before: Alerts,
  events: readonly PassingEvent[],
  atMs: number,
): { readonly alerts: Alerts; readonly raised: AlertKind | undefined } {
  const kinds = new Set(events.flatMap((event) => alertOf(event) ?? []));
  const kind = (['no_mask', 'incorrect'] as const).find((one) => kinds.has(one));
  if (kind === undefined || isCovered(before, kind, atMs)) {
    return { alerts: before, raised: undefined };
  }
  return { alerts: { last: { kind, atMs } }, raised: kind };
}

function alertOf(event: PassingEvent): AlertKind | undefined {
  if (event.kind === 'left' || event.verdict === 'mask') return undefined;
  return event.kind === 'decided' || event.from === 'mask' ? event.verdict : undefined;
}

/** Whether the last alert still stands for this one: just raised, and no less urgent. */
function isCovered({ last }: Alerts, kind: AlertKind, atMs: number): boolean {
  if (last === undefined || atMs - last.atMs > TOGETHER_MS) return false;
  return last.kind === 'no_mask' || kind === 'incorrect';
}
