import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverBox } from '../../../src/ui/cover.ts';

const size = fc.record({
  width: fc.integer({ min: 50, max: 4000 }),
  height: fc.integer({ min: 50, max: 4000 }),
});

it('lets the whole frame cover the whole view, its middle in the middle', () => {
  fc.assert(
    fc.property(size, size, fc.boolean(), (frame, view, isMirrored) => {
      const whole = coverBox({ x: 0, y: 0, ...frame }, frame, view, isMirrored);
      expect(whole.x).toBeLessThanOrEqual(1e-6);
      expect(whole.y).toBeLessThanOrEqual(1e-6);
      expect(whole.x + whole.width / 2).toBeCloseTo(view.width / 2, 6);
      expect(whole.y + whole.height / 2).toBeCloseTo(view.height / 2, 6);
      // one of the two directions fits exactly
      expect(Math.min(whole.width - view.width, whole.height - view.height)).toBeCloseTo(0, 6);
    }),
  );
});

it('changes left and right in a mirrored picture, and nothing else', () => {
  const [frame, view] = [
    { width: 200, height: 100 },
    { width: 400, height: 200 },
  ];
  const box = { x: 10, y: 20, width: 30, height: 40 };
  expect(coverBox(box, frame, view, false)).toEqual({ x: 20, y: 40, width: 60, height: 80 });
  expect(coverBox(box, frame, view, true)).toEqual({ x: 320, y: 40, width: 60, height: 80 });
});

it('cuts off what a narrower view does not show', () => {
  const frame = { width: 200, height: 100 };
  const box = coverBox(
    { x: 0, y: 0, width: 50, height: 100 },
    frame,
    { width: 100, height: 100 },
    false,
  );
  expect(box).toEqual({ x: -50, y: 0, width: 50, height: 100 });
});
