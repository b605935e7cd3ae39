import * as v from 'valibot';

/** The one key; the number changes when old values cannot be read any more. */
const KEY = 'maskcheck.engine.1';

const CHOICE = v.object({
  backend: v.picklist(['webgl', 'wasm']),
  place: v.picklist(['worker', 'page']),
  /** How long a look took, in milliseconds. */
  lookMs: v.pipe(v.number(), v.minValue(0)),
  detectorVersion: v.string(),
  classifierVersion: v.string(),
});
const STORED = v.object({ circumstances: v.string(), choice: CHOICE });

/** What the engine runs on, as it was measured on this device. */
export type StoredChoice = Readonly<v.InferOutput<typeof CHOICE>>;

/** Where a choice is kept between visits; `localStorage` is one. */
export type ChoiceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps what the engine has chosen by measuring, so that the next start need not measure again. It
 * holds as long as the circumstances are the same; where storage is blocked, each start measures.
 */
export class EngineChoiceStore {
  readonly #storage: ChoiceStorage | undefined;
  readonly #circumstances: string;

  /** @param circumstances what a choice depends on: version of the app, browser, device */
  constructor(storage: ChoiceStorage | undefined, circumstances: string) {
    this.#storage = storage;
    this.#circumstances = circumstances;
  }

  /** What was chosen under these circumstances, if anything. */
  read(): StoredChoice | undefined {
    try {
      const stored = v.safeParse(STORED, JSON.parse(this.#storage?.getItem(KEY) ?? 'null'));
      if (!stored.success) return undefined;
      const { circumstances, choice } = stored.output;
      return circumstances === this.#circumstances ? choice : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a choice in place of the one before. */
  keep({ backend, place, lookMs, detectorVersion, classifierVersion }: StoredChoice): void {
    // only these: more may come along with what the engine tells of itself
    const choice = { backend, place, lookMs, detectorVersion, classifierVersion };
    try {
      this.#storage?.setItem(KEY, JSON.stringify({ circumstances: this.#circumstances, choice }));
    } catch {
      // blocked or full: the next start measures again
    }
  }

  /** Forgets the choice, which has turned out to be none. */
  forget(): void {
    try {
      this.#storage?.removeItem(KEY);
    } catch {
      // blocked: nothing is kept there either
    }
  }
}
