import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Collector } from './support/collector.ts';
import { Stage } from './support/stage.ts';

const TITLES = {
  en: 'Is the mask on right?',
  fr: 'Le masque est‑il bien mis ?',
  ar: 'هل الكمامة في مكانها الصحيح؟',
};

/** A slow machine fetches and stores the whole app meanwhile. */
const POLL = { timeout: 60_000 };

const stage = new Stage();

async function visit(
  query: string,
  locale = 'en',
): Promise<{ context: BrowserContext; page: Page }> {
  const browser = await stage.launch('absent');
  const context = await browser.newContext({ locale });
  const page = await context.newPage();
  await page.goto(`${stage.serving.url}${query}`);
  return { context, page };
}

const titleOf = (page: Page): Promise<string | null> =>
  page.locator('first-screen h1').textContent();

describe('a language', () => {
  it.each([
    ['that the address asks for', '?lang=fr', 'en', 'fr'],
    ['that the browser prefers', '', 'ar-EG', 'ar'],
  ] as const)(
    '%s is there without a network after the first visit',
    async (_, query, locale, code) => {
      const { context, page } = await visit(query, locale);
      const collector = new Collector(context, stage.serving.url);
      await page.locator(`html[lang=${code}]`).waitFor({ state: 'attached' });
      await expect.poll(() => page.evaluate(isStored, code), POLL).toBe(true);
      await context.setOffline(true);
      await page.reload();
      await page.locator(`html[lang=${code}]`).waitFor({ state: 'attached' });
      expect(await titleOf(page)).toBe(TITLES[code]);
      await collector.check(page);
    },
  );

  it('that is chosen later is stored too, and those that nobody chose are not', async () => {
    const { context, page } = await visit('');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.locator('language-choice select').selectOption('fr');
    await expect.poll(() => page.evaluate(isStored, 'fr'), POLL).toBe(true);
    expect(await titleOf(page)).toBe(TITLES.fr);
    expect(await page.evaluate(isStored, 'de')).toBe(false);
    await context.setOffline(true);
    await page.locator('language-choice select').selectOption('en');
    await page.locator('language-choice select').selectOption('fr');
    await page.reload();
    await page.locator('html[lang=fr]').waitFor({ state: 'attached' });
    expect(await titleOf(page)).toBe(TITLES.fr);
  });

  it('keeps the prompts that were fetched, for use without a network', async () => {
    const { context, page } = await visit('?lang=fr');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const fetchPrompt = (key: string): Promise<boolean> =>
      page.evaluate(async (address) => {
        const response = await fetch(address).catch(() => undefined);
        return response?.ok === true;
      }, `prompts/fr/${key}.mp3`);
    expect(await fetchPrompt('welcome')).toBe(true);
    await context.setOffline(true);
    expect(await fetchPrompt('welcome')).toBe(true);
    expect(await fetchPrompt('wait')).toBe(false);
  });

  it('that is not there without a network leaves the one that is', async () => {
    const { context, page } = await visit('?lang=en');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.goto(`${stage.serving.url}?lang=ar`);
    expect(await titleOf(page)).toBe(TITLES.en);
    expect(await page.locator('html').getAttribute('dir')).not.toBe('rtl');
  });
});

/** Runs in the page: whether the device holds the texts of a language. */
async function isStored(language: string): Promise<boolean> {
  for (const name of await caches.keys()) {
    const keys = await (await caches.open(name)).keys();
    if (keys.some(({ url }) => url.includes(`/assets/text-${language}-`))) return true;
  }
  return false;
}
