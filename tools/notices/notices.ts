import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BundledPackage } from './bundled-packages.ts';
import { bundledPackages } from './bundled-packages.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Where the notices lie, in the project's folder; the built app links them. */
export const NOTICES_FILE = 'public/third-party-notices.txt';

const HEAD = `Maskcheck: third-party notices

Maskcheck itself is under the MIT licence. The built app holds parts of the packages below, each
under its own licence. Of @tensorflow/tfjs-core, tfjs-converter and tfjs-backend-wasm, the
WebAssembly binaries among it, functions that the app does not call are left out. The weights of
both networks were trained by the project; what the pictures they were trained on allow stands in
models/blazeface/LICENSE and models/mask-classifier/LICENSE.
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

/** The text of the notices for everything that is bundled, in the order of names. */
export async function notices(): Promise<string> {
  const packages = await bundledPackages(ROOT);
  const parts = await Promise.all(packages.map(describe));
  const apache = await apacheText();
  return [HEAD, WEIGHTS, JAPANESE_VOICE, ...parts, apache].join(RULE);
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
    // the last one: the text itself holds a blank to be filled in
    const copyright =
      own
        .match(/^ *Copyright \d{4}.*$/gm)
        ?.at(-1)
        ?.trim() ?? COPYRIGHTS.find(([pattern]) => pattern.test(name))?.[1];
    const text = 'The text is the "Apache License, Version 2.0" below.';
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
  await writeFile(join(ROOT, NOTICES_FILE), await notices());
}
