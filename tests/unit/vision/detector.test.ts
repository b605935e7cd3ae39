import { load } from '@tensorflow-models/blazeface';
import type { Tensor3D } from '@tensorflow/tfjs-core';
import { memory, squeeze, tidy } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { anchorCentres } from '../../../src/core/anchors.ts';
import { decode } from '../../../src/core/decode.ts';
import { lookToFrame, wholeLook } from '../../../src/core/look.ts';
import { merge } from '../../../src/core/merge.ts';
import { Detector } from '../../../src/vision/detector.ts';
import { drawGoldenPicture } from '../../../src/vision/golden.ts';
import { readDetectorFiles } from '../../../src/vision/models.ts';
import { cut, upload } from '../../../src/vision/pixels.ts';
import { fromFolder, startNodeBackend } from '../../../tools/node-vision.ts';

/** Low, so that many rows take part in the comparison. */
const LEAST_SCORE = 0.005;

beforeAll(startNodeBackend);

describe('Detector', () => {
  it("finds exactly what the package's own estimateFaces finds on the same input", async () => {
    const { model, manifest } = await readDetectorFiles(fromFolder());
    const { inputSize, overlap } = manifest;
    const detector = await Detector.load(model, manifest);
    const stock = await load({
      modelUrl: model,
      inputWidth: inputSize,
      inputHeight: inputSize,
      iouThreshold: overlap,
      scoreThreshold: LEAST_SCORE,
      maxFaces: 10,
    });
    const frame = upload(drawGoldenPicture());
    const look = wholeLook(frame);
    const input = cut(frame, [lookToFrame(look, inputSize)], inputSize, 1);
    const image = tidy(() => squeeze<Tensor3D>(input, [0]));
    const theirs = await stock.estimateFaces(image, false);
    const raw = await detector.raw(frame, look);
    const detections = decode(raw, anchorCentres(inputSize), LEAST_SCORE);
    const ours = merge([{ look, detections }], frame, overlap, 10);

    expect(theirs.length).toBeGreaterThan(1);
    expect(ours).toHaveLength(theirs.length);
    for (const [index, face] of theirs.entries()) {
      const { box, landmarks, score } = ours[index] ?? {};
      const close = (value: number | undefined, other: unknown): void => {
        expect(value).toBeCloseTo(Number(other), 2);
      };
      const [left, top] = face.topLeft as [number, number];
      const [right, bottom] = face.bottomRight as [number, number];
      close(box?.x, left);
      close(box?.y, top);
      close(box && box.x + box.width, right);
      close(box && box.y + box.height, bottom);
      close(score, (face.probability as unknown as number[])[0]);
      const points = [landmarks?.leftEye, landmarks?.rightEye, landmarks?.nose, landmarks?.mouth];
      for (const [part, point] of points.entries()) {
        const their = (face.landmarks as number[][])[part];
        close(point?.x, their?.[0]);
        close(point?.y, their?.[1]);
      }
    }
  });

  it('leaves no tensor behind', async () => {
    const { model, manifest } = await readDetectorFiles(fromFolder());
    const detector = await Detector.load(model, manifest);
    const frame = upload(drawGoldenPicture());
    const before = memory().numTensors;
    for (let look = 0; look < 5; look += 1) {
      await detector.detect(frame, [wholeLook(frame)], LEAST_SCORE);
    }
    expect(memory().numTensors).toBe(before);
  });
});
