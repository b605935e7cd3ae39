import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { Loop } from '../../../src/engine/loop.ts';
import { countTensors } from '../../../src/vision/models.ts';
import type { Vision } from '../../../src/vision/models.ts';
import type { RawPicture } from '../../../src/vision/pixels.ts';
import { loadNetworks, startNodeBackend } from '../../../tools/node-vision.ts';
import { decodePicture } from '../../../tools/pictures.ts';
import { BUDGET } from '../../budget.ts';
import type { Actor } from '../../fixtures/camera.ts';
import { drawFrame } from '../../fixtures/camera.ts';

const FRAMES = 500;
/** A device that looks ten times a second. */
const STEP_MS = 100;
/** People stay this many frames, then others come: tracks begin and end. */
const STAY = 25;
/** Frames until code is compiled and every scene has been seen. */
const SETTLED = 100;
/** A kilobyte a frame, of which code that is compiled late and the test itself take most. */
const MOST_GROWTH = 500_000;
/** 500 looks on a machine that has other things to do. */
const MOST_MS = 300_000;

const LEFT: Actor = { composite: 'masked-1', centre: [170, 280], side: 280 };
const RIGHT: Actor = { composite: 'bare-1', centre: [470, 280], side: 280 };
const SCENES: readonly (readonly Actor[])[] = [[LEFT], [LEFT, RIGHT], [RIGHT], []];

let vision: Vision;
let frames: readonly RawPicture[];
beforeAll(async () => {
  await startNodeBackend();
  vision = await loadNetworks();
  frames = await Promise.all(SCENES.map(async (actors) => decodePicture(await drawFrame(actors))));
});

describe('the live loop over 500 frames', () => {
  it(
    'keeps tensors and memory',
    async () => {
      const loop = new Loop(vision);
      const seen = new Set<number>();
      let settled: Held | undefined;
      for (let frame = 0; frame < FRAMES; frame += 1) {
        const picture = frames[Math.floor(frame / STAY) % frames.length];
        if (picture === undefined) throw new Error('no scene');
        const { people } = await loop.look(picture, frame * STEP_MS);
        for (const { id } of people) seen.add(id);
        expect(countTensors(), `after frame ${frame}`).toBe(BUDGET.tensors);
        if (frame === SETTLED) settled = heldNow();
      }
      const end = heldNow();
      // two a round of the scenes
      expect(seen.size).toBe((2 * FRAMES) / (SCENES.length * STAY));
      expect(end.device).toBe(settled?.device);
      expect(end.heap).toBeLessThan((settled?.heap ?? 0) + MOST_GROWTH);
    },
    MOST_MS,
  );
});

/** Bytes that live: on the device that computes, and on the heap of the language. */
interface Held {
  readonly device: number;
  readonly heap: number;
}

function heldNow(): Held {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return { device: memory().numBytes, heap: process.memoryUsage().heapUsed };
}
