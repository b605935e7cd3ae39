import { describe, expect, it, vi } from 'vitest';
import { de } from '../../../src/locales/de.ts';
import { en } from '../../../src/locales/en.ts';
import type { Language } from '../../../src/services/locale.ts';
import {
  chooseLanguage,
  LANGUAGE_CODES,
  LANGUAGES,
  languageOf,
  Locale,
} from '../../../src/services/locale.ts';
import { leavesOf, pathsOf } from '../../support/texts.ts';

describe('the language', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['sv', 'pt-BR', 'en'], 'pt'],
    [['zh-Hans-CN'], 'zh'],
    [['EN-gb'], 'en'],
    [['sv', 'pl'], 'en'],
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
    const locale = new Locale();
    await locale.use('ar', root as HTMLElement);
    expect(root).toEqual({ lang: 'ar', dir: 'rtl' });
    await locale.use('de', root as HTMLElement);
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

describe('numbers of things', () => {
  it.each<[Language, number, string]>([
    ['en', 1, '1 person'],
    ['en', 2, '2 people'],
    ['fr', 0, '0 personne'],
    ['fr', 1_000_000, '1 000 000 personnes'],
    ['ar', 1, 'شخص واحد'],
    ['ar', 2, 'شخصان'],
    ['ar', 3, '3 أشخاص'],
    ['ar', 11, '11 شخصًا'],
    ['ar', 100, '100 شخص'],
    ['ja', 1, '1 人'],
  ])('in %s: %d is %s', async (code, number, text) => {
    const { live } = await LANGUAGES[code].load();
    expect(live.people(number).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });

  it.each<[Language, string]>([
    ['en', '4 faces: 1 mask on, 3 worn wrong'],
    ['fr', '4 visages : 1 avec masque, 3 mal portés'],
    ['ar', '4 وجوه: 1 بكمامة، 3 بوضع خاطئ'],
    ['zh', '4 张人脸：1 张已戴口罩，3 张佩戴不当'],
  ])('of a photo in %s: %s', async (code, text) => {
    const { photo } = await LANGUAGES[code].load();
    expect(photo.summary({ mask: 1, no_mask: 0, incorrect: 3, unsure: 0 })).toBe(text);
    expect(photo.summary({ mask: 0, no_mask: 0, incorrect: 0, unsure: 0 })).toBe(
      photo.noFace.title,
    );
  });

  it('have the decimal sign of the language', async () => {
    const { live } = await LANGUAGES.de.load();
    expect(live.zoomBy(1.5)).toBe('1,5 ×');
  });
});
