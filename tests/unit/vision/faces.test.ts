import sharp from 'sharp';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PictureFace } from '../../../src/core/report.ts';
import { inspect } from '../../../src/vision/faces.ts';
import type { Vision } from '../../../src/vision/models.ts';
import { upload } from '../../../src/vision/pixels.ts';
import { loadNetworks, startNodeBackend } from '../../../tools/node-vision.ts';
import { decodePicture } from '../../../tools/pictures.ts';
import type { Actor, Composite } from '../../fixtures/camera.ts';
import { drawFrame } from '../../fixtures/camera.ts';
import { withFaceness } from '../../support/faceness.ts';

let vision: Vision;
beforeAll(async () => {
  await startNodeBackend();
  vision = await loadNetworks();
});

async function look(picture: Buffer): Promise<PictureFace[]> {
  const frame = upload(await decodePicture(picture));
  try {
    return await inspect(frame, vision);
  } finally {
    frame.dispose();
  }
}

function standing(composite: Composite, x = 320, side = 300): Actor {
  return { composite, centre: [x, 280], side };
}

describe('inspect', () => {
  it.each([
    ['bare-1', 'no_mask'],
    ['bare-2', 'no_mask'],
    ['bare-3', 'no_mask'],
    ['masked-1', 'mask'],
    ['masked-2', 'mask'],
    ['masked-3', 'mask'],
    ['incorrect-1', 'incorrect'],
    ['incorrect-2', 'incorrect'],
  ] as const)('calls %s near, further and far away: %s', async (composite, verdict) => {
    for (const side of [380, 200, 100]) {
      const faces = await look(await drawFrame([standing(composite, 320, side)]));
      expect(
        faces.map((face) => face.verdict.kind),
        `${side} px`,
      ).toEqual([verdict]);
    }
  });

  it('tells three people in one picture apart', async () => {
    const people = [
      standing('bare-3', 130),
      standing('masked-2', 330),
      standing('incorrect-1', 530, 210),
    ];
    const faces = await look(await drawFrame(people));
    const fromLeft = [...faces].sort((one, other) => one.box.x - other.box.x);
    expect(fromLeft.map(({ verdict }) => verdict.kind)).toEqual(['no_mask', 'mask', 'incorrect']);
  });

  it('asks somebody too far away to come closer', async () => {
    const faces = await look(await drawFrame([standing('bare-1', 320, 32)]));
    expect(faces.map(({ verdict }) => verdict)).toEqual([{ kind: 'unsure', reason: 'too_far' }]);
  });

  it('asks for light in the dark', async () => {
    const lit = await drawFrame([standing('masked-1')]);
    const dark = await sharp(lit).linear(0.12, 0).toBuffer();
    for (const { verdict } of await look(dark)) {
      expect(verdict).toEqual({ kind: 'unsure', reason: 'too_dark' });
    }
  });

  it('takes back what the classifier says is no face', async () => {
    const frame = upload(await decodePicture(await drawFrame([standing('bare-1')])));
    withFaceness(vision, 1e-3);
    try {
      expect(await inspect(frame, vision)).toEqual([]);
      const [doubtful] = await inspect(frame, vision, 'photo', 0.05);
      expect(doubtful?.score).toBeLessThan(vision.detector.manifest.threshold);
    } finally {
      vi.restoreAllMocks();
      frame.dispose();
    }
  });

  it('finds nobody in an empty hall', async () => {
    expect(await look(await drawFrame([]))).toEqual([]);
  });
});
