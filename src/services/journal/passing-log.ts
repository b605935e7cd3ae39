import type { StallReason } from '../../core/day-book/entry.ts';
import type { PassingEvent, Report } from '../../core/report.ts';
import type { MaskClass } from '../../core/verdict.ts';
import { EntryMemory } from './entry-memory.ts';
import type { Journal } from './journal.ts';

/** Where a station's entries go, and how its clock is told. */
export interface PassingLogParts {
  readonly journal: Pick<Journal, 'append'>;
  /** The station's name in the address. */
  readonly station: string;
  /** What the camera calls itself now; nothing when it has no name. */
  readonly camera: () => string | undefined;
  /** Milliseconds since 1970. */
  readonly epochMs: () => number;
  /** The clock of the reports: milliseconds since some start, never set back. */
  readonly nowMs: () => number;
}

/** What is over sooner than this, in ms, is a change of camera or a hiccup, and no standstill. */
const SHORTEST_STALL_MS = 2000;
/** What is written with the place where it was seen. */
type PlacedDraft =
  | { readonly kind: 'verdict'; readonly verdict: MaskClass; readonly tookMs: number }
  | { readonly kind: 'stall'; readonly why: StallReason; readonly until: number }
  | { readonly kind: 'session'; readonly phase: 'start' | 'stop' };

/**
 * Writes what a live station sees into the journal: `record` takes every report, `stall` and `goOn`
 * tell when the check stands still. All times given are those of the reports' clock.
 */
export class PassingLog {
  readonly #parts: PassingLogParts;
  /** When somebody in view was first seen. */
  readonly #firstSeen = new Map<number, number>();
  /** The entry of somebody's verdict. */
  readonly #entries = new EntryMemory();
  #isOpen = false;
  #stall: { readonly why: StallReason; readonly atMs: number } | undefined;

  constructor(parts: PassingLogParts) {
    this.#parts = parts;
  }

  /** The entry of a person's verdict, for a correction; known a while after they have gone, too. */
  entryOf(person: number): string | undefined {
    return this.#entries.get(person);
  }

  /** Takes a report; the first one begins the session. */
  record({ people, events, atMs }: Report): void {
    if (!this.#isOpen) this.#append({ kind: 'session', phase: 'start' }, atMs);
    this.#isOpen = true;
    for (const { id } of people) {
      if (!this.#firstSeen.has(id)) this.#firstSeen.set(id, atMs);
    }
    for (const event of events) this.#take(event);
    // another engine begins to count from one: who is gone must not lend their time to somebody new
    const inView = new Set(people.map(({ id }) => id));
    for (const id of this.#firstSeen.keys()) if (!inView.has(id)) this.#firstSeen.delete(id);
  }

  /** The check stands still from now on; before the first report it has not begun, and never twice. */
  stall(why: StallReason): void {
    if (this.#isOpen) this.#stall ??= { why, atMs: this.#parts.nowMs() };
  }

  /** The check goes on: everybody who comes now is somebody new. */
  goOn(): void {
    const stall = this.#stall;
    this.#stall = undefined;
    const nowMs = this.#parts.nowMs();
    if (stall === undefined || nowMs - stall.atMs < SHORTEST_STALL_MS) return;
    this.#append({ kind: 'stall', why: stall.why, until: this.#epochOf(nowMs) }, stall.atMs);
  }

  /** Ends the session, and a stall with it. */
  end(): void {
    this.goOn();
    if (this.#isOpen) this.#append({ kind: 'session', phase: 'stop' }, this.#parts.nowMs());
    this.#isOpen = false;
    this.#firstSeen.clear();
    this.#entries.clear();
  }

  #take(event: PassingEvent): void {
    const { journal } = this.#parts;
    const { kind, id, atMs } = event;
    switch (kind) {
      case 'decided': {
        const tookMs = Math.max(0, atMs - (this.#firstSeen.get(id) ?? atMs));
        const entry = this.#append({ kind: 'verdict', verdict: event.verdict, tookMs }, atMs);
        this.#entries.set(id, entry);
        break;
      }
      case 'changed': {
        const of = this.#entries.get(id);
        if (of === undefined) break;
        journal.append({ kind, of, verdict: event.verdict, at: this.#epochOf(atMs) });
        break;
      }
      case 'left':
        break;
    }
  }

  #append(draft: PlacedDraft, atMs: number): string {
    const { journal, station, camera } = this.#parts;
    const label = camera();
    const place = { station, ...(label === undefined ? {} : { camera: label }) };
    return journal.append({ ...draft, ...place, at: this.#epochOf(atMs) });
  }

  /** Counted back from now: the two clocks drift apart while a device sleeps. */
  #epochOf(atMs: number): number {
    const { epochMs, nowMs } = this.#parts;
    return Math.round(epochMs() - (nowMs() - atMs));
  }
}
