import { inspect } from '../../../src/vision/faces.ts';
import { upload } from '../../../src/vision/pixels.ts';
import { startVision } from '../../../src/vision/start.ts';
import type { Run } from '../interleave.ts';
import { expectOne } from './one-face.ts';

/**
 * The whole pipeline, nothing skipped: capture, one look at the whole frame, and the reading of the face
 * that it finds. The live loop's closer look is no part of it: the rivals take none.
 */
export async function startOurs(canvas: HTMLCanvasElement): Promise<Run> {
  const started = await startVision({ backend: 'wasm', base: new URL('.', location.href).href });
  if ('fault' in started) throw new Error(started.fault.detail);
  const { vision } = started;
  return async () => {
    const bitmap = await createImageBitmap(canvas);
    const frame = upload(bitmap);
    bitmap.close();
    const faces = await inspect(frame, vision, 'one');
    frame.dispose();
    expectOne('Maskcheck', faces.length);
  };
}
