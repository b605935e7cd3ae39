import { describe, expect, it } from 'vitest';
import type { PictureFace, PictureReport } from '../../../../src/core/report.ts';
import type { PhotoInput, PhotoState } from '../../../../src/stations/photo/photo.ts';
import {
  countsOf,
  nextOf,
  NO_PHOTOS,
  stepPhoto,
  tallyOf,
} from '../../../../src/stations/photo/photo.ts';
import { aBox, someProbabilities } from '../../../support/builders.ts';

function given(...names: string[]): PhotoInput {
  return { kind: 'given', files: names.map((name) => ({ name, file: new Blob() })) };
}

function aFace(changes: Partial<PictureFace> = {}): PictureFace {
  return {
    box: aBox(),
    score: 0.9,
    verdict: { kind: 'mask' },
    probabilities: someProbabilities({ mask: 0.9 }),
    ...changes,
  };
}

function checked(id: number, ...faces: PictureFace[]): PhotoInput {
  const report: PictureReport = { frame: { width: 1000, height: 500 }, faces, tookMs: 5 };
  return { kind: 'checked', id, report, original: { width: 2000, height: 1000 } };
}

function play(...inputs: PhotoInput[]): PhotoState {
  return inputs.reduce(stepPhoto, NO_PHOTOS);
}

describe('the photo station', () => {
  it('checks pictures one after the other, in the order they were given', () => {
    const waiting = play(given('a', 'b'), given('c'));
    expect(nextOf(waiting)?.name).toBe('a');
    const busy = stepPhoto(waiting, { kind: 'started', id: 1 });
    expect(nextOf(busy)).toBeUndefined();
    expect(nextOf(stepPhoto(busy, checked(1)))?.name).toBe('b');
  });

  it('goes on after a picture that cannot be opened', () => {
    const state = play(
      given('a', 'b'),
      { kind: 'started', id: 1 },
      { kind: 'failed', id: 1, fault: 'unreadable' },
    );
    expect(nextOf(state)?.name).toBe('b');
    expect(countsOf(state)).toEqual({ done: 1, all: 2 });
  });

  it('lets a picture wait for the next engine when one went away', () => {
    const busy = play(given('a', 'b'), { kind: 'started', id: 1 });
    expect(nextOf(stepPhoto(busy, { kind: 'postponed', id: 1 }))?.name).toBe('a');
  });

  it("gives boxes in the file's own pixels, from left to right", () => {
    const state = play(
      given('a'),
      checked(1, aFace({ box: aBox({ x: 300 }) }), aFace({ box: aBox({ x: 20, y: 30 }) })),
    );
    const [photo] = state.photos;
    if (photo?.progress.kind !== 'checked') throw new Error('not checked');
    expect(photo.progress.faces.map(({ box }) => box)).toEqual([
      { x: 40, y: 60, width: 80, height: 100 },
      { x: 600, y: 160, width: 80, height: 100 },
    ]);
  });

  it('puts away what waits when stopped, and keeps what is done', () => {
    const state = play(given('a', 'b', 'c'), checked(1), { kind: 'cancelled' });
    expect(state.photos.map(({ name }) => name)).toEqual(['a']);
    expect(nextOf(state)).toBeUndefined();
  });

  it('passes over an answer for a picture that was put away', () => {
    const state = play(given('a'), { kind: 'cleared' }, checked(1, aFace()));
    expect(state.photos).toEqual([]);
    expect(play(given('a'), { kind: 'cleared' }, given('b')).photos[0]?.id).toBe(2);
  });

  it('counts the verdicts of all pictures', () => {
    const bare = aFace({ verdict: { kind: 'no_mask' } });
    const unsure = aFace({ verdict: { kind: 'unsure', reason: 'blurred' } });
    const { photos } = play(given('a', 'b'), checked(1, aFace(), bare), checked(2, unsure, bare));
    expect(tallyOf(photos)).toEqual({ mask: 1, no_mask: 2, incorrect: 0, unsure: 1 });
  });
});
