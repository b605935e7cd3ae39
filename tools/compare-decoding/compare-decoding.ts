import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { overlapOf } from '../../src/core/geometry.ts';
import type { PictureReport } from '../../src/core/report.ts';
import { inspect } from '../../src/vision/faces.ts';
import { upload } from '../../src/vision/pixels.ts';
import { CHROMIUM_FLAGS, findChromium } from '../chromium.ts';
import { readDataFolder } from '../data-folder.ts';
import { loadNetworks, startNodeBackend } from '../node-vision.ts';
import { decodePicture } from '../pictures.ts';
import { Progress } from '../progress.ts';
import { serve } from '../serve.ts';

// Sends the same pictures through Node (sharp) and through the built app in Chromium, and writes how
// far the answers differ, so that figures made in Node can be read as the app's.

const OUT = 'models/mask-classifier/decoding.json';
/** Detections that overlap this much are the same face. */
const SAME = 0.5;

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

const progress = new Progress('compare', files.length);
const differences: number[] = [];
let [inNode, changed] = [0, 0];
for (const file of files) {
  const frame = upload(await decodePicture(file));
  const here = await inspect(frame, vision);
  frame.dispose();
  const there = await page.evaluate(inspectInPage, (await readFile(file)).toString('base64'));
  inNode += here.length;
  for (const face of here) {
    const same = there.faces.find(({ box }) => overlapOf(box, face.box) >= SAME);
    if (same === undefined) continue;
    differences.push(Math.abs(same.probabilities.mask - face.probabilities.mask));
    if (same.verdict.kind !== face.verdict.kind) changed += 1;
  }
  progress.step();
}
await browser.close();
await serving.close();

const ordered = differences.sort((one, other) => one - other);
const quantile = (share: number): number =>
  ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0;
const result = {
  pictures: files.length,
  faces: inNode,
  found_by_both: ordered.length,
  verdicts_changed: changed,
  mask_difference_mean: ordered.reduce((sum, value) => sum + value, 0) / ordered.length,
  mask_difference_p95: quantile(0.95),
};
await writeFile(OUT, `${JSON.stringify(result, null, 1)}\n`);
process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);

/** Runs in the page: the app's own engine on a picture that the browser decodes. */
async function inspectInPage(base64: string): Promise<PictureReport> {
  interface App extends Element {
    readonly keeper: { readonly engine?: { inspect(bitmap: ImageBitmap): Promise<PictureReport> } };
  }
  const app = document.querySelector<App>('maskcheck-app');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  let engine = app?.keeper.engine;
  while (engine === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    engine = app?.keeper.engine;
  }
  return engine.inspect(bitmap);
}
