import type { Size } from '../core/geometry.ts';

/** Why a file gives no picture; each has a text that says what to do. */
export type PictureFault =
  /** A HEIC picture, in a browser that does not open them. */
  | 'heic'
  /** No picture, or one that is damaged or of a kind that the browser does not know. */
  | 'unreadable';

/** A picture that was opened. */
export interface OpenedPicture {
  /** Upright, its longer side at most 2048 pixels. The caller closes or transfers it. */
  readonly bitmap: ImageBitmap;
  /** Size of the file's own picture, upright, in pixels. */
  readonly original: Size;
}

/**
 * Longer side of an opened picture in pixels. The networks see no more in a larger one, and iOS
 * gives up on canvases above 16.8 million pixels, which a picture of 100 megapixels would need.
 */
const MOST_PICTURE_SIDE = 2048;

/**
 * Opens a picture file, upright by its EXIF orientation. Its size is asked for first, so that
 * a huge picture is never there in full: the browser shrinks it while it decodes.
 */
export async function openPicture(
  file: Blob,
): Promise<OpenedPicture | { readonly fault: PictureFault }> {
  try {
    const original = await measure(file);
    const shrink = Math.min(1, MOST_PICTURE_SIDE / Math.max(original.width, original.height));
    const bitmap = await createImageBitmap(file, {
      imageOrientation: 'from-image',
      resizeWidth: Math.max(1, Math.round(original.width * shrink)),
      resizeHeight: Math.max(1, Math.round(original.height * shrink)),
      resizeQuality: 'high',
    });
    return { bitmap, original };
  } catch {
    return { fault: (await isHeic(file)) ? 'heic' : 'unreadable' };
  }
}

/** The upright size of a picture; an image element reads it without decoding the whole. */
async function measure(file: Blob): Promise<Size> {
  const address = URL.createObjectURL(file);
  const image = new Image();
  try {
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = reject;
      image.src = address;
    });
    const { naturalWidth: width, naturalHeight: height } = image;
    if (width === 0 || height === 0) throw new RangeError('a picture without pixels');
    return { width, height };
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Brands of HEIF files with HEVC inside (ISO/IEC 23008-12), after the mark `ftyp` at byte 4. */
const HEIC_BRANDS = /^ftyp(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1)/;

async function isHeic(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(4, 12).arrayBuffer());
  return HEIC_BRANDS.test(String.fromCharCode(...bytes));
}
