import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { load } from '@tensorflow-models/blazeface';
import { browser, io } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportDetector } from '../../../tools/export-detector.ts';
import { startNodeBackend } from '../../../tools/node-vision.ts';
import { decodePicture } from '../../../tools/pictures.ts';
import { drawFrame } from '../../fixtures/camera.ts';

const home = dirname(createRequire(import.meta.url).resolve('@mediapipe/face_detection'));
const SIZE = 128;

beforeAll(startNodeBackend);

describe('exportDetector', () => {
  it('makes of the public weights a graph with which the package finds a face', async () => {
    const tflite = await readFile(join(home, 'face_detection_short_range.tflite'));
    const { json, weights } = exportDetector(tflite, SIZE);
    const { modelTopology, weightsManifest } = JSON.parse(json) as io.ModelJSON;
    const stock = await load({
      modelUrl: io.fromMemory({
        modelTopology,
        weightSpecs: weightsManifest.flatMap((group) => group.weights),
        weightData: Uint8Array.from(weights).buffer,
      }),
      inputWidth: SIZE,
      inputHeight: SIZE,
    });
    const side = 320;
    const actor = { composite: 'bare-1', centre: [320, 240], side } as const;
    const frame = browser.fromPixels(await decodePicture(await drawFrame([actor])));
    const faces = await stock.estimateFaces(frame, false);
    frame.dispose();
    stock.dispose();

    expect(faces).toHaveLength(1);
    const [left, top] = faces[0]?.topLeft as [number, number];
    const [right, bottom] = faces[0]?.bottomRight as [number, number];
    expect(Math.abs((left + right) / 2 - 320)).toBeLessThan(side / 6);
    expect(Math.abs((top + bottom) / 2 - 240)).toBeLessThan(side / 4);
    expect(right - left).toBeGreaterThan(side / 4);
    expect(right - left).toBeLessThan(side);
  });

  it('refuses a file that is no tflite file', () => {
    expect(() => exportDetector(new TextEncoder().encode('no such thing'), SIZE)).toThrow('TFL3');
  });
});
