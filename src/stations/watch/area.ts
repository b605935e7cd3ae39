import type { Box, Size } from '../../core/geometry.ts';
import { centreOf, sideOf } from '../../core/geometry.ts';
import type { PassingEvent, Person, Report } from '../../core/report.ts';
import type { MaskClass } from '../../core/verdict.ts';
import type { Area } from '../../services/watch/watch-settings.ts';

/** Who counts at a camera. */
export interface Gate {
  readonly area: Area;
  /** Side of the smallest face that counts, as a share of the frame's width. */
  readonly leastFace: number;
}

/** Those in view who have come through the gate, by id, and what was said of them last. */
export type Admitted = ReadonlyMap<number, MaskClass | undefined>;

/** Nobody yet. */
export const NOBODY_ADMITTED: Admitted = new Map();

/**
 * A report of those alone who count: who was once inside the area and large enough counts until they
 * have left. Their events are told anew, since a verdict may be older than their step into the area.
 */
export function admit(
  before: Admitted,
  report: Report,
  gate: Gate,
): { readonly admitted: Admitted; readonly report: Report } {
  const admitted = new Map(before);
  const events: PassingEvent[] = [];
  const people = report.people.filter((person) => {
    if (!admitted.has(person.id)) {
      if (!isInside(person.box, report.frame, gate)) return false;
      admitted.set(person.id, undefined);
    }
    const event = eventOf(person, admitted.get(person.id), report.atMs);
    if (event !== undefined) {
      admitted.set(person.id, event.verdict);
      events.push(event);
    }
    return true;
  });
  for (const event of report.events) {
    if (event.kind !== 'left' || !admitted.has(event.id)) continue;
    events.push({ ...event, verdict: admitted.get(event.id) ?? 'unsure' });
    admitted.delete(event.id);
  }
  return { admitted, report: { ...report, people, events } };
}

function isInside(box: Box, { width, height }: Size, { area, leastFace }: Gate): boolean {
  const { x, y } = centreOf(box);
  const [across, down] = [x / width, y / height];
  return (
    sideOf(box) >= leastFace * width &&
    across >= area.left &&
    across <= area.left + area.width &&
    down >= area.top &&
    down <= area.top + area.height
  );
}

function eventOf(
  { id, verdict: { kind: verdict } }: Person,
  from: MaskClass | undefined,
  atMs: number,
): Extract<PassingEvent, { readonly kind: 'decided' | 'changed' }> | undefined {
  if (verdict === 'unsure' || verdict === from) return undefined;
  return from === undefined
    ? { kind: 'decided', id, verdict, atMs }
    : { kind: 'changed', id, from, verdict, atMs };
}
