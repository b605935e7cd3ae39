import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BundledPackage } from './bundled-packages.ts';
import { bundledPackages } from './bundled-packages.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Where the notices lie, in the project's folder; the built app links them. */
export const NOTICES_FILE = 'public/third-party-notices.txt';
/** Those for what only devices fetch that look through several cameras or report. */
export const WATCH_NOTICES_FILE = 'public/third-party-notices-watch.txt';

const HEAD = `Maskcheck: third-party notices

Maskcheck itself is under the MIT licence. The built app holds parts of the packages below, each
under its own licence. Of @tensorflow/tfjs-core, tfjs-converter and tfjs-backend-wasm, the
WebAssembly binaries among it, functions that the app does not call are left out. The weights of
both networks were trained by the project; what the pictures they were trained on allow stands in
models/blazeface/LICENSE and models/mask-classifier/LICENSE. What is fetched for several cameras and
for reporting alone stands in third-party-notices-watch.txt.
`;

const WATCH_HEAD = `Maskcheck: third-party notices for several cameras and for reporting

What stands here is fetched by devices alone that look through several cameras or report to a broker.
hls.js and mqtt come as one file each, into which their makers put what follows them here.
`;

/** What is inside the files of hls.js and mqtt, but installed with neither. */
const INSIDE_APACHE = `url-toolkit 2.2.5 and @svta/cml-id3 1.0.6 (inside hls.js), @jspm/core 2.1.0 (inside mqtt)
Licence: Apache-2.0

The text is the "Apache License, Version 2.0" below.
`;
const INSIDE_MIT = `eventemitter3 5.0.4 (inside hls.js) and esbuild-plugin-polyfill-node 0.3.0 (inside mqtt)
Licence: MIT

Copyright (c) 2014 Arnout Kazemier
Copyright 2022 Fatih Aygün

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;

const WEIGHTS = `BlazeFace short-range face detector, weights (models/blazeface)
Licence: Apache-2.0 (text: see "Apache License, Version 2.0" below)
Copyright The MediaPipe Authors. Started from the npm package @mediapipe/face_detection
0.4.1657300184. Changed: layers left out, cut and added, all weights trained further, most of them
stored in eight bits, as a TensorFlow.js graph model with an input of 320 pixels.
`;

const JAPANESE_VOICE = `HTS voice "NIT ATR503 M001", by which the Japanese prompts are spoken (prompts/ja)
Licence: Creative Commons Attribution 3.0 (https://creativecommons.org/licenses/by/3.0/)
Copyright 2003-2012 Nagoya Institute of Technology, Department of Computer Science;
2003-2008 Tokyo Institute of Technology, Interdisciplinary Graduate School of Science and
Engineering (HTS Working Group). Changed: sentences spoken by Open JTalk, trimmed, set to one
loudness and stored as MP3.
`;

/** Their files hold the text in every source, but no LICENSE of its own. */
const COPYRIGHTS: readonly (readonly [RegExp, string])[] = [
  [/^@tensorflow(?:-models)?\//, 'Copyright Google LLC. All Rights Reserved.'],
  [/^long$/, 'Copyright 2013 Daniel Wirtz <dcode@dcode.io>'],
];

const RULE = `\n${'-'.repeat(80)}\n\n`;

/** The texts of the notices for everything that is bundled, in the order of names, by file. */
export async function notices(): Promise<Readonly<Record<string, string>>> {
  const { app, watch } = await bundledPackages(ROOT);
  const appParts = await Promise.all(app.map(describe));
  const watchParts = await Promise.all(watch.map(describe));
  const apache = await apacheText();
  return {
    [NOTICES_FILE]: [HEAD, WEIGHTS, JAPANESE_VOICE, ...appParts, apache].join(RULE),
    [WATCH_NOTICES_FILE]: [WATCH_HEAD, ...watchParts, INSIDE_APACHE, INSIDE_MIT, apache].join(RULE),
  };
}

async function describe(bundled: BundledPackage): Promise<string> {
  const { name, version, licence } = bundled;
  return `${name} ${version}\nLicence: ${licence}\n\n${await textOf(bundled)}`;
}

async function textOf({ name, licence, folder }: BundledPackage): Promise<string> {
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (file !== undefined && licence !== 'Apache-2.0') {
    return tidy(await readFile(join(folder, file), 'utf8'));
  }
  if (licence === 'Apache-2.0') {
    const own = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
    const text = 'The text is the "Apache License, Version 2.0" below.';
    // no copy of the licence, but a notice by the makers
    if (own !== '' && !own.includes('TERMS AND CONDITIONS')) return `${tidy(own)}\n${text}\n`;
    // the last one: the text itself holds a blank to be filled in
    const copyright =
      own
        .match(/^ *Copyright \d{4}.*$/gm)
        ?.at(-1)
        ?.trim() ?? COPYRIGHTS.find(([pattern]) => pattern.test(name))?.[1];
    return copyright === undefined ? `${text}\n` : `${copyright}\n${text}\n`;
  }
  const readme = await readFile(join(folder, 'README.md'), 'utf8');
  const section = /^LICENSE \(MIT\)\n-+\n(.*)$/ms.exec(readme)?.[1];
  if (section === undefined) throw new Error(`${name} holds no text of its licence`);
  return tidy(section);
}

/** The licence's text alone: comlink's file ends in a notice of its own. */
async function apacheText(): Promise<string> {
  const text = await readFile(join(ROOT, 'node_modules/comlink/LICENSE'), 'utf8');
  const end = 'END OF TERMS AND CONDITIONS';
  return `${text.slice(0, text.indexOf(end) + end.length).trim()}\n`;
}

function tidy(text: string): string {
  return `${text
    .replaceAll('\r', '')
    .replace(/[ \t]+$/gm, '')
    .trim()}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, text] of Object.entries(await notices())) {
    await writeFile(join(ROOT, file), text);
  }
}
