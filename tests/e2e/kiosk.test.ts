import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../fixtures/camera.ts';
import { Collector } from './support/collector.ts';
import { holdCamera } from './support/held-camera.ts';
import { entriesIn } from './support/journal.ts';
import { Stage } from './support/stage.ts';
import { withTrack } from './support/track.ts';

const stage = new Stage();
/** The fake camera plays thirty frames a second. */
const SECOND = 30;
/** A slow machine takes its time to write, and a watchdog to wake. */
const POLL = { timeout: 20_000 };

const nobody = (seconds: number): Scene => ({ frames: seconds * SECOND, actors: [] });
const near = (composite: 'bare-1' | 'masked-3', seconds: number): Scene => ({
  frames: seconds * SECOND,
  actors: [{ composite, centre: [320, 250], side: 380 }],
});

interface Opening {
  readonly scenes?: readonly Scene[];
  readonly kiosk?: object;
  readonly inside?: number;
  readonly query?: string;
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** Opens the kiosk on a device that has these settings already. */
async function open(opening: Opening = {}): Promise<{ page: Page; collector: Collector }> {
  const { scenes = [nobody(2)], kiosk = {}, inside = 0, query = '', prepare } = opening;
  const browser = await stage.launch({ clip: await stage.clipOf('door', scenes) });
  const context = await browser.newContext({ viewport: { width: 540, height: 960 } });
  await context.addInitScript(keepOnce, { kiosk, inside });
  await prepare?.(context);
  const collector = new Collector(context, stage.serving.url);
  const page = await context.newPage();
  await page.goto(`${stage.serving.url}?station=kiosk&lang=en&backend=wasm${query}`);
  return { page, collector };
}

/** Runs in the page before everything else: what an earlier visit would have stored. */
function keepOnce({ kiosk, inside }: { kiosk: object; inside: number }): void {
  // the empty page before the first has no storage
  if (!isSecureContext || localStorage.getItem('maskcheck.settings.1') !== null) return;
  localStorage.setItem('maskcheck.settings.1', JSON.stringify({ kiosk }));
  localStorage.setItem('maskcheck.kiosk.1', JSON.stringify({ inside }));
}

function isConfiguration({ pathname }: URL): boolean {
  return pathname === '/kiosk.json';
}

async function view(page: Page, name: string): Promise<void> {
  await page
    .locator(`kiosk-screen[data-view="${name}"][data-phase="watching"]`)
    .waitFor({ timeout: 60_000 });
}

async function enter(page: Page, pin: string): Promise<void> {
  await page.keyboard.type(pin);
  await page.getByRole('button', { name: 'OK' }).click();
}

/** From now on the screen's attribute `data-views` lists what was shown, each once. */
async function noteViews(page: Page): Promise<void> {
  await page.locator('kiosk-screen').evaluate((screen) => {
    const views = new Set<string>();
    const note = (): void => {
      views.add(screen.dataset['view'] ?? '');
      screen.dataset['views'] = [...views].join(' ');
    };
    note();
    new MutationObserver(note).observe(screen, { attributeFilter: ['data-view'] });
  });
}

/** The camera repeats one picture, and then it has been so for a while. */
async function freeze(page: Page, lastingMs: number): Promise<void> {
  await page.evaluate((ms) => {
    window.heldCamera.freeze();
    const now = performance.now.bind(performance);
    performance.now = () => now() + ms;
  }, lastingMs);
}

describe('the kiosk', () => {
  it('goes the round: idle, stop, welcome once the mask is on, idle', async () => {
    const { page, collector } = await open({
      scenes: [nobody(4), near('bare-1', 5), near('masked-3', 5), nobody(2)],
      kiosk: { policy: 'enforce', welcomeS: 1 },
    });
    await view(page, 'idle');
    await view(page, 'put_on');
    expect(await page.locator('kiosk-stage .title').textContent()).toBe('Mask, please');
    await view(page, 'welcome');
    await view(page, 'idle');
    await page.locator('kiosk-screen[data-inside="1"]').waitFor();
    expect(await page.locator('app-header').count()).toBe(0);
    await collector.check(page);
  });

  it('reminds for a while and lets go; told to count, it counts and says nothing', async () => {
    let policy = 'remind';
    const { page, collector } = await open({
      scenes: [nobody(3), near('bare-1', 7)],
      query: '&config=/kiosk.json',
      prepare: (context) =>
        context.route(isConfiguration, (route) =>
          route.fulfill({ json: { kiosk: { policy, remindS: 2 } } }),
        ),
    });
    await view(page, 'put_on');
    await page.locator('kiosk-screen[data-view="idle"][data-inside="1"]').waitFor();
    const count = async (kind: string): Promise<number> =>
      (await entriesIn(page)).filter((entry) => entry.kind === kind).length;
    // entries are gathered for a moment before they are written
    await expect.poll(() => count('entered'), POLL).toBe(1);
    expect(await count('verdict')).toBe(1);

    policy = 'count';
    await page.reload();
    await noteViews(page);
    await page.locator('kiosk-screen[data-inside="2"]').waitFor({ timeout: 60_000 });
    await expect.poll(() => count('entered'), POLL).toBeGreaterThan(1);
    expect(await count('verdict')).toBeGreaterThan(1);
    expect(await page.locator('kiosk-screen').getAttribute('data-views')).toBe('idle');
    await page.getByText('Please wear a mask in here.').waitFor();
    await collector.check(page);
  });

  it('comes back by itself when the camera was lost, and when its picture froze', async () => {
    const { page, collector } = await open({
      prepare: (context) => context.addInitScript(holdCamera),
    });
    await view(page, 'idle');
    await page.evaluate(() => window.heldCamera.lose());
    await withTrack(page, 'ended');
    await page.locator('kiosk-notice', { hasText: 'Out of order for a moment' }).waitFor();
    await expect
      .poll(() => entriesIn(page), POLL)
      .toContainEqual(expect.objectContaining({ kind: 'stall', why: 'camera_lost' }));
    await page.evaluate(() => window.heldCamera.find());
    await view(page, 'idle');

    const asked = (): Promise<number> => page.evaluate(() => window.heldCamera.asked());
    const before = await asked();
    await freeze(page, 20_000);
    await expect.poll(asked, POLL).toBe(before + 1);
    await view(page, 'idle');
    const looks = (): Promise<number> =>
      page.locator('kiosk-screen').evaluate((screen) => Number(screen.dataset['looks']));
    const answered = await looks();
    await expect.poll(looks, POLL).toBeGreaterThan(answered);
    await collector.check(page);
  });

  it('asks to wait while it is full, until somebody has left', async () => {
    const { page, collector } = await open({
      scenes: [near('masked-3', 4)],
      kiosk: { occupancyLimit: 1, welcomeS: 30 },
      inside: 1,
    });
    await view(page, 'wait');
    await page.keyboard.press('-');
    await view(page, 'welcome');
    await collector.check(page);
  });
});

describe('a locked kiosk', () => {
  it('is left with the PIN alone, and wrong ones bring a wait that a reload does not end', async () => {
    const { page, collector } = await open();
    await view(page, 'idle');
    await page.getByRole('button', { name: 'For staff' }).click();
    await page.getByRole('button', { name: 'Settings of this screen' }).click();
    await page.getByLabel(/^PIN for staff/).fill('2468');
    await page.getByRole('button', { name: 'Set the PIN' }).click();
    await page.getByText('A PIN is set.').waitFor();
    await page.getByRole('link', { name: 'Start it here' }).click();
    await view(page, 'idle');

    await page.goBack();
    await view(page, 'idle');
    await page.goto(`${stage.serving.url}?station=guard&lang=en&backend=wasm`);
    await view(page, 'idle');
    expect(new URL(page.url()).searchParams.get('station')).toBe('kiosk');

    await page.getByRole('button', { name: 'For staff' }).click();
    await enter(page, '2468');
    await page.getByRole('button', { name: 'Leave this mode' }).click();
    await page.locator('first-screen').waitFor();

    await page.goto(`${stage.serving.url}?station=kiosk&lang=en&backend=wasm`);
    await page.getByRole('button', { name: 'For staff' }).click();
    for (const told of [/4 more/, /3 more/, /2 more/, /One more/, /Wait/]) {
      await enter(page, '0000');
      await page.getByText(told).waitFor();
    }
    await page.reload();
    await page.getByRole('button', { name: 'For staff' }).click();
    await page.getByText(/Wait \d+ s/).waitFor();
    expect(await page.getByRole('button', { name: 'OK' }).isDisabled()).toBe(true);
    await collector.check(page);
  });
});

describe('the settings on the server', () => {
  it('are put in force, named where they are wrong, and hold while they are missing', async () => {
    let answer: { readonly status: number; readonly body: string } = {
      status: 200,
      body: '{"kiosk":{"greeting":"Good morning","occupancyLimit":25}}',
    };
    const { page, collector } = await open({
      query: '&config=/kiosk.json',
      prepare: (context) => context.route(isConfiguration, (route) => route.fulfill(answer)),
    });
    const says = async (text: RegExp): Promise<void> => {
      await page.getByText('Good morning').waitFor();
      await page.getByText('0 of 25 inside').waitFor();
      await page.getByRole('button', { name: 'For staff' }).click();
      await page.getByText(text).waitFor();
    };
    await says(/from the server/);
    answer = { status: 200, body: '{"kiosk":{"greeting":"Evening","occupancyLimit":"many"}}' };
    await page.reload();
    await says(/“kiosk.occupancyLimit” is wrong/);
    answer = { status: 404, body: '' };
    await page.reload();
    await says(/not found/);
    await collector.check(page, [/status of 404/]);
  });

  it('are never read from another server', async () => {
    const { page, collector } = await open({ query: '&config=https://elsewhere.example/k.json' });
    await page.getByRole('button', { name: 'For staff' }).click();
    await page.getByText(/The address was refused/).waitFor();
    await collector.check(page);
  });
});
