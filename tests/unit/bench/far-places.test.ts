import { describe, expect, it } from 'vitest';
import { placesOf, smallestFound } from '../../bench/far-places.ts';

const FRAME = { width: 640, height: 480 };
const FACE = { x: 0.3, y: 0.2, width: 0.4, height: 0.5 };

describe('the places of far faces', () => {
  const places = placesOf(32, 50, FRAME, FACE, ['masked-1', 'masked-2']);

  it('draw faces of the width asked for, whole within the frame', () => {
    for (const { actor, box } of places) {
      expect(box.width).toBeCloseTo(32);
      const [x, y] = actor.centre;
      expect(x - actor.side / 2).toBeGreaterThanOrEqual(0);
      expect(y - actor.side / 2).toBeGreaterThanOrEqual(0);
      expect(x + actor.side / 2).toBeLessThanOrEqual(FRAME.width);
      expect(y + actor.side / 2).toBeLessThanOrEqual(FRAME.height);
    }
  });

  it('are the same every time, and all over the frame', () => {
    expect(placesOf(32, 50, FRAME, FACE, ['masked-1', 'masked-2'])).toEqual(places);
    const quarters = places.map(({ actor: { centre } }) => [centre[0] < 320, centre[1] < 240]);
    expect(new Set(quarters.map(String)).size).toBe(4);
  });
});

describe('the smallest size that is found', () => {
  it('is the one from which on all are found often enough', () => {
    const recalls = new Map([
      [0.03, 0.9],
      [0.04, 0.7],
      [0.05, 0.8],
      [0.1, 1],
    ]);
    expect(smallestFound(recalls, 0.8)).toBe(0.05);
  });

  it('is none where not even the largest is', () => {
    expect(smallestFound(new Map([[0.1, 0.5]]), 0.8)).toBeNaN();
  });
});
