import { medianOf, quantileOf } from './statistics.ts';

/** Red, green and blue of a pixel, sRGB, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];
/** CIELAB under D65: lightness 0–100, green to red, blue to yellow. */
export type Lab = readonly [lightness: number, a: number, b: number];

/** What the colour of a mask is called; whatever has no name of its own is `other`. */
export const MASK_COLOURS = ['white', 'blue', 'black', 'other'] as const;

/** A name of `MASK_COLOURS`. */
export type MaskColour = (typeof MASK_COLOURS)[number];

/** The reference white of D65, CIE 1931. */
const WHITE = [0.95047, 1, 1.08883] as const;

/** sRGB (IEC 61966-2-1) to CIELAB (CIE 1976). */
export function toLab(rgb: Rgb): Lab {
  const [red, green, blue] = [toLinear(rgb[0]), toLinear(rgb[1]), toLinear(rgb[2])];
  const x = bend((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / WHITE[0]);
  const y = bend((0.2126729 * red + 0.7151522 * green + 0.072175 * blue) / WHITE[1]);
  const z = bend((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / WHITE[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Skin is reddish and yellowish at any lightness: a and b of CIELAB are above 0, and together this. */
const LEAST_SKIN_CHROMA = 8;
/** Shadow and highlight say nothing of the skin: lightness between these. */
const SKIN_LIGHTNESS = { least: 8, most: 97 };
/** Share of a patch that must look like skin. */
const LEAST_SKIN = 0.5;

/**
 * The tone of a patch of skin: its individual typology angle, atan2(L* − 50, b*) in degrees
 * (Chardon 1991), over the medians of the pixels that can be skin. High is light: above 55 "very
 * light", below −30 "dark". `undefined` where less than half of the patch can be skin, as under hair,
 * in coloured light or in a grey picture.
 *
 * It is crude: lamp, exposure and white balance of the picture move it as much as the skin does. It
 * can show that a network does worse on faces that come out dark in pictures, not for whom.
 */
export function skinToneOf(patch: readonly Lab[]): number | undefined {
  const skin = patch.filter(
    ([lightness, a, b]) =>
      a > 0 &&
      b > 0 &&
      Math.hypot(a, b) >= LEAST_SKIN_CHROMA &&
      lightness >= SKIN_LIGHTNESS.least &&
      lightness <= SKIN_LIGHTNESS.most,
  );
  if (skin.length === 0 || skin.length < patch.length * LEAST_SKIN) return undefined;
  const [lightness, , b] = medianColour(skin);
  return (Math.atan2(lightness - 50, b) * 180) / Math.PI;
}

/**
 * The name of a mask's colour, by rules that were set by eye on faces of `val`, in this order: `other`
 * where a quarter of the patch is further than 22 from its median (patterns, straps, shadows); else by
 * the median: `black` below lightness 35 with a chroma below 20; `blue` from a chroma of 7 up and hues
 * of 185–300° (the usual surgical mask, turquoise to violet blue); `white` from lightness 55 up with a
 * chroma below 12; `other` for the rest: grey, green, red, skin under a mask worn at the chin.
 */
export function maskColourOf(patch: readonly Lab[]): MaskColour | undefined {
  if (patch.length === 0) return undefined;
  const median = medianColour(patch);
  if (quantileOf(patch.map(distanceFrom(median)), 0.75) > 22) return 'other';
  const [lightness, a, b] = median;
  const chroma = Math.hypot(a, b);
  const hue = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  if (lightness < 35 && chroma < 20) return 'black';
  if (chroma >= 7 && hue >= 185 && hue <= 300) return 'blue';
  return lightness >= 55 && chroma < 12 ? 'white' : 'other';
}

/** Median of each of the three channels. */
function medianColour(pixels: readonly Lab[]): Lab {
  const median = (channel: 0 | 1 | 2): number => medianOf(pixels.map((pixel) => pixel[channel]));
  return [median(0), median(1), median(2)];
}

/** Distance of colours in CIELAB (ΔE of 1976). */
function distanceFrom([lightness, a, b]: Lab): (pixel: Lab) => number {
  return (pixel) => Math.hypot(pixel[0] - lightness, pixel[1] - a, pixel[2] - b);
}

function toLinear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The cube root of CIELAB, straight near black. */
function bend(value: number): number {
  return value > 216 / 24_389 ? Math.cbrt(value) : (value * (24_389 / 27) + 16) / 116;
}
