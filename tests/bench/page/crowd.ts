import { Loop } from '../../../src/engine/loop.ts';
import { startVision } from '../../../src/vision/start.ts';
import type { Run } from '../interleave.ts';
import { interleave } from '../interleave.ts';
import { readFrame } from './frame.ts';

Object.assign(window, { timeCrowds });

/** Milliseconds between looks on the loop's clock: a device that looks ten times a second. */
const STEP_MS = 100;
/** Looks after which everybody has a verdict. */
const SETTLED = 20;

/**
 * Takes the time of settled looks of the live loop at so many people, from capture to report.
 *
 * @returns medians in milliseconds, in the order of `crowds`
 * @throws when not everybody is found
 */
export async function timeCrowds(crowds: readonly number[], rounds: number): Promise<number[]> {
  const base = new URL('.', location.href).href;
  const started = await startVision({ backend: 'wasm', base });
  if ('fault' in started) throw new Error(started.fault.detail);
  const runs: Record<string, Run> = {};
  for (const people of crowds) {
    const frame = await readFrame(`crowd-${people}.jpg`);
    const loop = new Loop(started.vision);
    let atMs = 0;
    const look = async (): Promise<number> => {
      const bitmap = await createImageBitmap(frame);
      const report = await loop.look(bitmap, (atMs += STEP_MS));
      bitmap.close();
      return report.people.length;
    };
    let found = 0;
    for (let looks = 0; looks < SETTLED; looks += 1) found = await look();
    if (found !== people) throw new Error(`${found} of ${people} people are found`);
    runs[people] = look;
  }
  const ms = await interleave(runs, rounds, () => performance.now());
  return crowds.map((people) => ms[people] ?? NaN);
}
