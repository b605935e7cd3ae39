import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detection } from '../../../src/core/decode.ts';
import type { Tracking } from '../../../src/core/track.ts';
import { advance, NO_TRACKS } from '../../../src/core/track.ts';
import { aDetection } from '../../support/builders.ts';

/** Plays looks 100 ms apart. */
function play(...looks: readonly (readonly Detection[])[]): Tracking {
  return looks.reduce((before, look, index) => advance(before, look, index * 100), NO_TRACKS);
}

describe('advance', () => {
  it('keeps the identity of a face that moves a little', () => {
    const { tracks } = play(
      [aDetection()],
      [aDetection({ box: { x: 108 } })],
      [aDetection({ box: { x: 116 } })],
    );
    expect(tracks).toHaveLength(1);
    expect(tracks[0]).toMatchObject({ id: 1, hits: 3, firstMs: 0, lastMs: 200 });
  });

  it('keeps the identity of a face that jumps less than its own width', () => {
    const { tracks } = play([aDetection()], [aDetection({ box: { x: 138 } })]);
    expect(tracks.map(({ id }) => id)).toEqual([1]);
  });

  it('gives a face elsewhere an identity of its own', () => {
    const { tracks } = play([aDetection()], [aDetection(), aDetection({ box: { x: 400 } })]);
    expect(tracks.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('remembers a face through a short gap and lets it go after a long one', () => {
    const seen = advance(NO_TRACKS, [aDetection()], 0);
    const hidden = advance(seen, [], 900);
    expect(hidden.tracks).toHaveLength(1);
    expect(advance(hidden, [aDetection()], 1100).tracks[0]?.id).toBe(1);
    const gone = advance(hidden, [], 1500);
    expect(gone.tracks).toHaveLength(0);
    expect(gone.ended.map(({ id }) => id)).toEqual([1]);
    expect(advance(gone, [aDetection()], 1600).tracks[0]?.id).toBe(2);
  });

  it('lets a doubtful detection continue a face, but not begin one', () => {
    const doubtful = aDetection({ score: 0.4 });
    expect(advance(NO_TRACKS, [doubtful], 0, 0.6).tracks).toHaveLength(0);
    const seen = advance(NO_TRACKS, [aDetection()], 0, 0.6);
    expect(advance(seen, [doubtful], 100, 0.6).tracks[0]?.hits).toBe(2);
  });

  it('does not swap two people who stand side by side', () => {
    const left = { x: 100 };
    const right = { x: 150 };
    const { tracks } = play(
      [aDetection({ box: left }), aDetection({ box: right })],
      [aDetection({ box: { x: 158 } }), aDetection({ box: { x: 108 } })],
    );
    const xOf = (id: number): number | undefined =>
      tracks.find((track) => track.id === id)?.detection.box.x;
    expect(xOf(1)).toBe(108);
    expect(xOf(2)).toBe(158);
  });

  it('never gives two tracks one identity, whatever comes', () => {
    const detections = fc.array(
      fc
        .record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) })
        .map((box) => aDetection({ box })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(detections, { maxLength: 12 }), (looks) => {
        let before = NO_TRACKS;
        looks.forEach((look, index) => {
          before = advance(before, look, index * 150);
          const ids = before.tracks.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(before.tracks.length).toBeGreaterThanOrEqual(look.length);
        });
      }),
    );
  });
});
