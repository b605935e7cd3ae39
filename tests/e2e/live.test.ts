import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Actor, Composite } from '../fixtures/camera.ts';
import { serveApp } from './support/app.ts';
import { Collector } from './support/collector.ts';
import type { VerdictChange } from './support/live-page.ts';
import { changesOf, waitForVerdict, watchVerdict } from './support/live-page.ts';
import { Stage } from './support/stage.ts';

/** Looks within which a face that appears must have its verdict. */
const MOST_LOOKS = 20;
/** The fake camera plays thirty frames a second: each face is shown for ten seconds. */
const FRAMES_SHOWN = 300;

/** Which backend wins takes half a minute to measure without a graphics processor: told elsewhere. */
const FORCED = '&backend=wasm';

const stage = new Stage();

function near(composite: Composite): Actor {
  return { composite, centre: [320, 250], side: 380 };
}

async function clipOf(name: string, ...composites: Composite[]): Promise<string> {
  return stage.clipOf(
    name,
    composites.map((composite) => ({ frames: FRAMES_SHOWN, actors: [near(composite)] })),
  );
}

async function openLive(
  clip: string,
  options: { query?: string; prepare?: (context: BrowserContext) => Promise<unknown> } = {},
): Promise<{ page: Page; collector: Collector }> {
  const { query = '', prepare } = options;
  const browser = await stage.launch({ clip });
  const context = await browser.newContext({ viewport: { width: 820, height: 1180 } });
  await prepare?.(context);
  const collector = new Collector(context, stage.serving.url);
  const page = await context.newPage();
  await page.goto(`${stage.serving.url}?station=guard&lang=en${query}`);
  return { page, collector };
}

/** Verdicts that say something about a mask, in their order. */
function sureOf(changes: readonly VerdictChange[]): string[] {
  return changes.map(({ verdict }) => verdict).filter((verdict) => !/none|unsure/.test(verdict));
}

describe('the live check', () => {
  it('calls the bare face bare and the masked face masked, and does not flicker', async () => {
    const { page, collector } = await openLive(await clipOf('both', 'bare-1', 'masked-3'), {
      query: FORCED,
    });
    await waitForVerdict(page, 'no_mask');
    await waitForVerdict(page, 'mask');
    await watchVerdict(page);
    await page.waitForTimeout(20_000);
    const changes = await changesOf(page);
    for (const { verdict, looks, atMs } of changes) {
      process.stdout.write(`  ${(atMs / 1000).toFixed(1)} s, look ${looks}: ${verdict}\n`);
    }
    // one round of the clip changes the picture twice
    expect(sureOf(changes)).toEqual(expect.arrayContaining(['mask', 'no_mask']));
    expect(changes.length - 1).toBeLessThanOrEqual(2);
    expect(changes.map(({ verdict }) => verdict)).not.toContain('incorrect');
    await collector.check(page);
  });

  it.each([
    ['bare-2', 'no_mask'],
    ['masked-2', 'mask'],
    ['incorrect-1', 'incorrect'],
  ] as const)('says of %s within a few looks: %s', async (composite, verdict) => {
    const { page, collector } = await openLive(await clipOf(composite, composite), {
      query: FORCED,
    });
    await watchVerdict(page);
    await waitForVerdict(page, verdict);
    const changes = await changesOf(page);
    const sure = changes.find((change) => change.verdict === verdict);
    // the face is there from the first look on
    const looks = sure?.looks ?? Infinity;
    const seconds = ((sure?.atMs ?? NaN) / 1000).toFixed(1);
    process.stdout.write(`  ${composite}: look ${looks}, ${seconds} s after the page opened\n`);
    expect(looks).toBeLessThanOrEqual(MOST_LOOKS);
    expect(sureOf(changes)).toEqual([verdict]);
    await collector.check(page);
  });

  it.each([
    ['wasm', 'worker'],
    ['wasm', 'page'],
  ])('works on %s in the %s when the address asks for it', async (backend, place) => {
    const clip = await clipOf('forced', 'masked-1');
    const query = `&backend=${backend}&engine=${place}`;
    const { page, collector } = await openLive(clip, { query });
    await waitForVerdict(page, 'mask');
    await page.locator(`guard-screen[data-backend="${backend}"]`).waitFor();
    await collector.check(page);
  });

  it('asks for the camera once a visit, whatever screens are opened', async () => {
    const { page, collector } = await openLive(await clipOf('once', 'masked-1'), {
      query: FORCED,
      prepare: (context) => context.addInitScript(countQuestions),
    });
    await waitForVerdict(page, 'mask');
    await page.keyboard.press('Escape');
    await page.locator('first-screen').waitFor();
    await page.goBack();
    await page.locator('guard-screen[data-phase="watching"]').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['asked'])).toBe('1');
    await collector.check(page);
  });
});

/** Runs in the page before everything else: counts the questions for a camera. */
function countQuestions(): void {
  // the empty page before the first has no cameras
  if (!isSecureContext) return;
  const { mediaDevices } = navigator;
  const ask = mediaDevices.getUserMedia.bind(mediaDevices);
  let asked = 0;
  mediaDevices.getUserMedia = (constraints) => {
    asked += 1;
    document.documentElement.dataset['asked'] = String(asked);
    return ask(constraints);
  };
}

/** Without SSE 4.1 Chromium has no SIMD in WebAssembly, as on devices from before 2021. */
const WITHOUT_SIMD = ['--js-flags=--no-enable-sse4-1'];

describe('the installed app', () => {
  it.each([
    ['', [], '/wasm/tfjs-backend-wasm-simd.wasm'],
    [', with the binary for old devices', WITHOUT_SIMD, '/wasm/tfjs-backend-wasm.wasm'],
  ])('gives a verdict after a cold start without network%s', async (_, flags, binary) => {
    const own = await serveApp();
    const clip = await clipOf('offline', 'bare-1');
    const browser = await stage.launch({ clip }, ...flags);
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const first = await context.newPage();
    await first.goto(own.url);
    expect(await first.evaluate(storedBinaries)).toEqual([binary]);
    await first.close();
    await own.close();

    const collector = new Collector(context, own.url);
    const page = await context.newPage();
    await page.goto(`${own.url}?station=guard&lang=en&backend=wasm`);
    await waitForVerdict(page, 'no_mask');
    await collector.check(page);
  });
});

/** Runs in the page: waits until the app is stored, and names the binaries that are among it. */
async function storedBinaries(): Promise<string[]> {
  await navigator.serviceWorker.ready;
  const stored = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const requests = await Promise.all(stored.map((cache) => cache.keys()));
  return requests
    .flat()
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => path.endsWith('.wasm'));
}
