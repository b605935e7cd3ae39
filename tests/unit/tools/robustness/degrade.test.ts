import { describe, expect, it } from 'vitest';
import type { RawPicture } from '../../../../src/vision/pixels.ts';
import { degrade, DEGRADATIONS } from '../../../../tools/robustness/degrade.ts';

/** A picture of one colour, with an edge down its middle to black where `isSplit`. */
function picture(rgb: readonly number[], side = 48, isSplit = false): RawPicture {
  const data = new Uint8Array(side * side * 4);
  for (let at = 0; at < data.length; at += 4) {
    const isBlack = isSplit && (at / 4) % side >= side / 2;
    data.set([...(isBlack ? [0, 0, 0] : rgb), 255], at);
  }
  return { data, width: side, height: side };
}

const pixel = ({ data, width }: RawPicture, x: number, y: number): number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
];

describe('a degraded picture', () => {
  it.each([
    ['none', [200, 100, 40]],
    ['grey', [123, 123, 123]],
    ['warm', [250, 100, 30]],
    ['cold', [150, 100, 50]],
    ['dark', [80, 40, 16]],
    ['bright', [255, 180, 72]],
  ] as const)('%s turns (200, 100, 40) into %j', async (name, expected) => {
    const { picture: now, scale } = await degrade(picture([200, 100, 40]), name, 40);
    expect(pixel(now, 24, 24)).toEqual(expected);
    expect(scale).toEqual({ x: 1, y: 1 });
  });

  it('leaves the picture that it was made of as it was', async () => {
    const before = picture([200, 100, 40]);
    for (const name of DEGRADATIONS) await degrade(before, name, 40);
    expect(before).toEqual(picture([200, 100, 40]));
  });

  it('blurs an edge by a share of the face', async () => {
    const { picture: soft } = await degrade(picture([200, 200, 200], 48, true), 'blur', 100);
    const reds = [8, 22, 25, 40].map((x) => pixel(soft, x, 24)[0] ?? NaN);
    expect(reds[0]).toBeGreaterThan(195);
    expect(reds[1]).toBeLessThan(170);
    expect(reds[2]).toBeGreaterThan(30);
    expect(reds[3]).toBeLessThan(5);
  });

  it('packs as a JPEG without moving anything', async () => {
    const { picture: packed } = await degrade(picture([200, 100, 40]), 'jpeg30', 40);
    expect([packed.width, packed.height]).toEqual([48, 48]);
    for (const [channel, value] of pixel(packed, 24, 24).entries()) {
      expect(Math.abs(value - ([200, 100, 40][channel] ?? NaN))).toBeLessThan(8);
    }
  });

  it('shrinks a face to 24 px, and leaves smaller ones', async () => {
    const { picture: small, scale } = await degrade(picture([200, 100, 40], 101), 'small24', 60);
    expect([small.width, small.height]).toEqual([40, 40]);
    expect(scale.x).toBeCloseTo(40 / 101, 9);
    const { picture: same } = await degrade(picture([200, 100, 40]), 'small24', 20);
    expect(same.width).toBe(48);
  });
});
