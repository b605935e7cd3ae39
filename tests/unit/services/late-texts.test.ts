import { describe, expect, it, vi } from 'vitest';
import { LateTexts } from '../../../src/services/late-texts.ts';
import type { Language } from '../../../src/services/locale.ts';
import { Locale } from '../../../src/services/locale.ts';

const made = (load: (language: Language) => Promise<string>) => {
  const locale = new Locale();
  return { locale, late: new LateTexts(locale, 'English', load) };
};

describe('late texts', () => {
  it('come in the language that the page speaks already', async () => {
    const { locale, late } = made((language) => Promise.resolve(`in ${language}`));
    await locale.use('de');
    expect(late.texts).toBe('English');
    await late.ready();
    expect([late.texts, late.language]).toEqual(['in de', 'de']);
  });

  it('follow the page, and tell of it', async () => {
    const { locale, late } = made((language) => Promise.resolve(`in ${language}`));
    const told = vi.fn();
    late.subscribe(told);
    await late.ready();
    await locale.use('de');
    await vi.waitFor(() => expect(late.texts).toBe('in de'));
    expect(told).toHaveBeenCalledOnce();
    await locale.use('en');
    await vi.waitFor(() => expect(late.texts).toBe('in en'));
  });

  it('stay as they were where the network is away', async () => {
    const { locale, late } = made(() => Promise.reject(new TypeError('no network')));
    await locale.use('de');
    await late.ready();
    expect([late.texts, late.language]).toEqual(['English', 'en']);
  });
});
