import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitBox, fitOf } from '../../../src/ui/fit.ts';

const size = fc.record({
  width: fc.integer({ min: 50, max: 4000 }),
  height: fc.integer({ min: 50, max: 4000 }),
});

it('puts the middle of the frame into the middle of the view, and cuts off a third at most', () => {
  fc.assert(
    fc.property(size, size, fc.boolean(), (frame, view, isMirrored) => {
      const whole = fitBox({ x: 0, y: 0, ...frame }, frame, view, isMirrored);
      expect(whole.x + whole.width / 2).toBeCloseTo(view.width / 2, 6);
      expect(whole.y + whole.height / 2).toBeCloseTo(view.height / 2, 6);
      const overhang = [whole.width - view.width, whole.height - view.height];
      // one of the two directions fits exactly; the other is cut, or has bars, never both
      expect(Math.min(...overhang.map(Math.abs))).toBeCloseTo(0, 6);
      const isCover = fitOf(frame, view) === 'cover';
      if (isCover) expect(Math.min(...overhang)).toBeGreaterThan(-1e-6);
      else expect(Math.max(...overhang)).toBeLessThan(1e-6);
      const shown =
        (Math.min(whole.width, view.width) * Math.min(whole.height, view.height)) /
        (whole.width * whole.height);
      expect(shown).toBeGreaterThan(2 / 3 - 1e-6);
    }),
  );
});

it.each([
  ['a wide picture on an upright phone', { width: 1280, height: 720 }, 'contain'],
  ['an upright picture on an upright phone', { width: 720, height: 1280 }, 'cover'],
] as const)('fits %s by its shape', (_, frame, fit) => {
  expect(fitOf(frame, { width: 390, height: 640 })).toBe(fit);
});

it('changes left and right in a mirrored picture, and nothing else', () => {
  const [frame, view] = [
    { width: 200, height: 100 },
    { width: 400, height: 200 },
  ];
  const box = { x: 10, y: 20, width: 30, height: 40 };
  expect(fitBox(box, frame, view, false)).toEqual({ x: 20, y: 40, width: 60, height: 80 });
  expect(fitBox(box, frame, view, true)).toEqual({ x: 320, y: 40, width: 60, height: 80 });
});

it('cuts off what a slightly narrower view does not show', () => {
  const [frame, view] = [
    { width: 200, height: 100 },
    { width: 150, height: 100 },
  ];
  const box = fitBox({ x: 0, y: 0, width: 50, height: 100 }, frame, view, false);
  expect(box).toEqual({ x: -25, y: 0, width: 50, height: 100 });
});

it('leaves bars where a much narrower view would hide people', () => {
  const [frame, view] = [
    { width: 200, height: 100 },
    { width: 100, height: 100 },
  ];
  const box = fitBox({ x: 0, y: 0, width: 50, height: 100 }, frame, view, false);
  expect(box).toEqual({ x: 0, y: 25, width: 25, height: 50 });
});
