import sharp from 'sharp';
import type { RawPicture } from '../src/vision/pixels.ts';

/**
 * Decodes a picture, a file or its bytes, to raw RGBA pixels, upright by its EXIF orientation.
 *
 * @throws when the file is missing or no picture
 */
export async function decodePicture(source: string | Buffer): Promise<RawPicture> {
  const { data, info } = await sharp(source)
    .rotate()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}
