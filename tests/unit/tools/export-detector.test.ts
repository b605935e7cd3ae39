import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportDetector } from '../../../tools/export-detector.ts';

const home = dirname(createRequire(import.meta.url).resolve('@mediapipe/face_detection'));

describe('exportDetector', () => {
  it('makes the committed detector from the public weights, byte for byte', async () => {
    const tflite = await readFile(join(home, 'face_detection_short_range.tflite'));
    const { json, weights } = exportDetector(tflite, 256);
    expect(json).toBe(await readFile('models/blazeface/model.json', 'utf8'));
    expect(Buffer.from(weights).equals(await readFile('models/blazeface/model.bin'))).toBe(true);
  });

  it('refuses a file that is no tflite file', () => {
    expect(() => exportDetector(new TextEncoder().encode('no such thing'), 256)).toThrow('TFL3');
  });
});
