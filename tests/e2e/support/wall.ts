import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The network cameras of the house as a wall stores them. */
export const HOUSE_FEEDS = [
  { id: 'door', name: 'Door', origin: { kind: 'mjpeg', address: '/cameras/door' } },
  { id: 'hall', name: 'Hall', origin: { kind: 'mjpeg', address: '/cameras/hall' } },
  { id: 'yard', name: 'Yard', origin: { kind: 'hls', address: '/cameras/yard/index.m3u8' } },
] as const;

/** The camera of the house that speaks WHEP. */
export const GATE_FEED = {
  ...{ id: 'gate', name: 'Gate' },
  origin: { kind: 'whep', address: '/cameras/gate/whep' },
} as const;

const PATIENCE = { timeout: 60_000, interval: 250 };

/** Waits until those before a camera are judged so: the verdicts in the order of the alphabet. */
export async function sees(page: Page, camera: string, verdicts: string): Promise<void> {
  const seen = async (): Promise<string> => {
    const told = await tileOf(page, camera).getAttribute('data-verdicts');
    return (told ?? '').split(' ').sort().join(' ');
  };
  await expect.poll(seen, { ...PATIENCE, message: camera }).toBe(verdicts);
}

/** Waits until a camera stands so. */
export async function stands(page: Page, camera: string, state: 'live' | 'lost'): Promise<void> {
  await expect
    .poll(() => tileOf(page, camera).getAttribute('data-state'), { ...PATIENCE, message: camera })
    .toBe(state);
}

function tileOf(page: Page, camera: string): ReturnType<Page['locator']> {
  return page.locator(`feed-tile[data-feed="${camera}"]`);
}
