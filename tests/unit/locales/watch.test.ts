import { describe, expect, it } from 'vitest';
import type { WatchTexts } from '../../../src/locales/watch/en.ts';
import { en } from '../../../src/locales/watch/en.ts';
import type { Language } from '../../../src/services/locale.ts';
import { LANGUAGE_CODES } from '../../../src/services/locale.ts';
import { WATCH_TEXTS } from '../../../src/services/watch/watch-texts.ts';
import { leavesOf, pathsOf } from '../../support/texts.ts';

const others = LANGUAGE_CODES.filter((code) => code !== 'en');
/** What stays as it is in every language: names of things, or a format. */
const NAMES = ['wall.setup.percent', 'reporting.webhook.title', 'reporting.mqtt.title'];

describe('the texts of the watch', () => {
  it.each(others)('in %s lack nothing and are nowhere empty', async (code) => {
    const texts = await WATCH_TEXTS[code]();
    expect(pathsOf(texts).sort()).toEqual(pathsOf(en).sort());
    for (const [path, text] of spokenOf(texts)) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|#/);
    }
  });

  it.each(others)('in %s are a translation', async (code) => {
    const english = new Map(spokenOf(en));
    const same = spokenOf(await WATCH_TEXTS[code]()).filter(
      ([path, text]) => !NAMES.includes(path) && text.length > 8 && text === english.get(path),
    );
    expect(same).toEqual([]);
  });
});

describe('numbers of what is watched', () => {
  it.each<[Language, (texts: WatchTexts) => string, string]>([
    ['en', ({ wall }) => wall.summary(1, 1), '1 camera'],
    ['en', ({ wall }) => wall.summary(2, 3), '2 of 3 cameras'],
    ['en', ({ wall }) => wall.alerts.anyone(1, 'Hall'), 'Hall: somebody without'],
    ['en', ({ fleet }) => fleet.push.pushed(1), 'for 1 station.'],
    ['fr', ({ wall }) => wall.alerts.anyone(3, 'Hall'), 'Hall : 3 personnes sans'],
    ['fr', ({ reporting }) => reporting.link.aside(1), '1 message a été refusé'],
    ['ar', ({ wall }) => wall.summary(2, 2), 'كاميرتان'],
    ['ar', ({ wall }) => wall.summary(3, 3), '3 كاميرات'],
    ['ar', ({ wall }) => wall.summary(1, 3), 'تعمل 1 من أصل 3'],
    ['ar', ({ wall }) => wall.people(11), '11 شخصًا'],
    ['ar', ({ wall }) => wall.setup.rests(300), '5 دقائق'],
    ['ar', ({ reporting }) => reporting.link.waiting(2), 'رسالتان'],
    ['ar', ({ fleet }) => fleet.push.pushed(2), 'محطتين'],
    ['hi', ({ reporting }) => reporting.link.lost(2), '2 संदेश खो गए'],
    ['tr', ({ wall }) => wall.alerts.anyone(1, 'Kapı'), 'Birinin'],
    ['zh', ({ wall }) => wall.alerts.anyone(1, '门口'), '门口：有人未正确'],
    ['ja', ({ fleet }) => fleet.stallsOf(2, 5), '2 回、計 5 分'],
  ])('are declined in %s', async (code, say, words) => {
    expect(say(await WATCH_TEXTS[code]()).replace(/[\u00a0\u202f]/g, ' ')).toContain(words);
  });

  it.each(LANGUAGE_CODES)('are written as in %s', async (code) => {
    const { wall, reporting, fleet } = await WATCH_TEXTS[code]();
    const many = new Intl.NumberFormat(code).format(12_345);
    const share = new Intl.NumberFormat(code, { style: 'percent' }).format(0.6);
    const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
    expect(reporting.link.waiting(12_345)).toContain(many);
    expect(fleet.stallsOf(12_345, 1)).toContain(many);
    expect(plain(wall.setup.percent(0.6))).toBe(plain(share));
    expect(plain(wall.alerts.share(60, 'A'))).toContain(plain(share));
  });
});

/** Every text by its path, those that are put together with made numbers in them. */
function spokenOf(texts: WatchTexts): [path: string, text: string][] {
  return leavesOf(texts).map(([path, text]) => [
    path,
    typeof text === 'function' ? String(Reflect.apply(text, undefined, [3, 5, 2])) : String(text),
  ]);
}
