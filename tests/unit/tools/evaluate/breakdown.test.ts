import { describe, expect, it } from 'vitest';
import type { FaceAnswer, Traits } from '../../../../tools/evaluate/answer.ts';
import { breakdownFigures } from '../../../../tools/evaluate/breakdown.ts';

function answer(label: FaceAnswer['row']['label'], mask: number, traits: Traits): FaceAnswer {
  return {
    row: {
      id: 'a',
      file: 'a.jpg',
      split: 'test',
      source: 'made',
      label,
      coarse: false,
      synthetic: false,
    },
    probabilities: { mask, no_mask: 1 - mask, incorrect: 0 },
    label,
    isDetected: true,
    traits,
  };
}

describe('the figures of groups of faces', () => {
  it('put every face into its band of size, the bounds into the upper one', () => {
    const sizes = [10, 24, 31.9, 32, 95, 96, 500];
    const figures = breakdownFigures(
      sizes.map((size) => answer('mask', 0.9, { size })),
      null,
    );
    const counts = ['<24', '24-32', '32-48', '48-96', '>=96'].map(
      (name) => figures[`faces[size:${name}]`],
    );
    expect(counts).toEqual([1, 2, 1, 1, 2]);
    expect(figures['two_class[size:24-32]']).toBe(1);
    expect(figures['two_class[turn:<0.5]']).toBeNull();
  });

  it('count a full profile, whose turn is infinite, among the turned', () => {
    const figures = breakdownFigures([answer('mask', 0.9, { turn: Infinity })], null);
    expect(figures['faces[turn:>=1]']).toBe(1);
  });

  it('make thirds of the tones by rank, and say where they begin', () => {
    const tones = [50, -40, 10, 60, -20, 20];
    const figures = breakdownFigures(
      tones.map((tone) => answer('no_mask', tone < 0 ? 0.9 : 0.1, { tone })),
      null,
    );
    expect(figures).toMatchObject({
      'faces[tone:dark]': 2,
      'two_class[tone:dark]': 0,
      'two_class[tone:light]': 1,
      'tone_from[medium]': 10,
      'tone_from[light]': 50,
    });
  });

  it('catch wrongly worn masks and flag proper ones at the common threshold', () => {
    const figures = breakdownFigures(
      [
        answer('incorrect', 0.1, { size: 20 }),
        answer('incorrect', 0.8, { size: 20 }),
        answer('mask', 0.3, { size: 20 }),
        answer('incorrect', 0.1, { size: 200 }),
      ],
      0.4,
    );
    expect(figures).toMatchObject({
      'incorrect_faces[size:<24]': 2,
      'caught[size:<24]': 0.5,
      'flagged[size:<24]': 1,
      'caught[size:>=96]': 1,
      'flagged[size:>=96]': null,
    });
  });

  it('tell colours of masks alone, not of bare chins', () => {
    const figures = breakdownFigures(
      [
        answer('mask', 0.9, { maskColour: 'blue' }),
        answer('no_mask', 0.9, { maskColour: 'blue' }),
        answer('incorrect', 0.9, { maskColour: 'black' }),
      ],
      null,
    );
    expect(figures).toMatchObject({
      'faces[colour:blue]': 1,
      'two_class[colour:blue]': 1,
      'two_class[colour:black]': 0,
    });
  });
});
