import { describe, expect, it } from 'vitest';
import { anchorCentres } from '../../../src/core/anchors.ts';

describe('anchorCentres', () => {
  it('has 896 anchors at 128 px and 3584 at 256 px', () => {
    expect(anchorCentres(128).length / 2).toBe(896);
    expect(anchorCentres(256).length / 2).toBe(3584);
  });

  it('goes row by row, two anchors a cell at stride 8, then six at stride 16', () => {
    const centres = anchorCentres(128);
    expect([...centres.subarray(0, 6)]).toEqual([4, 4, 4, 4, 12, 4]);
    const second = 16 * 16 * 2 * 2;
    expect([...centres.subarray(second, second + 14)]).toEqual([
      8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 24, 8,
    ]);
  });

  it('refuses sizes that do not divide into cells', () => {
    expect(() => anchorCentres(130)).toThrow(RangeError);
    expect(() => anchorCentres(0)).toThrow(RangeError);
  });
});
