import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Serving } from '../../tools/serve.ts';
import { drawFrame } from '../fixtures/camera.ts';
import { serveApp } from './support/app.ts';
import { launch } from './support/browser.ts';
import { Collector } from './support/collector.ts';

let serving: Serving;
let browser: Browser | undefined;
let three: Buffer;

beforeAll(async () => {
  serving = await serveApp();
  three = await drawFrame([
    { composite: 'bare-1', centre: [125, 310], side: 250 },
    { composite: 'masked-3', centre: [325, 300], side: 270 },
    { composite: 'incorrect-1', centre: [520, 320], side: 230 },
  ]);
});
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});
afterAll(() => serving.close());

interface GivenFile {
  readonly name: string;
  readonly buffer: Buffer;
}

async function open(): Promise<{ page: Page; collector: Collector }> {
  browser = await launch('absent');
  const context = await browser.newContext({ viewport: { width: 820, height: 1180 } });
  const collector = new Collector(context, serving.url);
  const page = await context.newPage();
  await page.goto(`${serving.url}?station=photo&lang=en&backend=wasm`);
  await page.locator('photo-intake').waitFor();
  return { page, collector };
}

async function give(page: Page, ...files: GivenFile[]): Promise<void> {
  await page
    .locator('photo-intake input')
    .first()
    .setInputFiles(files.map((file) => ({ ...file, mimeType: 'image/jpeg' })));
  await page.locator('photo-screen progress').first().waitFor({ state: 'detached' });
}

async function verdictsOf(page: Page, result = 0): Promise<(string | null)[]> {
  const faces = await page.locator('photo-result').nth(result).locator('[data-verdict]').all();
  return Promise.all(faces.map((face) => face.getAttribute('data-verdict')));
}

describe('the photo check', () => {
  it('lists three people from left to right with verdict and probabilities', async () => {
    const { page, collector } = await open();
    await give(page, { name: 'three.jpg', buffer: three });
    expect(await verdictsOf(page)).toEqual(['no_mask', 'mask', 'incorrect']);
    expect(await page.locator('photo-result li').first().textContent()).toMatch(/No mask 9\d%/);
    expect(await page.getByRole('status').first().textContent()).toMatch(/3 faces: 1 mask on/);
    await collector.check(page);
  });

  it('turns a picture upright before it is checked', async () => {
    const { page, collector } = await open();
    const lying = await sharp(three).rotate(270).withMetadata({ orientation: 6 }).toBuffer();
    await give(page, { name: 'lying.jpg', buffer: lying });
    expect(await verdictsOf(page)).toEqual(['no_mask', 'mask', 'incorrect']);
    await collector.check(page);
  });

  it('says which files are no pictures, and goes on with the others', async () => {
    const { page, collector } = await open();
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'.padEnd(64))]);
    await give(
      page,
      { name: 'notes.jpg', buffer: Buffer.from('buy milk') },
      { name: 'iphone.heic', buffer: heic },
      { name: 'three.jpg', buffer: three },
    );
    const results = page.locator('photo-result');
    expect(await results.nth(0).locator('article').textContent()).toMatch(/no picture that can be/);
    expect(await results.nth(1).locator('article').textContent()).toMatch(/HEIC/);
    expect(await verdictsOf(page, 2)).toHaveLength(3);
    await collector.check(page);
  });

  it('checks twenty pictures with a progress bar and saves a table with a row a face', async () => {
    const { page, collector } = await open();
    const files = Array.from({ length: 20 }, (_, index) => ({
      name: `${index}.jpg`,
      mimeType: 'image/jpeg',
      buffer: three,
    }));
    await page.locator('photo-intake input').first().setInputFiles(files);
    const bar = page.getByRole('progressbar', { name: 'Pictures checked' });
    await bar.waitFor();
    expect(await bar.getAttribute('max')).toBe('20');
    await bar.waitFor({ state: 'detached', timeout: 120_000 });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save table' }).click(),
    ]);
    const table = await readFile(await download.path(), 'utf8');
    expect(table.trim().split('\r\n')).toHaveLength(1 + 20 * 3);
    await collector.check(page);
  });

  it('saves the picture with its results in its own size', async () => {
    const { page, collector } = await open();
    await give(page, { name: 'three.jpg', buffer: three });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save picture: three.jpg' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('three-maskcheck.png');
    const { width, height, format } = await sharp(await download.path()).metadata();
    expect({ width, height, format }).toEqual({ width: 640, height: 480, format: 'png' });
    await collector.check(page);
  });

  it('stays alive while it opens a hundred megapixels', async () => {
    const { page, collector } = await open();
    const huge = await sharp(three)
      .resize(11600, 8700, { kernel: 'nearest' })
      .jpeg({ quality: 60 })
      .toBuffer();
    await page.evaluate(() => {
      const ticks = { count: 0 };
      Object.assign(window, { ticks });
      setInterval(() => (ticks.count += 1), 50);
    });
    await give(page, { name: 'huge.jpg', buffer: huge });
    await page.locator('photo-result li').nth(2).waitFor({ timeout: 120_000 });
    expect(await verdictsOf(page)).toEqual(['no_mask', 'mask', 'incorrect']);
    const ticks = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { ticks: { count: number } }).ticks.count);
    expect(await ticks()).toBeGreaterThan(3);
    await collector.check(page);
  });

  it('takes pictures that are dropped or pasted', async () => {
    const { page, collector } = await open();
    for (const way of ['drop', 'paste'] as const) {
      await page.evaluate(
        ({ kind, base64 }) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const transfer = new DataTransfer();
          transfer.items.add(new File([bytes], `${kind}.jpg`, { type: 'image/jpeg' }));
          document.dispatchEvent(
            kind === 'drop'
              ? new DragEvent('drop', { dataTransfer: transfer, cancelable: true })
              : new ClipboardEvent('paste', { clipboardData: transfer }),
          );
        },
        { kind: way, base64: three.toString('base64') },
      );
      await page.getByRole('heading', { name: `${way}.jpg` }).waitFor();
    }
    await page.locator('photo-result li').nth(5).waitFor({ timeout: 60_000 });
    await collector.check(page);
  });
});
