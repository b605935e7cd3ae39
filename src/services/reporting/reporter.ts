import type { After } from '../database/door.ts';
import type { DatabaseTrouble } from '../database/trouble.ts';
import { troubleOf } from '../database/trouble.ts';
import type { Journal } from '../journal/journal.ts';
import { Listeners } from '../listeners.ts';
import { Delivery } from './links/delivery.ts';
import { closeQuarters, digestEntries, emptyDigest } from './messages/digest.ts';
import type { Link, LinkName, LinkState, Outcome } from './links/link.ts';
import type { Outbox, Waiting } from './outbox.ts';
import type { StatePayload } from './messages/payload.ts';
import type { ReportingSettings } from './reporting-settings.ts';
import type { Vitals } from './station-state.ts';
import { aliveState, stateStartsAt } from './station-state.ts';

/** What a reporter works with. */
export interface ReporterParts {
  readonly journal: Pick<Journal, 'after' | 'end' | 'between' | 'subscribe'>;
  readonly outbox: Outbox;
  readonly settings: ReportingSettings;
  readonly links: readonly Link[];
  /** Of the app. */
  readonly version: string;
  readonly vitals: () => Promise<Vitals>;
  /** Hears how the station is, once a minute. */
  readonly tell: (state: StatePayload) => void;
  readonly nowMs: () => number;
  readonly after: After;
  /** 0–1, evenly. */
  readonly random: () => number;
}

/** How a link of the reporter stands, and what waits for it. */
export interface LinkReport extends Waiting {
  readonly name: LinkName;
  readonly state: LinkState;
}

/** The journal tells of an entry a moment before it is stored: it is read so much later, in ms. */
const SETTLE_MS = 1000;
/** What other tabs wrote is looked for, and quarters are closed, this often, in ms. */
const TICK_MS = 15_000;
/** The station's state is told with every so many ticks. */
const TICKS_A_STATE = 4;
/** So many entries are taken in one go. */
const BATCH = 500;
const NOTHING_WAITS: Waiting = { waiting: 0, aside: 0, lost: 0 };

/** Follows the journal and tells the house what its settings allow. Nothing of it ever throws. */
export class Reporter {
  readonly #parts: ReporterParts;
  readonly #deliveries: readonly Delivery[];
  readonly #listeners = new Listeners();
  #waiting = new Map<LinkName, Waiting>();
  #trouble: DatabaseTrouble | undefined;
  #following: Promise<void> | undefined;
  #isStale = false;
  #isEnded = false;
  #ticks = 0;
  #cancels = new Set<() => void>();
  #endJournal: (() => void) | undefined;
  #isSettling = false;

  constructor(parts: ReporterParts) {
    this.#parts = parts;
    const { links, outbox, nowMs, after, random } = parts;
    this.#deliveries = links.map(
      (link) =>
        new Delivery({
          ...{ link, outbox, nowMs, after, random },
          changed: () => void this.#look(),
          failed: (error) => this.#fail(error),
        }),
    );
  }

  /** Why nothing can be stored, and so nothing be told; nothing when all is well. */
  get trouble(): DatabaseTrouble | undefined {
    return this.#trouble;
  }

  get links(): LinkReport[] {
    return this.#parts.links.map(({ name }, index) => ({
      name,
      state: this.#deliveries[index]?.state ?? { kind: 'idle' },
      ...(this.#waiting.get(name) ?? NOTHING_WAITS),
    }));
  }

  /** Follows from now on, until `end`. */
  async start(): Promise<void> {
    const { outbox, links, journal } = this.#parts;
    this.#endJournal = journal.subscribe(() => this.#settle());
    try {
      await outbox.keepOnly(links.map(({ name }) => name));
      // what was refused under other settings may be welcome now
      for (const { name } of links) await outbox.sendAgain(name);
    } catch (error) {
      this.#fail(error);
    }
    await this.#tick();
  }

  /** Tries everything again, now: what waits, and what was refused for good. */
  async retry(): Promise<void> {
    try {
      for (const { name } of this.#parts.links) await this.#parts.outbox.sendAgain(name);
    } catch (error) {
      this.#fail(error);
    }
    await Promise.all(this.#deliveries.map((delivery) => delivery.retry()));
  }

  /** Says how the station is by one link, now, to see whether it works. */
  async test(name: LinkName): Promise<Outcome> {
    const index = this.#parts.links.findIndex((link) => link.name === name);
    const state = await this.state();
    return (await this.#deliveries[index]?.say(state)) ?? { kind: 'later', why: 'unreachable' };
  }

  /** How the station is now. */
  async state(): Promise<StatePayload> {
    const { journal, settings, version, vitals, nowMs } = this.#parts;
    const now = nowMs();
    const entries = await journal.between(stateStartsAt(now), Infinity);
    const waits = this.links;
    const outbox = {
      // every link has the same to tell: the one that is furthest behind counts
      waiting: Math.max(0, ...waits.map(({ waiting }) => waiting)),
      aside: Math.max(0, ...waits.map(({ aside }) => aside)),
      lost: Math.max(0, ...waits.map(({ lost }) => lost)),
    };
    const station = { station: settings.station, version };
    // what cannot be found out is left out: the station lives all the same
    const known = await vitals().catch((): Vitals => ({}));
    return aliveState(station, now, { entries, vitals: known, outbox });
  }

  /** Takes from the journal what is new; resolves when all of it is in the outbox. */
  follow(): Promise<void> {
    this.#isStale = true;
    return (this.#following ??= this.#followAll().finally(() => {
      this.#following = undefined;
    }));
  }

  /** Follows and delivers no more. */
  async end(): Promise<void> {
    this.#isEnded = true;
    this.#endJournal?.();
    for (const cancel of this.#cancels) cancel();
    await this.#following;
    await Promise.all(this.#deliveries.map((delivery) => delivery.end()));
  }

  /** Calls `listener` whenever anything of it has changed; the result ends that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  async #tick(): Promise<void> {
    this.#later(TICK_MS, () => void this.#tick());
    const isTold = this.#ticks % TICKS_A_STATE === 0;
    this.#ticks += 1;
    await this.follow();
    await Promise.all(this.#deliveries.map((delivery) => delivery.wake()));
    if (isTold && !this.#isEnded) this.#parts.tell(await this.state());
  }

  #settle(): void {
    if (this.#isSettling) return;
    this.#isSettling = true;
    this.#later(SETTLE_MS, () => {
      this.#isSettling = false;
      void this.follow().then(() => this.#deliveries.map((delivery) => delivery.wake()));
    });
  }

  async #followAll(): Promise<void> {
    try {
      while (this.#isStale && !this.#isEnded) {
        this.#isStale = false;
        if (await this.#takeBatch()) this.#isStale = true;
      }
      this.#trouble = undefined;
    } catch (error) {
      this.#isStale = false;
      this.#fail(error);
    }
    await this.#look();
  }

  /** Whether there may be more to take. */
  async #takeBatch(): Promise<boolean> {
    const { journal, outbox, settings, links, nowMs } = this.#parts;
    const { station, hasFindings, onSince } = settings;
    let before = await outbox.read();
    if (before !== undefined && before.digest.since !== onSince) {
      await outbox.clear();
      before = undefined;
    }
    const digest = before?.digest ?? emptyDigest(onSince, await journal.end());
    const { entries, seq } = await journal.after(digest.seq, BATCH);
    const taken = digestEntries(digest, entries, { station, hasFindings });
    const closed = closeQuarters({ ...taken.digest, seq }, nowMs(), station);
    const messages = [...taken.messages, ...closed.messages];
    const isNew = before === undefined || seq !== digest.seq;
    if (!isNew && closed.digest.open.length === digest.open.length) return false;
    const queues = links.map(({ name }) => name);
    const isMine = await outbox.advance(before, closed.digest, messages, queues);
    return !isMine || seq !== digest.seq;
  }

  #later(ms: number, task: () => void): void {
    const cancel = this.#parts.after(ms, () => {
      this.#cancels.delete(cancel);
      if (!this.#isEnded) task();
    });
    this.#cancels.add(cancel);
  }

  /** Counts what waits, and tells of it. */
  async #look(): Promise<void> {
    try {
      for (const { name } of this.#parts.links) {
        this.#waiting.set(name, await this.#parts.outbox.waiting(name));
      }
    } catch (error) {
      this.#trouble = troubleOf(error);
    }
    this.#listeners.tell();
  }

  #fail(error: unknown): void {
    this.#trouble = troubleOf(error);
    this.#listeners.tell();
  }
}
