import type { StallReason } from '../../core/day-book/entry.ts';
import type { Report } from '../../core/report.ts';
import type { Journal } from '../../services/journal/journal.ts';
import { PassingLog } from '../../services/journal/passing-log.ts';
import type { Raised } from './watch.ts';

/** What the log of a wall needs. */
export interface WallLogParts {
  readonly journal: Pick<Journal, 'append'>;
  /** What people call a feed, or called it while it was on the wall. */
  readonly nameOf: (feed: string) => string;
  /** Milliseconds since 1970. */
  readonly epochMs: () => number;
  /** The clock of the reports. */
  readonly nowMs: () => number;
}

const STATION = 'watch';

/** Writes what a wall sees into the journal, each camera under its name. */
export class WallLog {
  readonly #parts: WallLogParts;
  readonly #logs = new Map<string, PassingLog>();
  readonly #lost = new Set<string>();

  constructor(parts: WallLogParts) {
    this.#parts = parts;
  }

  /** Takes a report of those who count at a feed, which therefore gives pictures. */
  take(feed: string, report: Report): void {
    const log = this.#logOf(feed);
    this.#lost.delete(feed);
    log.goOn();
    log.record(report);
  }

  /** A rule has alerted. */
  alert({ rule, feed, value, at }: Raised): void {
    const camera = feed === undefined ? {} : { camera: this.#parts.nameOf(feed) };
    // shown in per cent, written down as every share is
    const written = rule.kind === 'share' ? value / 100 : value;
    this.#parts.journal.append({
      ...{ kind: 'alert', station: STATION, rule: rule.kind, value: written, at },
      ...camera,
    });
  }

  /** A feed gives no pictures until its next report. */
  lose(feed: string): void {
    this.#lost.add(feed);
    this.#logs.get(feed)?.stall('camera_lost');
  }

  /** These feeds are on the wall and no others: the sessions of those taken down are over. */
  keepOnly(feeds: readonly string[]): void {
    for (const [feed, log] of this.#logs) {
      if (feeds.includes(feed)) continue;
      log.end();
      this.#logs.delete(feed);
    }
  }

  /** The whole wall stands still. */
  stall(why: StallReason): void {
    for (const log of this.#logs.values()) log.stall(why);
  }

  /** The wall goes on, but for the feeds that are lost. */
  goOn(): void {
    for (const [feed, log] of this.#logs) if (!this.#lost.has(feed)) log.goOn();
  }

  /** Ends every session. */
  end(): void {
    for (const log of this.#logs.values()) log.end();
    this.#logs.clear();
  }

  #logOf(feed: string): PassingLog {
    const known = this.#logs.get(feed);
    if (known !== undefined) return known;
    const { journal, nameOf, epochMs, nowMs } = this.#parts;
    const log = new PassingLog({
      journal,
      station: STATION,
      camera: () => nameOf(feed),
      epochMs,
      nowMs,
    });
    this.#logs.set(feed, log);
    return log;
  }
}
