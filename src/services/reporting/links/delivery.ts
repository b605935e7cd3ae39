import type { Patience } from '../../../core/backoff.ts';
import { backoffMs } from '../../../core/backoff.ts';
import type { After } from '../../database/door.ts';
import type { Link, LinkState, LinkTrouble, Outcome } from './link.ts';
import type { Outbox } from '../outbox.ts';
import type { StatePayload } from '../messages/payload.ts';

/** So many messages are taken at once: as many may come twice when the device dies meanwhile. */
const BATCH = 20;
/** Stations of a house fail at once, and must not come back at once. */
const PATIENCE: Patience = { leastMs: 1000, mostMs: 300_000, jitter: 0.5 };
/** A link that was open for so long, in ms, has not failed at once: two stations of one name would. */
const STEADY_MS = 60_000;

/** What a delivery works with. */
export interface DeliveryParts {
  readonly link: Link;
  readonly outbox: Pick<Outbox, 'take' | 'done' | 'setAside'>;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  readonly after: After;
  /** 0–1, evenly. */
  readonly random: () => number;
  /** Hears of every change of state and of everything that has gone out. */
  readonly changed: () => void;
  /** Hears of a database that fails. */
  readonly failed: (error: unknown) => void;
}

/**
 * Brings the messages of one link out, the oldest first and one after the other; where that fails, it
 * waits ever longer, and a little by chance, so that many stations do not come back at once.
 */
export class Delivery {
  readonly #parts: DeliveryParts;
  #state: LinkState = { kind: 'idle' };
  #isOpen = false;
  #openSince = 0;
  #isEnded = false;
  #failures = 0;
  #running: Promise<void> | undefined;
  #opening: Promise<boolean> | undefined;
  #isWanted = false;
  #cancelTimer: (() => void) | undefined;

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
  }

  get state(): LinkState {
    return this.#state;
  }

  /** Something may be waiting: it goes out now, unless the link waits to be tried again. */
  wake(): Promise<void> {
    if (this.#state.kind === 'waiting') return Promise.resolve();
    return this.retry();
  }

  /** Tries now, whatever has failed before. */
  async retry(): Promise<void> {
    if (this.#isEnded) return;
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    this.#isWanted = true;
    await (this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    }));
  }

  /** Says something out of the row, to see whether the link works. */
  async say(payload: StatePayload): Promise<Outcome> {
    if (!(await this.#open())) {
      const why = this.#state.kind === 'waiting' ? this.#state.why : 'unreachable';
      return { kind: 'later', why };
    }
    const outcome = await this.#parts.link.send(payload);
    if (outcome.kind !== 'later') this.#prove();
    return outcome;
  }

  /** Delivers no more. */
  async end(): Promise<void> {
    this.#isEnded = true;
    this.#cancelTimer?.();
    await this.#parts.link.close();
    await this.#running;
    await this.#opening;
  }

  async #run(): Promise<void> {
    try {
      while (this.#isWanted && !this.#isEnded) {
        this.#isWanted = false;
        await this.#deliverAll();
      }
    } catch (error) {
      this.#parts.failed(error);
    }
  }

  async #deliverAll(): Promise<void> {
    const { link, outbox } = this.#parts;
    const isOver = (): boolean => this.#isEnded;
    if (link.staysOpen && !(await this.#open())) return;
    for (;;) {
      const rows = await outbox.take(link.name, BATCH);
      if (rows.length === 0 || isOver() || !(await this.#open())) return;
      const arrived: number[] = [];
      let trouble: LinkTrouble | undefined;
      for (const { seq, message } of rows) {
        const outcome = await link.send(message);
        if (outcome.kind === 'delivered') arrived.push(seq);
        else if (outcome.kind === 'never') await outbox.setAside(seq);
        else trouble = outcome.why;
        // the others go out when it begins anew
        if (trouble !== undefined || isOver()) break;
      }
      await outbox.done(arrived);
      if (arrived.length > 0) this.#failures = 0;
      if (trouble !== undefined) {
        this.#lose(trouble);
        return;
      }
      this.#prove();
    }
  }

  /** Whether the link is ready; whoever asks while it is being opened waits for that one. */
  async #open(): Promise<boolean> {
    if (this.#isOpen) return true;
    return (this.#opening ??= this.#openAnew().finally(() => {
      this.#opening = undefined;
    }));
  }

  async #openAnew(): Promise<boolean> {
    const { link, nowMs } = this.#parts;
    const before = this.#state;
    this.#enter({
      kind: 'connecting',
      ...(before.kind === 'waiting' ? { why: before.why } : {}),
    });
    const trouble = await link.open((why) => this.#lose(why));
    if (this.#isEnded) {
      await link.close();
      return false;
    }
    if (trouble !== undefined) {
      this.#lose(trouble);
      return false;
    }
    this.#isOpen = true;
    this.#openSince = nowMs();
    if (link.staysOpen) this.#prove();
    else this.#enter({ kind: 'idle' });
    return true;
  }

  /** The other side has answered. */
  #prove(): void {
    // it may be lost again meanwhile
    if (this.#isOpen) this.#enter({ kind: 'open' });
  }

  #lose(why: LinkTrouble): void {
    // a link that breaks tells so, and what was under way fails as well
    if (this.#isEnded || this.#state.kind === 'waiting') return;
    const { nowMs, after, random, changed } = this.#parts;
    if (this.#isOpen && nowMs() - this.#openSince > STEADY_MS) this.#failures = 0;
    this.#isOpen = false;
    void this.#parts.link.close();
    const waitMs = Math.round(backoffMs(PATIENCE, this.#failures, random()));
    this.#failures += 1;
    this.#state = { kind: 'waiting', why, againAt: nowMs() + waitMs };
    this.#cancelTimer?.();
    this.#cancelTimer = after(waitMs, () => void this.retry());
    changed();
  }

  #enter(state: LinkState): void {
    this.#state = state;
    this.#parts.changed();
  }
}
