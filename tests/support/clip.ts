import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Page } from 'playwright-core';

const TYPES: Readonly<Record<string, string>> = { '.mp4': 'video/mp4', '.mkv': 'video/x-matroska' };

/** Wider clips are shrunk to the width of a usual camera's picture. */
const MOST_WIDTH = 640;

/** One frame of a clip: a JPEG, and where in the clip it stands. */
export interface ClipFrame {
  readonly atMs: number;
  readonly jpeg: Buffer;
}

/**
 * Frames of a clip at a steady rate, decoded by a browser's page.
 *
 * @param page any page whose policy allows addresses of data
 * @throws when the browser cannot play the file
 */
export async function framesOf(
  page: Page,
  path: string,
  framesPerSecond: number,
): Promise<ClipFrame[]> {
  const address = `data:${TYPES[extname(path)] ?? ''};base64,${await readFile(path, 'base64')}`;
  const frames = await page.evaluate(readFrames, {
    address,
    framesPerSecond,
    mostWidth: MOST_WIDTH,
  });
  return frames.map(({ atMs, base64 }) => ({ atMs, jpeg: Buffer.from(base64, 'base64') }));
}

/** Runs in the page. */
async function readFrames(clip: {
  readonly address: string;
  readonly framesPerSecond: number;
  readonly mostWidth: number;
}): Promise<{ atMs: number; base64: string }[]> {
  const video = document.createElement('video');
  const until = (event: string): Promise<void> =>
    new Promise((resolve, reject) => {
      video.addEventListener(event, () => resolve(), { once: true });
      video.addEventListener(
        'error',
        () => reject(new Error(video.error?.message ?? 'the clip does not play')),
        { once: true },
      );
    });
  const loaded = until('loadeddata');
  video.muted = true;
  video.src = clip.address;
  await loaded;
  const canvas = document.createElement('canvas');
  const scale = Math.min(1, clip.mostWidth / video.videoWidth);
  [canvas.width, canvas.height] = [video.videoWidth * scale, video.videoHeight * scale];
  const drawing = canvas.getContext('2d');
  const frames: { atMs: number; base64: string }[] = [];
  for (let frame = 0; frame / clip.framesPerSecond < video.duration; frame += 1) {
    const seeked = until('seeked');
    video.currentTime = (frame + 0.5) / clip.framesPerSecond;
    await seeked;
    drawing?.drawImage(video, 0, 0, canvas.width, canvas.height);
    const base64 = canvas.toDataURL('image/jpeg', 0.92).split(',')[1] ?? '';
    frames.push({ atMs: (frame * 1000) / clip.framesPerSecond, base64 });
  }
  return frames;
}
