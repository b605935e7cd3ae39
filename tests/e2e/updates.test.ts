import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Host } from './support/host.ts';
import { waitForVerdict } from './support/live-page.ts';
import { Stage } from './support/stage.ts';
import { copyApp, makeNextVersion } from './support/versions.ts';

const stage = new Stage();
const host = new Host();
/** A slow machine fetches and stores the whole app meanwhile. */
const POLL = { timeout: 60_000 };

let folder = '';
const version = (name: 'old' | 'broken' | 'new'): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maskcheck-versions-'));
  await copyApp(version('old'));
  await cp(version('old'), version('new'), { recursive: true });
  const [from, to] = ['Le masque est', 'Alors, le masque est'];
  await makeNextVersion(version('new'), { file: /\/text-fr-/, from, to });
  await cp(version('new'), version('broken'), { recursive: true });
  const assets = join(version('broken'), 'assets');
  const worker = (await readdir(assets)).find((name) => name.startsWith('worker-')) ?? '';
  await rm(join(assets, worker));
});
afterAll(async () => {
  await host.goDown();
  await rm(folder, { recursive: true });
});

describe('a new version', () => {
  it('never comes while a file of it is missing; whole, it waits to be asked for and takes everything along', async () => {
    await host.deploy(version('old'));
    const browser = await stage.launch({ clip: await stage.clipOf() });
    const context = await browser.newContext({ locale: 'fr-FR' });
    const page = await context.newPage();
    await page.goto(`${host.url}?station=guard&backend=wasm`);
    await page.locator('guard-screen[data-phase="watching"]').waitFor(POLL);
    await expect.poll(() => page.evaluate(storedPacks), POLL).toEqual(await packsOf('old'));

    await host.deploy(version('broken'));
    expect(await page.evaluate(lookForUpdate)).toBe('redundant');
    await host.goDown();
    await page.reload();
    await waitForVerdict(page, 'mask');

    await host.deploy(version('new'));
    expect(await page.evaluate(lookForUpdate)).toBe('installed');
    await page.locator('app-header .dot').waitFor();
    const looks = await looksOf(page);
    await expect.poll(() => looksOf(page)).toBeGreaterThan(looks);

    await page.locator('app-header .settings').click();
    const reloaded = page.waitForEvent('load');
    await page.locator('app-notices [data-notice="update"] .primary').click();
    await reloaded;
    await host.goDown();
    await page.goto(host.url);
    expect(await page.locator('first-screen h1').textContent()).toMatch(/^Alors, le masque est/);
    await page.goto(`${host.url}?screen=about`);
    await page.locator('about-screen h1').waitFor();
    expect(await page.evaluate(storedPacks)).toEqual(await packsOf('new'));
  });
});

async function looksOf(page: Page): Promise<number> {
  return Number(await page.locator('guard-screen').getAttribute('data-looks'));
}

/** The files of the packs that a French device keeps of a version. */
async function packsOf(name: 'old' | 'new'): Promise<string[]> {
  const files = await readdir(join(version(name), 'assets'));
  return files.filter((file) => /^(?:late|text-fr)-.*\.js$/.test(file)).sort();
}

/** Runs in the page: the files of packs that the device holds. */
async function storedPacks(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith('packs-'));
  const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return keys.flatMap((requests) => requests.map(({ url }) => url.split('/').at(-1) ?? '')).sort();
}

/** Runs in the page: asks for a new version, as browsers do now and then, and tells what came of it. */
async function lookForUpdate(): Promise<ServiceWorkerState> {
  const registration = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    registration.onupdatefound = () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => resolve(worker.state));
    };
    void registration.update();
  });
}
