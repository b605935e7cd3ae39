import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Anything that tells of its changes: settings, the engine's keeper, a camera. */
export interface Followable {
  subscribe(listener: () => void): () => void;
}

/**
 * Renders an element again whenever something changes that it shows, while it is in the document:
 * `new Follow(this, () => [this.settings, this.keeper])`. Properties that come later are followed
 * from the next update on.
 */
export class Follow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #read: () => readonly (Followable | undefined)[];
  readonly #followed = new Map<Followable, () => void>();

  constructor(host: ReactiveControllerHost, read: () => readonly (Followable | undefined)[]) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const wanted = new Set(this.#read());
    for (const [followed, unsubscribe] of this.#followed) {
      if (wanted.has(followed)) continue;
      unsubscribe();
      this.#followed.delete(followed);
    }
    for (const next of wanted) {
      if (next === undefined || this.#followed.has(next)) continue;
      this.#followed.set(
        next,
        next.subscribe(() => this.#host.requestUpdate()),
      );
    }
  }

  hostDisconnected(): void {
    for (const unsubscribe of this.#followed.values()) unsubscribe();
    this.#followed.clear();
  }
}
