/** What this version of the app has beside the live check: none of it is precached. */
export interface PackFiles {
  /** Another one whenever any file of any pack is another one. */
  readonly revision: string;
  /**
   * Where the files of a pack lie, below the app's root: `text-fr` holds the texts of a language,
   * `late` the screens that the live check does not need. `watch`, its texts (`watchtext-fr`) and the
   * packages `hls` and `mqtt` are for devices that look through several cameras or report.
   */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

/** Names of caches begin with this; the revision follows. */
const PREFIX = 'packs-';
const FILE = /\/assets\/((?:watch)?text-[a-z]+|late|watch|hls|mqtt)-[^/]+\.js$/;
const PROMPT = /\/prompts\/[a-z]+\/\w+\.mp3$/;

/**
 * The texts, spoken prompts and screens that this device has asked for, kept for use without a
 * network, and carried over when a new version comes.
 */
export class StoredPacks {
  /** The cache of this version. */
  readonly cacheName: string;
  readonly #packs: PackFiles;
  readonly #root: string;
  readonly #caches: CacheStorage;

  /**
   * @param root address of the app, with a slash at the end
   * @param caches the browser's
   */
  constructor(packs: PackFiles, root: string, caches: CacheStorage) {
    this.cacheName = `${PREFIX}${packs.revision}`;
    this.#packs = packs;
    this.#root = root;
    this.#caches = caches;
  }

  /** Whether an address of this origin is a pack's, to be kept once it was asked for. */
  has(pathname: string): boolean {
    return FILE.test(pathname) || PROMPT.test(pathname);
  }

  /**
   * Stores a pack unless it is. One that the app does not have is passed over.
   *
   * @throws without a network
   */
  async store(pack: string): Promise<void> {
    const files = new Map(Object.entries(this.#packs.files)).get(pack) ?? [];
    const cache = await this.#caches.open(this.cacheName);
    for (const file of files) {
      const address = new URL(file, this.#root).href;
      if ((await cache.match(address)) === undefined) await cache.add(address);
    }
  }

  /**
   * Stores of this version what older ones have stored: whoever changes over without a network goes on
   * in the same language, with the same screens. A prompt that is no more is passed over.
   *
   * @throws without a network, so that the new version waits until it is whole
   */
  async inherit(): Promise<void> {
    const cache = await this.#caches.open(this.cacheName);
    for (const name of await this.#older()) {
      const stored = (await (await this.#caches.open(name)).keys()).map(({ url }) => url);
      const packs = new Set(stored.flatMap((url) => FILE.exec(url)?.[1] ?? []));
      await Promise.all([...packs].map((pack) => this.store(pack)));
      const prompts = stored.filter((url) => PROMPT.test(url));
      // their names carry no hash: the browser's own cache may hold an older one
      const requests = prompts.map((url) => new Request(url, { cache: 'no-cache' }));
      await Promise.allSettled(requests.map((request) => cache.add(request)));
    }
  }

  /** Forgets what older versions have stored, once none of them runs any more. */
  async forgetOlder(): Promise<void> {
    await Promise.all((await this.#older()).map((name) => this.#caches.delete(name)));
  }

  async #older(): Promise<string[]> {
    const names = await this.#caches.keys();
    return names.filter((name) => name.startsWith(PREFIX) && name !== this.cacheName);
  }
}
