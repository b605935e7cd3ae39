import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Eyes, Light } from '../../support/colour.ts';
import { contrast, difference, lightOf } from '../../support/colour.ts';

/** What a person asked the system for. */
interface Wish {
  readonly scheme: 'light' | 'dark';
  readonly hasMoreContrast: boolean;
}

const WISHES: readonly (readonly [name: string, wish: Wish])[] = [
  ['light', { scheme: 'light', hasMoreContrast: false }],
  ['dark', { scheme: 'dark', hasMoreContrast: false }],
  ['light with more contrast', { scheme: 'light', hasMoreContrast: true }],
  ['dark with more contrast', { scheme: 'dark', hasMoreContrast: true }],
];

const VERDICTS = ['mask', 'no-mask', 'incorrect', 'unsure'] as const;
const PAIRS = VERDICTS.flatMap((one, index) =>
  VERDICTS.slice(index + 1).map((other) => [one, other] as const),
);
const EYES: readonly Eyes[] = ['all cones', 'protanopia', 'deuteranopia', 'tritanopia'];
/** Far more than what can just be told side by side: fills are seen one after the other. */
const LEAST_DIFFERENCE = 15;

const css = await readFile(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');
const moreCss = /@media \(prefers-contrast: more\) \{(.*?)\n\}/s.exec(css)?.[1] ?? '';

/** What is read on what. */
const TEXTS: readonly (readonly [text: string, ground: string])[] = [
  ...['page', 'surface', 'surface-raised', 'surface-sunken'].flatMap(
    (ground) =>
      [
        ['text', ground],
        ['text-quiet', ground],
        ['accent', ground],
      ] as const,
  ),
  ['accent', 'accent-soft'],
  ['accent-on', 'accent'],
  ['accent-on', 'accent-strong'],
  ['stage-text', 'stage'],
  ['stage-text-quiet', 'stage'],
  ...VERDICTS.flatMap(
    (verdict) =>
      [
        [`${verdict}-on-fill`, `${verdict}-fill`],
        [`${verdict}-ink`, `${verdict}-soft`],
        [`${verdict}-ink`, 'surface'],
        [`${verdict}-ink`, 'page'],
        ['text', `${verdict}-soft`],
      ] as const,
  ),
];

describe.each(WISHES)('the colours in %s', (_, wish) => {
  // WCAG 2.2: 1.4.3 (AA) for everybody, 1.4.6 (AAA) for whoever asks for more
  const least = wish.hasMoreContrast ? 7 : 4.5;

  it.each(TEXTS)(`let %s be read on %s: ${least} to 1`, (text, ground) => {
    expect(contrast(lightOfToken(text, wish), lightOfToken(ground, wish))).toBeGreaterThanOrEqual(
      least,
    );
  });

  it.each(['page', 'surface'])('let the edge of a control be seen on %s: 3 to 1', (ground) => {
    const edge = lightOfToken('line-strong', wish);
    expect(contrast(edge, lightOfToken(ground, wish))).toBeGreaterThanOrEqual(3);
  });

  // shape and word say the same as the colour; whoever sees fewer colours shall have all three
  it.each(EYES)('keep the four verdicts apart, seen with %s', (eyes) => {
    const fill = (verdict: string): Light => lightOfToken(`${verdict}-fill`, wish);
    const close = PAIRS.filter(
      ([one, other]) => difference(fill(one), fill(other), eyes) < LEAST_DIFFERENCE,
    );
    expect(close).toEqual([]);
  });
});

function lightOfToken(token: string, { scheme, hasMoreContrast }: Wish): Light {
  const value = (hasMoreContrast ? valueIn(moreCss, token) : undefined) ?? valueIn(css, token);
  const hexes = value?.match(/#[0-9a-f]{6}/g) ?? [];
  const hex = scheme === 'dark' ? hexes.at(-1) : hexes[0];
  if (hex === undefined) throw new Error(`no colour ${token}`);
  return lightOf(hex);
}

/** The first value of a token, which in the whole file is the one of everybody. */
function valueIn(text: string, token: string): string | undefined {
  return new RegExp(`--${token}:\\s*([^;]+);`).exec(text)?.[1];
}
