import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

const css = await readFile(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

/** What is read on what: WCAG AA for text. */
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
  ...['mask', 'no-mask', 'incorrect', 'unsure'].flatMap(
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

describe.each(SCHEMES)('the colours in %s', (scheme) => {
  it.each(TEXTS)('let %s be read on %s: 4.5 to 1', (text, ground) => {
    expect(contrast(colourOf(text, scheme), colourOf(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['page', 'surface'])('let the edge of a control be seen on %s: 3 to 1', (ground) => {
    const edge = colourOf('line-strong', scheme);
    expect(contrast(edge, colourOf(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});

type Colour = readonly [red: number, green: number, blue: number];

function colourOf(token: string, scheme: Scheme): Colour {
  const value = new RegExp(`--${token}:\\s*([^;]+);`).exec(css)?.[1] ?? '';
  const hexes = value.match(/#[0-9a-f]{6}/g) ?? [];
  const hex = scheme === 'dark' ? hexes.at(-1) : hexes[0];
  if (hex === undefined) throw new Error(`no colour ${token}`);
  const channel = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** The contrast ratio of WCAG 2.2, 1–21. */
function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
