/** What the journal needs of the browser. */
export interface JournalPlatform {
  /** Missing where the browser has none, or forbids even asking for it. */
  readonly factory: IDBFactory | undefined;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  /** Calls a task later; the result takes that back. */
  readonly after: (ms: number, task: () => void) => () => void;
  /** Calls a task whenever the page is put away: it may never come back. */
  readonly onHide: (task: () => void) => void;
  /** Sets the ids of this visit apart from those of every other. */
  readonly visitId: string;
}

/** The real browser. */
export function browserJournalPlatform(): JournalPlatform {
  return {
    factory: browserFactory(),
    nowMs: () => Date.now(),
    after: (ms, task) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
    onHide: (task) => {
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') task();
      });
      globalThis.addEventListener('pagehide', task);
    },
    // not randomUUID, which insecure pages do not have
    visitId: [...crypto.getRandomValues(new Uint32Array(2))]
      .map((part) => part.toString(36))
      .join(''),
  };
}

/** The browser's databases, or nothing where it has none or forbids even asking. */
export function browserFactory(): IDBFactory | undefined {
  try {
    return (globalThis as { readonly indexedDB?: IDBFactory }).indexedDB;
  } catch {
    return undefined;
  }
}
