import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FakeCamera } from './support/browser.ts';
import { Collector } from './support/collector.ts';
import { waitForVerdict } from './support/live-page.ts';
import { Stage } from './support/stage.ts';
import { withTrack } from './support/track.ts';

const stage = new Stage();
let clip = '';
beforeAll(async () => {
  clip = await stage.clipOf();
});

async function open(
  camera: FakeCamera,
  options: {
    address?: string;
    flags?: string[];
    prepare?: (context: BrowserContext) => Promise<unknown>;
  } = {},
): Promise<{ page: Page; collector: Collector }> {
  const { address = stage.serving.url, flags = [], prepare } = options;
  const browser = await stage.launch(camera, ...flags);
  // a stored copy would answer in place of the files that these tests break
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await prepare?.(context);
  const collector = new Collector(context, address);
  const page = await context.newPage();
  await page.goto(`${address}?station=guard&lang=en`);
  return { page, collector };
}

/** The panel that says what is wrong, with a way on. */
async function expectFault(page: Page, words: RegExp): Promise<void> {
  const panel = page.locator('fault-panel .panel');
  await panel.waitFor({ timeout: 60_000 });
  expect(await panel.textContent()).toMatch(words);
  expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
}

describe('a fault has a clear message and a way on', () => {
  it('when the camera is refused', async () => {
    const { page, collector } = await open('denied');
    await expectFault(page, /camera/i);
    await page.getByRole('button', { name: /photo/i }).click();
    await page.locator('photo-screen').waitFor();
    await collector.check(page);
  });

  it('when there is no camera', async () => {
    const { page, collector } = await open('absent');
    await expectFault(page, /no camera/i);
    await collector.check(page);
  });

  it('when the camera is unplugged while it runs', async () => {
    const { page, collector } = await open({ clip });
    await waitForVerdict(page, 'mask');
    await page.evaluate(() => {
      navigator.mediaDevices.enumerateDevices = () => Promise.resolve([]);
    });
    await withTrack(page, 'ended');
    await expectFault(page, /unplugged|stopped|disconnected|went away|gone/i);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('guard-screen[data-phase="watching"]').waitFor();
    await waitForVerdict(page, 'mask');
    await collector.check(page);
  });

  it('when the system takes the camera away for a while', async () => {
    const { page, collector } = await open({ clip });
    await waitForVerdict(page, 'mask');
    await withTrack(page, 'mute');
    await page.locator('guard-screen:not([data-phase="watching"])').waitFor();
    await withTrack(page, 'unmute');
    await page.locator('guard-screen[data-phase="watching"]').waitFor();
    await collector.check(page);
  });

  it('when the address is insecure', async () => {
    const address = `http://maskcheck.test:${stage.serving.port}/`;
    const flags = ['--host-resolver-rules=MAP maskcheck.test 127.0.0.1'];
    const { page, collector } = await open({ clip }, { address, flags });
    await expectFault(page, /secure|https/i);
    // Chromium complains that it passes over one of the headers there
    await collector.check(page, [/Cross-Origin-Opener-Policy/]);
  });

  it.each([
    ['is missing', { status: 404, body: 'Not found' }],
    ['is broken', { status: 200, body: 'this is no model' }],
  ])('when a model file %s, and it works again when the file is back', async (_, answer) => {
    let isBroken = true;
    const { page, collector } = await open(
      { clip },
      {
        prepare: (context) =>
          context.route('**/models/mask-classifier/model.json', (route) =>
            isBroken ? route.fulfill(answer) : route.continue(),
          ),
      },
    );
    await expectFault(page, /./);
    isBroken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await waitForVerdict(page, 'mask');
    await collector.check(page, [/status of 404/]);
  });
});
