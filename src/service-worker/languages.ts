/** What this version of the app has for languages other than English: none of it is precached. */
export interface LanguageFiles {
  /** Another one whenever any file of any language is another one. */
  readonly revision: string;
  /** Where the texts of a language lie, below the app's root, by its code. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Names of caches begin with this; the revision follows. */
const PREFIX = 'languages-';
const TEXTS = /\/assets\/text-([a-z]+)-[^/]+\.js$/;
const PROMPT = /\/prompts\/[a-z]+\/\w+\.mp3$/;

/**
 * The texts and spoken prompts that this device has asked for, kept for use without a network, and
 * carried over when a new version comes.
 */
export class StoredLanguages {
  /** The cache of this version. */
  readonly cacheName: string;
  readonly #files: LanguageFiles;
  readonly #root: string;
  readonly #caches: CacheStorage;

  /**
   * @param root address of the app, with a slash at the end
   * @param caches the browser's
   */
  constructor(files: LanguageFiles, root: string, caches: CacheStorage) {
    this.cacheName = `${PREFIX}${files.revision}`;
    this.#files = files;
    this.#root = root;
    this.#caches = caches;
  }

  /** Whether an address of this origin is a language's, to be kept once it was asked for. */
  has(pathname: string): boolean {
    return TEXTS.test(pathname) || PROMPT.test(pathname);
  }

  /**
   * Stores the texts of a language unless they are. What the app does not speak is passed over.
   *
   * @throws without a network
   */
  async store(language: string): Promise<void> {
    const texts = new Map(Object.entries(this.#files.texts)).get(language);
    if (texts === undefined) return;
    const address = new URL(texts, this.#root).href;
    const cache = await this.#caches.open(this.cacheName);
    if ((await cache.match(address)) === undefined) await cache.add(address);
  }

  /**
   * Stores of this version what older ones have stored: whoever changes over without a network goes on
   * in the same language. A prompt that is no more is passed over.
   *
   * @throws without a network, so that the new version waits until it is whole
   */
  async inherit(): Promise<void> {
    const cache = await this.#caches.open(this.cacheName);
    for (const name of await this.#older()) {
      const stored = (await (await this.#caches.open(name)).keys()).map(({ url }) => url);
      const languages = new Set(stored.flatMap((url) => TEXTS.exec(url)?.[1] ?? []));
      await Promise.all([...languages].map((language) => this.store(language)));
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
