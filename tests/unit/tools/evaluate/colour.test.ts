import { describe, expect, it } from 'vitest';
import type { Rgb } from '../../../../tools/evaluate/colour.ts';
import { maskColourOf, skinToneOf, toLab } from '../../../../tools/evaluate/colour.ts';

const patchOf = (...colours: Rgb[]): ReturnType<typeof toLab>[] =>
  Array.from({ length: 60 }, (_, index) => toLab(colours[index % colours.length] ?? [0, 0, 0]));

describe('CIELAB', () => {
  it.each<[string, Rgb, number[]]>([
    ['white', [255, 255, 255], [100, 0, 0]],
    ['black', [0, 0, 0], [0, 0, 0]],
    ['red', [255, 0, 0], [53.24, 80.09, 67.2]],
    ['blue', [0, 0, 255], [32.3, 79.19, -107.86]],
  ])('of %s is the known value', (_, rgb, lab) => {
    for (const [index, value] of toLab(rgb).entries())
      expect(value).toBeCloseTo(lab[index] ?? NaN, 1);
  });
});

describe('the tone of skin', () => {
  it('is higher the lighter the skin', () => {
    const tones = [
      [236, 188, 160],
      [198, 134, 96],
      [90, 56, 40],
    ].map(([red = 0, green = 0, blue = 0]) => skinToneOf(patchOf([red, green, blue])) ?? NaN);
    expect(tones).toEqual([...tones].sort((one, other) => other - one));
    expect(tones[0]).toBeGreaterThan(45);
    expect(tones[2]).toBeLessThan(-30);
  });

  it('is not told in a grey picture, in blue light or of an empty patch', () => {
    expect(skinToneOf(patchOf([120, 120, 120]))).toBeUndefined();
    expect(skinToneOf(patchOf([90, 120, 200]))).toBeUndefined();
    expect(skinToneOf([])).toBeUndefined();
  });

  it('goes by the skin where hair covers the smaller part', () => {
    const skin: Rgb = [198, 134, 96];
    expect(skinToneOf(patchOf(skin, skin, [15, 15, 15]))).toBeCloseTo(
      skinToneOf(patchOf(skin)) ?? NaN,
      6,
    );
  });
});

describe('the colour of a mask', () => {
  it.each<[string, Rgb[]]>([
    ['white', [[235, 235, 230]]],
    ['blue', [[150, 195, 220]]],
    ['blue', [[40, 80, 160]]],
    ['black', [[30, 30, 32]]],
    ['other', [[110, 110, 110]]],
    ['other', [[200, 60, 60]]],
    [
      'other',
      [
        [240, 240, 240],
        [20, 20, 20],
        [200, 40, 40],
      ],
    ],
  ])('is %s for %j', (name, colours) => {
    expect(maskColourOf(patchOf(...colours))).toBe(name);
  });

  it('is not told of an empty patch', () => {
    expect(maskColourOf([])).toBeUndefined();
  });
});
