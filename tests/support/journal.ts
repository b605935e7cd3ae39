import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { JournalPlatform } from '../../src/services/journal/journal-platform.ts';

/** A browser for the journal whose database, clock and timers a test holds in its hands. */
export class MadeJournalPlatform implements JournalPlatform {
  readonly visitId: string;
  factory: IDBFactory | undefined;
  /** What the clock says. */
  now = 1000;
  /** How long the timers that are set wait, in ms. */
  readonly timers = new Map<() => void, number>();
  #hide: (() => void) | undefined;

  constructor(factory: IDBFactory | undefined = new IDBFactory(), visitId = 'visit') {
    this.factory = factory;
    this.visitId = visitId;
  }

  readonly nowMs = (): number => this.now;

  readonly after = (ms: number, task: () => void): (() => void) => {
    const run = (): void => task();
    this.timers.set(run, ms);
    return () => this.timers.delete(run);
  };

  readonly onHide = (task: () => void): void => {
    this.#hide = task;
  };

  /** Puts the page away. */
  hide(): void {
    this.#hide?.();
  }

  /** Lets all timers run out that are set now. */
  elapse(): void {
    const due = [...this.timers.keys()];
    this.timers.clear();
    for (const run of due) run();
  }
}

/** A database that fails with a DOMException of this name until it is told otherwise. */
export class FailingFactory extends IDBFactory {
  fault: string | undefined;
  opened = 0;

  override open(name: string, version?: number): ReturnType<IDBFactory['open']> {
    this.opened += 1;
    if (this.fault !== undefined) throw new DOMException('made for a test', this.fault);
    return super.open(name, version);
  }
}
