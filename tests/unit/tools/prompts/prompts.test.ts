import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../../src/locales/en.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../../../../src/services/locale.ts';
import type { Measured } from '../../../../tools/prompts/measure.ts';
import { edgesOf } from '../../../../tools/prompts/measure.ts';
import { VOICES } from '../../../../tools/prompts/voices.ts';

const FOLDER = 'public/prompts';
const KEYS = Object.keys(en.spoken).sort();
/** In seconds. */
const LENGTH = { least: 0.4, most: 5 };
/** In LUFS: a listener hears no difference between two prompts of this band. */
const LOUDNESS = { least: -20, most: -17 };
/** In dBFS. */
const MOST_PEAK = -1.5;
/** In seconds. */
const MOST_SILENCE = 0.08;

let measured: Record<string, Record<string, Measured>>;
beforeAll(async () => {
  const text = await readFile('tools/prompts/measured.json', 'utf8');
  measured = JSON.parse(text) as typeof measured;
});

describe('the spoken prompts', () => {
  it('are there in every language, and no others', async () => {
    expect((await readdir(FOLDER)).sort()).toEqual([...LANGUAGE_CODES].sort());
    for (const code of LANGUAGE_CODES) {
      expect((await readdir(join(FOLDER, code))).sort()).toEqual(KEYS.map((key) => `${key}.mp3`));
    }
  });

  it.each(LANGUAGE_CODES)(
    'in %s are the ones that were measured, and sound alike',
    async (code) => {
      for (const key of KEYS) {
        const figures = measured[code]?.[key];
        const content = await readFile(join(FOLDER, code, `${key}.mp3`));
        expect(createHash('sha256').update(content).digest('hex'), key).toBe(figures?.sha256);
        const { seconds = 0, loudness = 0, peak = 0, leading = 1, trailing = 1 } = figures ?? {};
        expect(seconds, key).toBeGreaterThanOrEqual(LENGTH.least);
        expect(seconds, key).toBeLessThanOrEqual(LENGTH.most);
        expect(loudness, key).toBeGreaterThanOrEqual(LOUDNESS.least);
        expect(loudness, key).toBeLessThanOrEqual(LOUDNESS.most);
        expect(peak, key).toBeLessThanOrEqual(MOST_PEAK);
        expect(leading, key).toBeLessThanOrEqual(MOST_SILENCE);
        expect(trailing, key).toBeLessThanOrEqual(MOST_SILENCE);
      }
    },
  );

  it.each(LANGUAGE_CODES)('in %s are read from what the screen shows', async (code) => {
    const { spoken } = await LANGUAGES[code].load();
    const read = VOICES[code]?.prompts;
    for (const key of Object.keys(spoken) as (keyof typeof spoken)[]) {
      expect(lettersOf(read?.[key] ?? ''), key).toBe(lettersOf(spoken[key]));
    }
  });
});

describe('the edges of a sound', () => {
  it('are where it gets audible', () => {
    const samples = new Float32Array([0, 0.001, 0.5, 0, -1, 0.001, 0, 0]);
    expect(edgesOf(samples, 1)).toEqual({ peak: 1, leading: 2, trailing: 3 });
  });
});

/** Letters alone: a spelling for the synthesiser may add vowels and pauses. */
function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}]/gu, '');
}
