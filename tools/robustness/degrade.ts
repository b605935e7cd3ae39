import type { Sharp } from 'sharp';
import sharp from 'sharp';
import type { RawPicture } from '../../src/vision/pixels.ts';

/** What is done to a picture before the classifier sees it; `none` leaves it as it is. */
export const DEGRADATIONS = [
  'none',
  'grey',
  'warm',
  'cold',
  'dark',
  'bright',
  'blur',
  'jpeg30',
  'small24',
] as const;

/** A name of `DEGRADATIONS`. */
export type Degradation = (typeof DEGRADATIONS)[number];

/** A degraded picture, and by how much it was enlarged. */
export interface Degraded {
  readonly picture: RawPicture;
  readonly scale: { readonly x: number; readonly y: number };
}

/** Luma of ITU-R BT.601. */
const LUMA = [0.299, 0.587, 0.114] as const;
/** Factors of red, green and blue, on the values of the file, not on the light. */
const GAINS = {
  warm: [1.25, 1, 0.75],
  cold: [0.75, 1, 1.25],
  dark: [0.4, 0.4, 0.4],
  bright: [1.8, 1.8, 1.8],
} as const;
/** Standard deviation of the blur as a share of the face's side: a face slightly out of focus. */
const BLUR = 0.04;
const JPEG_QUALITY = 30;
/** Side to which a face is shrunk, in pixels; smaller faces stay as they are. */
const SMALL = 24;

/**
 * Degrades a picture: `grey` keeps the luma alone, `warm` and `cold` shift the colour as a lamp does,
 * `dark` and `bright` scale the values and clip them, `blur` is Gaussian with 4 % of the face's side,
 * `jpeg30` packs it as a JPEG of quality 30, `small24` shrinks it so that the face's side has 24 px.
 *
 * @param side side of the face in pixels of the picture, the square root of its box's area
 */
export async function degrade(
  picture: RawPicture,
  name: Degradation,
  side: number,
): Promise<Degraded> {
  const same = { x: 1, y: 1 };
  switch (name) {
    case 'none':
      return { picture, scale: same };
    case 'grey':
      return { picture: toGrey(picture), scale: same };
    case 'warm':
    case 'cold':
    case 'dark':
    case 'bright':
      return { picture: withGains(picture, GAINS[name]), scale: same };
    case 'blur':
      // sharp blurs from 0.3 px up
      return {
        picture: await decoded(opened(picture).blur(Math.max(0.3, side * BLUR))),
        scale: same,
      };
    case 'jpeg30': {
      const packed = await opened(picture).jpeg({ quality: JPEG_QUALITY }).toBuffer();
      return { picture: await decoded(sharp(packed)), scale: same };
    }
    case 'small24': {
      if (side <= SMALL) return { picture, scale: same };
      const width = Math.max(1, Math.round((picture.width * SMALL) / side));
      const height = Math.max(1, Math.round((picture.height * SMALL) / side));
      return {
        picture: await decoded(opened(picture).resize(width, height, { fit: 'fill' })),
        scale: { x: width / picture.width, y: height / picture.height },
      };
    }
  }
}

function toGrey(picture: RawPicture): RawPicture {
  const data = picture.data.slice();
  for (let at = 0; at < data.length; at += 4) {
    const luma = LUMA.reduce((sum, share, channel) => sum + share * (data[at + channel] ?? 0), 0);
    data.fill(Math.round(luma), at, at + 3);
  }
  return { ...picture, data };
}

function withGains(picture: RawPicture, gains: readonly [number, number, number]): RawPicture {
  const data = picture.data.slice();
  for (let at = 0; at < data.length; at += 4) {
    for (const [channel, gain] of gains.entries()) {
      data[at + channel] = Math.min(255, Math.round((data[at + channel] ?? 0) * gain));
    }
  }
  return { ...picture, data };
}

/** Without the transparency, which the networks do not see either. */
function opened({ data, width, height }: RawPicture): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
}

async function decoded(image: Sharp): Promise<RawPicture> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}
