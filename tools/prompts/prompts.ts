import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Progress } from '../progress.ts';
import { encode } from './encode.ts';
import type { Measured } from './measure.ts';
import { measure } from './measure.ts';
import { synthesise } from './synthesise.ts';
import { VOICES } from './voices.ts';

const OUT = join(import.meta.dirname, '../../public/prompts');
/** The figures that `tests/unit/tools/prompts` hold the files to; they are not shipped. */
const FIGURES = join(import.meta.dirname, 'measured.json');

/** Makes the spoken prompts of every language anew, and measures what came out. */
async function makePrompts(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'maskcheck-prompts-'));
  const all = Object.entries(VOICES).flatMap(([language, voice]) =>
    Object.entries(voice.prompts).map(([key, text]) => ({ language, voice, key, text })),
  );
  const progress = new Progress('prompts', all.length);
  const measured: Record<string, Record<string, Measured>> = {};
  await rm(OUT, { recursive: true, force: true });
  for (const { language, voice, key, text } of all) {
    const sound = join(folder, `${language}-${key}.wav`);
    const prompt = join(OUT, language, `${key}.mp3`);
    await mkdir(join(OUT, language), { recursive: true });
    synthesise(text, voice, sound);
    encode(sound, prompt);
    (measured[language] ??= {})[key] = measure(prompt);
    progress.step();
  }
  await writeFile(FIGURES, `${JSON.stringify(measured, undefined, 2)}\n`);
  await rm(folder, { recursive: true });
}

await makePrompts();
