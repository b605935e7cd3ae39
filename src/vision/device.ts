/** What a started backend computes on, which may go away under it. */
export interface Device {
  /** Whether it has gone: from then on every answer is worthless. */
  readonly isLost: () => boolean;
  /** Resolves when it goes. */
  readonly lost: Promise<void>;
  /** Whether the first computation of a kind costs far more than the next ones: it is compiled. */
  readonly isCompiling: boolean;
  /**
   * Compiles what `build` asks for, several programs at a time; nothing is computed yet, and what
   * `build` makes holds no values. Does nothing where there is nothing to compile ahead.
   *
   * @param tell hears the share that is compiled, 0–1
   */
  readonly compile: (build: () => void, tell: (share: number) => void) => Promise<void>;
}
