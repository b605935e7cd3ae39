import { Loop } from '../../../src/engine/loop.ts';
import { startVision } from '../../../src/vision/start.ts';
import type { Run } from '../interleave.ts';
import { expectOne } from './one-face.ts';

/** Milliseconds between looks on the loop's clock: every face is due again, so none is skipped. */
const STEP_MS = 500;
/** Looks after which a face is somebody. */
const SETTLED = 4;

/** The whole pipeline: capture, one look, and the reading of the face that it finds. */
export async function startOurs(frame: HTMLCanvasElement): Promise<Run> {
  const base = new URL('.', location.href).href;
  const started = await startVision({ backend: 'wasm', base });
  if ('fault' in started) throw new Error(started.fault.detail);
  const loop = new Loop(started.vision);
  let atMs = 0;
  const look = async (): Promise<number> => {
    const bitmap = await createImageBitmap(frame);
    const { people } = await loop.look(bitmap, (atMs += STEP_MS));
    bitmap.close();
    return people.length;
  };
  for (let looks = 0; looks < SETTLED; looks += 1) await look();
  return async () => {
    expectOne('Maskcheck', await look());
  };
}
