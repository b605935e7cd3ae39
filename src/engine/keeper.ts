import type { BackendName, EngineFault } from './contract.ts';
import type { Engine } from './engine.ts';

/** What the visit's engine is doing. */
export type KeeperState =
  | { readonly kind: 'idle' }
  /** `progress`: how far the start has come, 0–1. */
  | { readonly kind: 'starting'; readonly progress: number }
  | { readonly kind: 'ready'; readonly engine: Engine }
  | { readonly kind: 'fault'; readonly fault: EngineFault };

/**
 * How the keeper starts an engine; `Engine.start` with its options bound.
 *
 * @param failed backends that were lost or hung in this visit
 * @param tell hears how far the start has come, 0–1
 */
export type StartEngine = (
  failed: readonly BackendName[],
  tell: (progress: number) => void,
) => Promise<{ readonly engine: Engine } | { readonly fault: EngineFault }>;

/**
 * Keeps the one engine of a visit: started when first needed, shared by all screens, and replaced by
 * one on another backend when it was lost or hangs.
 */
export class EngineKeeper {
  readonly #startEngine: StartEngine;
  readonly #listeners = new Set<() => void>();
  #state: KeeperState = { kind: 'idle' };
  /** Counts the starts, so that the answer of a start that was given up is not taken. */
  #start = 0;
  #failed: readonly BackendName[] = [];

  constructor(startEngine: StartEngine) {
    this.#startEngine = startEngine;
  }

  get state(): KeeperState {
    return this.#state;
  }

  /** The engine, once it is ready. */
  get engine(): Engine | undefined {
    return this.#state.kind === 'ready' ? this.#state.engine : undefined;
  }

  /** Starts the engine unless that was done; a fault stays until `restart`. */
  start(): void {
    if (this.#state.kind === 'idle') void this.#run();
  }

  /** Gives up whatever is there and starts anew, as if nothing had failed yet: after a fault. */
  restart(): void {
    this.engine?.stop();
    this.#failed = [];
    void this.#run();
  }

  /** Starts another engine in place of one that failed, for this visit not on the same backend. */
  replace(): void {
    const { engine } = this;
    // it is being replaced already
    if (engine === undefined) return;
    this.#failed = [...this.#failed, engine.info.backend];
    engine.stop();
    void this.#run();
  }

  /** Ends the engine, so that the next screen that needs one starts it with other settings. */
  stop(): void {
    this.engine?.stop();
    // the answer of a start under way is not wanted any more
    this.#start += 1;
    this.#enter({ kind: 'idle' });
  }

  /** Calls `listener` after every change of `state`; the result ends that. */
  subscribe(listener: () => void): () => void {
    const own = (): void => {
      listener();
    };
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
    };
  }

  async #run(): Promise<void> {
    this.#start += 1;
    const start = this.#start;
    const tell = (progress: number): void => {
      if (start === this.#start && this.#state.kind === 'starting') {
        this.#enter({ kind: 'starting', progress });
      }
    };
    this.#enter({ kind: 'starting', progress: 0 });
    let next: KeeperState;
    try {
      const started = await this.#startEngine(this.#failed, tell);
      next =
        'engine' in started
          ? { kind: 'ready', engine: started.engine }
          : { kind: 'fault', fault: started.fault };
    } catch (error) {
      // the code of the engine itself could not be fetched
      next = { kind: 'fault', fault: { code: 'model_missing', detail: String(error) } };
    }
    if (start === this.#start) this.#enter(next);
    else if (next.kind === 'ready') next.engine.stop();
    if (next.kind === 'ready') void next.engine.lost.then(() => this.#lost(next.engine));
  }

  #lost(engine: Engine): void {
    if (this.engine === engine) this.replace();
  }

  #enter(state: KeeperState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
