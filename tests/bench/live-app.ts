import type { CDPSession, Page } from 'playwright-core';
import { heapBytes } from './heap.ts';

/** Buffers are given back a moment after garbage was collected: the least of some samples counts. */
const SAMPLES = 5;
const BETWEEN_MS = 500;

/** What of the app is looked into. */
interface App extends Element {
  readonly keeper: { readonly engine?: { countTensors(): Promise<number> } };
}

/** What the running app holds. */
export interface Sample {
  /** On the device that computes. */
  readonly tensors: number;
  /** Of page and worker, in bytes, after collecting garbage. */
  readonly heap: number;
}

/** What the live check holds now. @throws when no engine runs */
export async function sampleMemory(page: Page, session: CDPSession): Promise<Sample> {
  const tensors = await page.evaluate(() =>
    document.querySelector<App>('maskcheck-app')?.keeper.engine?.countTensors(),
  );
  if (tensors === undefined) throw new Error('the engine does not run');
  const heaps: number[] = [];
  for (let count = 0; count < SAMPLES; count += 1) {
    heaps.push(await heapBytes(session));
    await page.waitForTimeout(BETWEEN_MS);
  }
  return { tensors, heap: Math.min(...heaps) };
}

/** How many looks were answered since the start. */
export async function looksOf(page: Page): Promise<number> {
  return Number(await page.locator('guard-screen').getAttribute('data-looks'));
}
