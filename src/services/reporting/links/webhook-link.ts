import type { Link, LinkTrouble, Outcome } from './link.ts';
import type { Message, StatePayload } from '../messages/payload.ts';

/** The server has this long to answer, in ms. */
const LIMIT_MS = 20_000;
/** These refusals are of the moment: too slow, too many. */
const PATIENCE: readonly number[] = [408, 429];

/** Posts messages, each as JSON, to an address of the app's own server. */
export class WebhookLink implements Link {
  readonly name = 'webhook';
  readonly staysOpen = false;
  readonly #path: string;
  readonly #fetch: typeof fetch;

  /** @param path on this very server: it was checked to be no other's */
  constructor(path: string, fetchWith: typeof fetch) {
    this.#path = path;
    this.#fetch = fetchWith;
  }

  open(): Promise<LinkTrouble | undefined> {
    return Promise.resolve(undefined);
  }

  async send(message: Message | StatePayload): Promise<Outcome> {
    try {
      const { ok, status } = await this.#fetch(this.#path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(message),
        // a redirect could lead to another server, which the app never asks
        redirect: 'error',
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.timeout(LIMIT_MS),
      });
      if (ok) return { kind: 'delivered' };
      const isForGood = status >= 400 && status < 500 && !PATIENCE.includes(status);
      return isForGood ? { kind: 'never' } : { kind: 'later', why: 'server_trouble' };
    } catch {
      return { kind: 'later', why: 'unreachable' };
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
