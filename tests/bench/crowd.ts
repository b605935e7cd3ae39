import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Loop } from '../../src/engine/loop.ts';
import { loadNetworks, startNodeBackend } from '../../tools/node-vision.ts';
import { decodePicture } from '../../tools/pictures.ts';
import { drawFrame } from '../fixtures/camera.ts';
import type { Run } from './interleave.ts';
import { interleave } from './interleave.ts';

// Takes the time of the live loop's looks at nobody, at one person and at crowds, in Node on
// WebAssembly with one thread: everything from the frame's pixels to the report. The ratios to one
// person travel between machines, the milliseconds do not.

const CROWDS = [0, 1, 5, 10] as const;
/** Milliseconds between looks on the loop's clock: a device that looks ten times a second. */
const STEP_MS = 100;
/** Looks after which everybody has a verdict. */
const SETTLED = 20;

const { values } = parseArgs({
  options: { out: { type: 'string' }, rounds: { type: 'string', default: '100' } },
});
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new Error('--rounds wants a number from 1 up');
await startNodeBackend();
const vision = await loadNetworks();

/** A loop that has settled on a frame with so many people, and its next look. */
async function lookingAt(people: number): Promise<Run> {
  const actors = Array.from({ length: people }, (_, index) => ({
    composite: index % 2 === 0 ? ('masked-1' as const) : ('bare-1' as const),
    centre: [70 + (index % 5) * 125, 120 + Math.floor(index / 5) * 240] as const,
    side: 120,
  }));
  const frame = await decodePicture(await drawFrame(actors));
  const loop = new Loop(vision);
  let atMs = 0;
  const look = async (): Promise<number> =>
    (await loop.look(frame, (atMs += STEP_MS))).people.length;
  let found = 0;
  for (let looks = 0; looks < SETTLED; looks += 1) found = await look();
  if (found !== people) throw new Error(`${found} of ${people} people are found`);
  return look;
}

const runs: Record<string, Run> = {};
for (const people of CROWDS) runs[people] = await lookingAt(people);
const ms = await interleave(runs, rounds, () => performance.now());
const one = ms['1'] ?? NaN;
const found = Object.fromEntries(
  CROWDS.flatMap((people) => [
    [`people_ms[${people}]`, ms[people]],
    [`people_ratio[${people}]`, (ms[people] ?? NaN) / one],
  ]),
);
const text = `${JSON.stringify({ rounds, ...found }, null, 1)}\n`;
process.stdout.write(text);
if (values.out !== undefined) await writeFile(values.out, text);
