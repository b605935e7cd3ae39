import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

const ABORTED = 'net::ERR_ABORTED';

/** Collects what must never happen in a page: errors, failed requests, requests elsewhere. */
export class Collector {
  readonly #origin: string;
  readonly #complaints: string[] = [];
  readonly #requests: string[] = [];

  constructor(context: BrowserContext, address: string) {
    this.#origin = new URL(address).origin;
    context.on('request', (request) => {
      const url = request.url();
      this.#requests.push(url);
      const isLocal = /^(?:blob|data):/.test(url) || new URL(url).origin === this.#origin;
      if (!isLocal) this.#complaints.push(`request to another origin: ${url}`);
    });
    context.on('requestfailed', (request) => {
      const { errorText = '' } = request.failure() ?? {};
      // what was on its way to a page that was left, or that the app itself broke off, has not failed
      if (errorText === ABORTED) return;
      this.#complaints.push(`failed: ${request.url()} ${errorText}`);
    });
    context.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => {
      this.#complaints.push(`page: ${String(error.error())}`);
    });
  }

  /** Addresses of all requests so far. */
  get requests(): readonly string[] {
    return this.#requests;
  }

  /**
   * Fails the test when there is a complaint, or a violation of the policy in page or worker.
   *
   * @param expected complaints that the test itself provoked
   */
  async check(page: Page, expected: readonly RegExp[] = []): Promise<void> {
    const violations = await page.evaluate(violationsOf);
    const unexpected = this.#complaints.filter(
      (complaint) => !expected.some((pattern) => pattern.test(complaint)),
    );
    expect([...unexpected, ...violations]).toEqual([]);
  }
}

/** Runs in the page: what its own policy and its worker's policy refused. */
async function violationsOf(): Promise<string[]> {
  interface App extends Element {
    readonly violations?: readonly string[];
    readonly keeper?: { readonly engine?: { violations(): Promise<readonly string[]> } };
  }
  const app = document.querySelector<App>('maskcheck-app');
  if (app === null) return ['the app is not there'];
  const inWorker = (await app.keeper?.engine?.violations()) ?? [];
  return [...(app.violations ?? []), ...inWorker];
}
