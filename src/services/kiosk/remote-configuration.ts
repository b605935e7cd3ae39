import { Listeners } from '../listeners.ts';
import { isOwnAddress } from '../policy/own-address.ts';
import { patchSettings, readSettingsFile } from '../settings-file.ts';
import type { SettingsStore } from '../settings.ts';

/** How the settings on the server stand. In all but `applied` the last good ones stay in force. */
export type RemoteState =
  /** No address is set. */
  | { readonly kind: 'none' }
  /** Read and in force. @param at in ms since 1970 */
  | { readonly kind: 'applied'; readonly at: number }
  /** The server has no such file. */
  | { readonly kind: 'missing' }
  /** The file came, but this field is wrong; empty for all of it. */
  | { readonly kind: 'broken'; readonly field: string }
  /** The server was not reached. */
  | { readonly kind: 'offline' }
  /** The address lies on another server, which the app never asks. */
  | { readonly kind: 'elsewhere' };

/** What reading needs of the browser. */
export interface RemotePlatform {
  /** Fetches an address of this server, past every cache. @throws when it is not reached */
  readonly fetch: (address: string) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>;
  /** In ms since 1970. */
  readonly nowMs: () => number;
  /** Calls a task again and again; the result ends that. */
  readonly every: (periodMs: number, task: () => void) => () => void;
}

/** It is read this often: a change reaches every door within the hour. */
const PERIOD_MS = 3_600_000;

/** Keeps the settings of this device as a file on the app's own server has them. */
export class RemoteConfiguration {
  readonly #settings: SettingsStore;
  readonly #platform: RemotePlatform;
  readonly #asked: string | undefined;
  readonly #listeners = new Listeners();
  #state: RemoteState = { kind: 'none' };
  #end: (() => void) | undefined;
  /** Counts the readings, so that a late answer does not undo a newer one. */
  #reading = 0;

  /** @param asked the page's `config` parameter, which goes before the settings' address */
  constructor(settings: SettingsStore, platform: RemotePlatform, asked: string | undefined) {
    this.#settings = settings;
    this.#platform = platform;
    this.#asked = asked;
  }

  get state(): RemoteState {
    return this.#state;
  }

  /** Reads now and then every hour, until `stop`. */
  async start(): Promise<void> {
    this.#end ??= this.#platform.every(PERIOD_MS, () => void this.read());
    await this.read();
  }

  /** Reads no more. */
  stop(): void {
    this.#end?.();
    this.#end = undefined;
    this.#reading += 1;
  }

  /** Reads the file and puts it in force. Never throws. */
  async read(): Promise<void> {
    const address = this.#asked ?? this.#settings.value.kiosk.configuration;
    this.#reading += 1;
    const reading = this.#reading;
    const state = await this.#fetch(address, () => reading === this.#reading);
    if (reading !== this.#reading) return;
    this.#state = state;
    this.#listeners.tell();
  }

  /** Calls `listener` after every reading; the result ends that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  async #fetch(address: string, isWanted: () => boolean): Promise<RemoteState> {
    if (address === '') return { kind: 'none' };
    if (!isOwnAddress(address)) return { kind: 'elsewhere' };
    let text: string;
    try {
      const answer = await this.#platform.fetch(address);
      // a server in trouble may have the file again in an hour
      if (!answer.ok) return { kind: answer.status >= 500 ? 'offline' : 'missing' };
      text = await answer.text();
    } catch {
      return { kind: 'offline' };
    }
    const read = readSettingsFile(text);
    if ('fault' in read) return { kind: 'broken', field: read.fault.field };
    if (isWanted()) this.#settings.change(patchSettings(this.#settings.value, read.settings));
    return { kind: 'applied', at: this.#platform.nowMs() };
  }
}

/** The browser this page runs in. */
export function browserRemotePlatform(): RemotePlatform {
  return {
    // a redirect could lead to another server, which the app never asks
    fetch: (address) => fetch(address, { cache: 'no-store', redirect: 'error' }),
    nowMs: () => Date.now(),
    every(periodMs, task) {
      const repeating = setInterval(task, periodMs);
      return () => clearInterval(repeating);
    },
  };
}
