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

/** Somebody who counts: what was said of them last, and since when they count. */
interface Guest {
  readonly verdict: MaskClass | undefined;
  readonly fromMs: number;
}

/** Those in view who have come through the gate, by id. */
export type Admitted = ReadonlyMap<number, Guest>;

/** Nobody yet. */
export const NOBODY_ADMITTED: Admitted = new Map();

/**
 * A report of those alone who count: who was once inside the area and large enough counts until they
 * have left. Their events are told anew, since a verdict may be older than their step into the area.
 *
 * @param isMoved whether somebody has just changed the gate: who stands outside it now counts no more
 */
export function admit(
  before: Admitted,
  report: Report,
  gate: Gate,
  isMoved = false,
): { readonly admitted: Admitted; readonly report: Report } {
  const { frame, atMs } = report;
  const admitted = new Map(before);
  const events: PassingEvent[] = [];
  const people = report.people.filter((person) => {
    const { id } = person;
    const known = admitted.get(id);
    if ((known === undefined || isMoved) && !isInside(person.box, frame, gate)) {
      if (known !== undefined) {
        const { verdict = 'unsure', fromMs } = known;
        events.push({ kind: 'left', id, verdict, fromMs, atMs });
        admitted.delete(id);
      }
      return false;
    }
    const guest = known ?? { verdict: undefined, fromMs: atMs };
    const event = eventOf(person, guest.verdict, atMs);
    if (event !== undefined) events.push(event);
    admitted.set(id, event === undefined ? guest : { ...guest, verdict: event.verdict });
    return true;
  });
  for (const event of report.events) {
    const guest = admitted.get(event.id);
    if (event.kind !== 'left' || guest === undefined) continue;
    events.push({ ...event, verdict: guest.verdict ?? 'unsure' });
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
