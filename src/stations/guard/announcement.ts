import type { Report } from '../../core/report.ts';
import type { MaskClass } from '../../core/verdict.ts';
import type { Banner } from './banner.ts';

/** Something for a screen reader: each number is spoken once. */
export interface Announcement {
  readonly number: number;
  /** The verdicts to speak, one for each person. */
  readonly verdicts: readonly MaskClass[];
}

/** Nothing said yet. */
export const NO_ANNOUNCEMENT: Announcement = { number: 0, verdicts: [] };

/**
 * What to speak of single people after a report: each once, when their verdict is given or changes.
 * The banner speaks as well: for somebody alone, and of what becomes the most urgent.
 */
export function announce(
  before: Announcement,
  { people, events }: Pick<Report, 'people' | 'events'>,
  banner: { readonly before: Banner; readonly after: Banner },
): Announcement {
  if (people.length <= 1) return before;
  const { before: was, after: is } = banner;
  const told = was.shown.kind === is.shown.kind ? undefined : is.shown.kind;
  const verdicts = events.flatMap((event) =>
    event.kind === 'left' || event.verdict === told ? [] : event.verdict,
  );
  return verdicts.length === 0 ? before : { number: before.number + 1, verdicts };
}
