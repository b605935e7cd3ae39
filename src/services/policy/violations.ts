import { Listeners } from '../listeners.ts';

/** What of a `securitypolicyviolation` event is kept. */
interface ViolationEvent extends Event {
  readonly effectiveDirective?: string;
  readonly blockedURI?: string;
  readonly sourceFile?: string;
  readonly lineNumber?: number;
}

/**
 * Violations of the content security policy on this page, in words, from the moment it was made.
 * There should be none: the tests read them as `violations` of the app element.
 */
export class Violations {
  readonly #listeners = new Listeners();
  #list: readonly string[] = [];

  constructor(target: EventTarget) {
    target.addEventListener('securitypolicyviolation', (event: ViolationEvent) => {
      const { effectiveDirective = '?', blockedURI = '', sourceFile = '', lineNumber = 0 } = event;
      this.#list = [
        ...this.#list,
        `${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
      ];
      this.#listeners.tell();
    });
  }

  get list(): readonly string[] {
    return this.#list;
  }

  /** Calls `listener` after every violation; the result ends that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }
}
