/** A colour as light: red, green and blue, 0–1, linear, not as screens code them. */
export type Light = readonly [red: number, green: number, blue: number];

/** How a person sees colours: as most do, or without one of the three kinds of cones. */
export type Eyes = 'all cones' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/**
 * What is seen without one kind of cones, as a matrix on linear light: Machado, Oliveira and Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.
 */
const SEEN: Readonly<Record<Eyes, readonly Light[]>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The light of a colour such as `#0b6b60`. */
export function lightOf(hex: string): Light {
  const channel = (from: number): number => {
    const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** The contrast ratio of WCAG 2.2, 1–21. */
export function contrast(one: Light, other: Light): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How far apart two colours look: ΔE of CIE 1976. About 2 can just be told side by side. */
export function difference(one: Light, other: Light, eyes: Eyes): number {
  const [a, b] = [labOf(seenBy(one, eyes)), labOf(seenBy(other, eyes))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function seenBy(light: Light, eyes: Eyes): Light {
  const [red = 0, green = 0, blue = 0] = SEEN[eyes].map((row) =>
    Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])),
  );
  return [red, green, blue];
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** CIELAB under D65: lightness, green to red, blue to yellow. */
function labOf([red, green, blue]: Light): Light {
  const bent = (value: number): number =>
    value > (6 / 29) ** 3 ? Math.cbrt(value) : (value * (29 / 6) ** 2) / 3 + 4 / 29;
  const x = bent((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = bent(luminance([red, green, blue]));
  const z = bent((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
