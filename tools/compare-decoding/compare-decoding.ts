import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { overlapOf } from '../../src/core/geometry.ts';
import type { PictureReport } from '../../src/core/report.ts';
import { inspect } from '../../src/vision/faces.ts';
import type { Vision } from '../../src/vision/models.ts';
import { upload } from '../../src/vision/pixels.ts';
import { CHROMIUM_FLAGS, findChromium } from '../chromium.ts';
import { readDataFolder } from '../data-folder.ts';
import { loadNetworks, startNodeBackend } from '../node-vision.ts';
import { decodePicture } from '../pictures.ts';
import { Progress } from '../progress.ts';
import { serve } from '../serve.ts';

// Sends the same pictures through Node (sharp) and through the built app in Chromium, and writes how
// far the answers differ, so that figures made in Node can be read as the app's: once as they are,
// and once enlarged so far that the app shrinks them while it opens them.

const OUT = 'models/mask-classifier/decoding.json';
/** Detections that overlap this much are the same face. */
const SAME = 0.5;
/** What the app shrinks pictures to (`src/sources/pictures.ts`), in pixels of the longer side. */
const MOST_SIDE = 2048;
/** Longer side of the enlarged pictures. */
const ENLARGED_SIDE = 3000;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    pictures: { type: 'string', default: '60' },
  },
});
const { scenes } = await readDataFolder(values.data, 'val');
const files = scenes.slice(0, Number(values.pictures)).map(({ file }) => join(values.data, file));

await startNodeBackend();
const vision = await loadNetworks();
const serving = await serve({ root: 'dist', host: '127.0.0.1', port: 0 });
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('no Chromium is installed');
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
const page = await browser.newPage();
await page.goto(`${serving.url}?station=photo&backend=wasm`);
const result = {
  pictures: files.length,
  ...(await compare(vision, page, 'decoded', (file) => readFile(file))),
  ...(await compare(vision, page, 'shrunk', (file) =>
    sharp(file).resize(ENLARGED_SIDE, ENLARGED_SIDE, { fit: 'inside' }).jpeg().toBuffer(),
  )),
};
await browser.close();
await serving.close();
await writeFile(OUT, `${JSON.stringify(result, null, 1)}\n`);
process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);

async function compare(
  networks: Vision,
  app: Page,
  name: string,
  read: (file: string) => Promise<Buffer>,
): Promise<Record<string, number>> {
  const progress = new Progress(name, files.length);
  const differences: number[] = [];
  let [inNode, changed] = [0, 0];
  for (const file of files) {
    const picture = await read(file);
    const frame = upload(await decodePicture(picture));
    const here = await inspect(frame, networks);
    const { width, height } = frame;
    frame.dispose();
    const there = await app.evaluate(inspectInPage, {
      base64: picture.toString('base64'),
      scale: Math.min(1, MOST_SIDE / Math.max(width, height)),
    });
    const scale = width / there.frame.width;
    inNode += here.length;
    for (const face of here) {
      const same = there.faces.find(({ box: { x, y, width: across, height: down } }) => {
        const box = { x: x * scale, y: y * scale, width: across * scale, height: down * scale };
        return overlapOf(box, face.box) >= SAME;
      });
      if (same === undefined) continue;
      differences.push(Math.abs(same.probabilities.mask - face.probabilities.mask));
      if (same.verdict.kind !== face.verdict.kind) changed += 1;
    }
    progress.step();
  }
  const ordered = differences.sort((one, other) => one - other);
  return {
    [`${name}_faces`]: inNode,
    [`${name}_found_by_both`]: ordered.length,
    [`${name}_verdicts_changed`]: changed,
    [`${name}_mask_difference_mean`]:
      ordered.reduce((sum, value) => sum + value, 0) / Math.max(1, ordered.length),
    [`${name}_mask_difference_p95`]: ordered[Math.floor(ordered.length * 0.95)] ?? 0,
  };
}

/** Runs in the page: the app's own engine on a picture that the browser decodes and shrinks. */
async function inspectInPage({
  base64,
  scale,
}: {
  base64: string;
  scale: number;
}): Promise<PictureReport> {
  interface App extends Element {
    readonly keeper: { readonly engine?: { inspect(bitmap: ImageBitmap): Promise<PictureReport> } };
  }
  const app = document.querySelector<App>('maskcheck-app');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const whole = await createImageBitmap(new Blob([bytes]));
  const bitmap = await createImageBitmap(new Blob([bytes]), {
    resizeWidth: Math.round(whole.width * scale),
    resizeHeight: Math.round(whole.height * scale),
    resizeQuality: 'high',
  });
  let engine = app?.keeper.engine;
  while (engine === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    engine = app?.keeper.engine;
  }
  return engine.inspect(bitmap);
}
