import type { PassingEvent } from '../../core/report.ts';
import type { MaskClass } from '../../core/verdict.ts';

/** Somebody without a proper mask, where and when: never a picture. */
export interface Finding {
  readonly feed: string;
  /** Unique among those of the feed who are in view. */
  readonly person: number;
  readonly verdict: Exclude<MaskClass, 'mask'>;
  /** In ms since 1970. */
  readonly at: number;
  /** Whether they are in view still, have gone, or wear a mask properly now. */
  readonly now: 'in_view' | 'gone' | 'put_on';
}

/** A list longer than this nobody reads; the day book holds the rest. */
const MOST = 60;

/** The findings, the newest first, after what happened at a feed. @param at in ms since 1970 */
export function findingsAfter(
  before: readonly Finding[],
  feed: string,
  events: readonly PassingEvent[],
  at: number,
): readonly Finding[] {
  if (events.length === 0) return before;
  return events.reduce((list, event) => after(list, feed, event, at), before).slice(0, MOST);
}

/** Nobody is in view any more, at one feed or, without a name, at all of them. */
export function allGone(before: readonly Finding[], feed?: string): readonly Finding[] {
  return before.map((finding) =>
    finding.now === 'in_view' && (feed === undefined || finding.feed === feed)
      ? { ...finding, now: 'gone' }
      : finding,
  );
}

function after(
  list: readonly Finding[],
  feed: string,
  event: PassingEvent,
  at: number,
): readonly Finding[] {
  const isMeant = (finding: Finding): boolean =>
    finding.feed === feed && finding.person === event.id && finding.now === 'in_view';
  const change = (patch: Partial<Finding>): readonly Finding[] =>
    list.map((finding) => (isMeant(finding) ? { ...finding, ...patch } : finding));
  if (event.kind === 'left') return change({ now: 'gone' });
  if (event.verdict === 'mask') return change({ now: 'put_on' });
  if (list.some(isMeant)) return change({ verdict: event.verdict });
  return [{ feed, person: event.id, verdict: event.verdict, at, now: 'in_view' }, ...list];
}
