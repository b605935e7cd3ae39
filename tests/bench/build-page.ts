import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { compress } from '../../tools/build/compress.ts';
import { runtimeFiles } from '../../tools/build/runtime-files.ts';
import { exportDetector } from '../../tools/export-detector.ts';
import { drawFrame } from '../fixtures/camera.ts';
import { CROWDS, crowdOf } from './crowds.ts';
import { installRivals } from './rivals.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(import.meta.dirname, 'page');
const PAGES = ['contender.html', 'rounds.html', 'stages.html', 'crowd.html'];
const MEDIAPIPE = dirname(createRequire(import.meta.url).resolve('@mediapipe/face_detection'));
/** Side of the stock detector's input in pixels: its own. */
const STOCK_SIZE = 128;
/** The one person in the frame: near enough for everybody. */
const ACTOR = { composite: 'bare-1', centre: [320, 250], side: 380 } as const;

/**
 * Builds the pages of the benchmark as the app is built, with everything that they fetch beside
 * them: our models and binaries, the rivals' code and weights, the stock detector, the frame.
 *
 * @returns the folder to serve
 */
export async function buildPage(): Promise<string> {
  const out = join(ROOT, '.cache/bench');
  await build({
    root: PAGE,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [runtimeFiles(ROOT)],
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: PAGES.map((name) => join(PAGE, name)),
      },
    },
  });
  await copyRivals(out);
  await writeFile(join(out, 'frame.jpg'), await drawFrame([ACTOR]));
  for (const people of CROWDS) {
    await writeFile(join(out, `crowd-${people}.jpg`), await drawFrame(crowdOf(people)));
  }
  await compress(out);
  // its start is not timed, and compressing its binaries takes a minute
  await cp(MEDIAPIPE, join(out, 'mediapipe'), { recursive: true });
  return out;
}

async function copyRivals(out: string): Promise<void> {
  const human = join(await installRivals(), '@vladmandic/human');
  await mkdir(join(out, 'human'));
  for (const file of ['dist/human.esm.js', 'models/blazeface.json', 'models/blazeface.bin']) {
    await cp(join(human, file), join(out, 'human', file.slice(file.indexOf('/') + 1)));
  }
  const weights = await readFile(join(MEDIAPIPE, 'face_detection_short_range.tflite'));
  const stock = exportDetector(weights, STOCK_SIZE);
  await mkdir(join(out, 'stock'));
  await writeFile(join(out, 'stock/model.json'), stock.json);
  await writeFile(join(out, 'stock/model.bin'), stock.weights);
}
