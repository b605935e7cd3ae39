import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBelieved, planLooks, planTiles, toFrame, wholeLook } from '../../../src/core/look.ts';
import { aDetection } from '../../support/builders.ts';

const sizes = fc.record({
  width: fc.integer({ min: 16, max: 4000 }),
  height: fc.integer({ min: 16, max: 4000 }),
});

describe('planLooks', () => {
  it('gives a live frame one look: the smallest square around it', () => {
    const looks = planLooks({ width: 640, height: 480 }, 256, 'one');
    expect(looks).toHaveLength(1);
    expect(looks[0]).toMatchObject({ x: 0, y: -80, side: 640 });
  });

  it('adds a far look, both mirrored, and tiles to a large photo, and no tiles to a small one', () => {
    expect(planLooks({ width: 200, height: 200 }, 256, 'photo')).toHaveLength(4);
    expect(planLooks({ width: 500, height: 500 }, 256, 'photo')).toHaveLength(4 + 4);
    expect(planLooks({ width: 2048, height: 1536 }, 256, 'photo').length).toBeLessThanOrEqual(13);
  });

  it('covers every point of any picture with a tile or the whole', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (size, share) => {
        const [x, y] = [size.width * share, size.height * share];
        const tiles = planTiles(size, 256);
        const covered = tiles.some(
          (look) =>
            x >= look.x - 1e-6 &&
            x <= look.x + look.side + 1e-6 &&
            y >= look.y - 1e-6 &&
            y <= look.y + look.side + 1e-6,
        );
        expect(tiles.length === 0 || covered).toBe(true);
      }),
    );
  });
});

describe('isBelieved', () => {
  const frame = { width: 800, height: 800 };

  it('believes the whole look about faces of every size', () => {
    const look = wholeLook(frame);
    for (const side of [10, 200, 700]) {
      const face = aDetection({ box: { x: 20, y: 20, width: side, height: side } });
      expect(isBelieved(face, look, frame)).toBe(true);
    }
  });

  it('leaves a face that a tile cuts off to its neighbour', () => {
    const tile = planTiles(frame, 256)[0];
    if (tile === undefined) throw new Error('no tile');
    const cutOff = aDetection({ box: { x: tile.side - 40, y: 50, width: 40, height: 40 } });
    const whole = aDetection({ box: { x: tile.side - 120, y: 50, width: 40, height: 40 } });
    const atEdge = aDetection({ box: { x: 0, y: 50, width: 40, height: 40 } });
    expect(isBelieved(cutOff, tile, frame)).toBe(false);
    expect(isBelieved(whole, tile, frame)).toBe(true);
    expect(isBelieved(atEdge, tile, frame)).toBe(true);
  });
});

describe('toFrame', () => {
  it('moves box and landmarks from the input to the frame', () => {
    const look = wholeLook({ width: 640, height: 480 });
    const moved = toFrame(
      aDetection({ box: { x: 128, y: 128, width: 10, height: 20 } }),
      look,
      256,
    );
    expect(moved.box).toEqual({ x: 320, y: 240, width: 25, height: 50 });
    expect(moved.landmarks.nose.x).toBeCloseTo((128 + 5) * 2.5);
  });

  it('turns a mirrored detection back, the left eye left again', () => {
    const look = wholeLook({ width: 640, height: 480 });
    const box = { x: 20, y: 128, width: 10, height: 20 };
    const there = aDetection({ box });
    const mirrored = toFrame(there, { ...look, isMirrored: true }, 256);
    expect(mirrored.box).toEqual({ x: 640 - 30 * 2.5, y: 240, width: 25, height: 50 });
    expect(mirrored.landmarks.leftEye.x).toBeCloseTo(640 - there.landmarks.rightEye.x * 2.5);
    expect(mirrored.landmarks.leftEye.x).toBeLessThan(mirrored.landmarks.rightEye.x);
  });
});
