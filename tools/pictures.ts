import sharp from 'sharp';
import type { RawPicture } from '../src/vision/pixels.ts';

/**
 * Decodes a picture file to raw RGBA pixels, upright by its EXIF orientation.
 *
 * @throws when the file is missing or no picture
 */
export async function decodePicture(path: string): Promise<RawPicture> {
  const { data, info } = await sharp(path)
    .rotate()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}
