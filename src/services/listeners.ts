/** Those who want to hear of a change of something. */
export class Listeners {
  readonly #listeners = new Set<() => void>();

  /** Adds a listener; the result takes it away again. */
  add(listener: () => void): () => void {
    // wrapped, so that one function may listen twice and leave once
    const own = (): void => {
      listener();
    };
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
    };
  }

  /** Calls every listener; those that leave meanwhile are not called any more. */
  tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
