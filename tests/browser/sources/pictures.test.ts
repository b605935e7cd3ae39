import { describe, expect, it } from 'vitest';
import { openPicture } from '../../../src/sources/pictures.ts';

/** A JPEG of one colour, with a red left half. */
async function aJpeg(width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = 'blue';
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'red';
  context.fillRect(0, 0, width / 2, height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}

/** An EXIF block that says how the picture lies, put behind the JPEG's first mark. */
async function turned(jpeg: Blob, orientation: number): Promise<Blob> {
  const exif = [
    ...[0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0x00, 0x00],
    ...[0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01],
    ...[0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, orientation, 0x00, 0x00],
    ...[0x00, 0x00, 0x00, 0x00],
  ];
  const bytes = new Uint8Array(await jpeg.arrayBuffer());
  return new Blob([bytes.slice(0, 2), new Uint8Array(exif), bytes.slice(2)], {
    type: 'image/jpeg',
  });
}

describe('openPicture', () => {
  it('keeps a small picture as it is', async () => {
    const opened = await openPicture(await aJpeg(320, 200));
    expect(opened).toMatchObject({
      original: { width: 320, height: 200 },
      bitmap: { width: 320, height: 200 },
    });
  });

  it('shrinks a large one, and remembers its size', async () => {
    const opened = await openPicture(await aJpeg(6000, 3000));
    expect(opened).toMatchObject({
      original: { width: 6000, height: 3000 },
      bitmap: { width: 2048, height: 1024 },
    });
  });

  it('turns a picture upright as its EXIF block says', async () => {
    // 6: the camera was turned by a quarter, the picture's left edge is its top
    const opened = await openPicture(await turned(await aJpeg(320, 200), 6));
    if ('fault' in opened) throw new Error(opened.fault);
    expect(opened.original).toEqual({ width: 200, height: 320 });
    const canvas = new OffscreenCanvas(200, 320);
    const context = canvas.getContext('2d');
    context?.drawImage(opened.bitmap, 0, 0);
    const [red = 0, , blue = 0] = context?.getImageData(100, 20, 1, 1).data ?? [];
    expect(red).toBeGreaterThan(200);
    expect(blue).toBeLessThan(60);
  });

  it('says that a text is no picture, whatever it is called', async () => {
    const text = new File(['not a picture'], 'photo.jpg', { type: 'image/jpeg' });
    expect(await openPicture(text)).toEqual({ fault: 'unreadable' });
    expect(await openPicture(new Blob([]))).toEqual({ fault: 'unreadable' });
  });

  it('knows a HEIC picture by its first bytes', async () => {
    const heic = new Blob([new Uint8Array([0, 0, 0, 24]), 'ftypheic', new Uint8Array(64)]);
    expect(await openPicture(heic)).toEqual({ fault: 'heic' });
  });
});
