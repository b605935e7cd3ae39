import { describe, expect, it, vi } from 'vitest';
import { de } from '../../../src/locales/de.ts';
import { en } from '../../../src/locales/en.ts';
import {
  chooseLanguage,
  LANGUAGE_CODES,
  LANGUAGES,
  languageOf,
  Locale,
} from '../../../src/services/locale.ts';

describe('the language', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['fr', 'de', 'en'], 'de'],
    [['EN-gb'], 'en'],
    [['fr', 'pl'], 'en'],
    [[], 'en'],
  ])('for somebody who reads %j is %s', (preferred, language) => {
    expect(chooseLanguage(preferred)).toBe(language);
  });

  it('of an unknown tag is none', () => {
    expect(languageOf('x-klingon')).toBeUndefined();
  });

  it('is English until another one has been fetched', async () => {
    const locale = new Locale();
    const change = locale.use('de');
    expect(locale.texts).toBe(en);
    await change;
    expect(locale.texts).toBe(de);
    expect(locale.language).toBe('de');
  });

  it('tells those who show texts', async () => {
    const locale = new Locale();
    const listener = vi.fn();
    locale.subscribe(listener);
    await locale.use('de');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('is the one asked for last, however long an earlier one takes', async () => {
    const locale = new Locale();
    await Promise.all([locale.use('de'), locale.use('en')]);
    expect(locale.language).toBe('en');
  });

  it('stands on the document with its direction', async () => {
    const root = { lang: '', dir: '' };
    await new Locale().use('de', root as HTMLElement);
    expect(root).toEqual({ lang: 'de', dir: 'ltr' });
  });
});

describe('the texts', () => {
  const others = LANGUAGE_CODES.filter((code) => code !== 'en');

  it.each(others)('in %s lack nothing and are nowhere empty', async (code) => {
    const texts = await LANGUAGES[code].load();
    expect(pathsOf(texts)).toEqual(pathsOf(en));
    for (const [path, text] of leavesOf(texts)) {
      if (typeof text === 'string') expect(text.trim(), path).not.toBe('');
    }
  });

  it.each(others)('in %s are a translation', async (code) => {
    const english = new Map(leavesOf(en));
    const same = leavesOf(await LANGUAGES[code].load()).filter(
      ([path, text]) => typeof text === 'string' && text.length > 16 && text === english.get(path),
    );
    expect(same).toEqual([]);
  });
});

function pathsOf(texts: object): string[] {
  return leavesOf(texts).map(([path]) => path);
}

/** Every text by its path; lists count as one place, since languages may divide them otherwise. */
function leavesOf(texts: object, path = ''): [path: string, text: unknown][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leavesOf(value, `${path}${key}.`)
      : [[`${path}${key}`, value] satisfies [string, unknown]],
  );
}
