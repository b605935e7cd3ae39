/** Longer side of a kept logo in pixels: sharp on a column of 1080 pixels' width. */
const MOST_SIDE = 480;

/**
 * A picture as a data address small enough for the settings.
 *
 * @throws when the file is no picture that this browser opens
 */
export async function shrinkLogo(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, MOST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  // keeps what is see-through; a browser that cannot write it writes PNG
  return canvas.toDataURL('image/webp');
}
