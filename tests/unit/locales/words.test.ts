import { describe, expect, it } from 'vitest';
import { de } from '../../../src/locales/de.ts';
import { en } from '../../../src/locales/en.ts';
import { fr } from '../../../src/locales/fr.ts';
import { hi } from '../../../src/locales/hi.ts';
import { ja } from '../../../src/locales/ja.ts';
import { zh } from '../../../src/locales/zh.ts';

describe('numbers of things', () => {
  it.each([
    [en.advanced.looks(1), 'about 1 look.'],
    [en.advanced.looks(4), 'about 4 looks.'],
    [en.kiosk.staff.wrong(1), 'One more try.'],
    [en.kiosk.staff.wrong(3), '3 more tries.'],
    [en.kiosk.staff.wait(3600), 'Wait 3,600 s.'],
    [en.selfTest.network.fine(1), '1 request, to this app'],
    [en.selfTest.network.fine(2), '2 requests, all to this app'],
    [en.selfTest.camera.fine('Front', 640, 480, 1, 1), '1 picture a second'],
    [de.advanced.looks(1), 'etwa 1 Blick.'],
    [de.advanced.looks(4), 'etwa 4 Blicken.'],
    [de.kiosk.staff.wrong(1), 'Noch ein Versuch.'],
    [de.kiosk.staff.wrong(3), 'Noch 3 Versuche.'],
    [de.kiosk.inside(1, 1200), '1 von 1.200'],
    [de.selfTest.network.fine(1), '1 Anfrage,'],
    [de.selfTest.speed.fine(1200), '1.200 ms'],
    [de.guard.moreLong(1), 'und 1 weitere Person'],
    [de.dayBook.data.older(de.dayBook.data.days(1)), 'Älter als 1 Tag'],
    [de.dayBook.data.older(de.dayBook.data.days(7)), 'Älter als 7 Tage'],
  ])('are declined: %s', (text, words) => {
    expect(text).toContain(words);
  });
});

describe('what is put together', () => {
  const whole = ({ app: { joins } }: typeof en): string =>
    joins.sentences(joins.pair('A', 'B'), joins.titled('C', 'D'));

  it.each([
    ['English', en, 'A: B C. D'],
    ['French', fr, 'A\u00a0: B C. D'],
    ['Hindi', hi, 'A: B C। D'],
    ['Japanese', ja, 'A：BC。D'],
    ['Chinese', zh, 'A：BC。D'],
  ])('is punctuated as in %s', (_, texts, line) => {
    expect(whole(texts)).toBe(line);
  });
});
