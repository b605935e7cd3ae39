import type { FaceAnswer, Traits } from './answer.ts';
import { isToldRightly } from './answer.ts';
import { MASK_COLOURS } from './colour.ts';
import type { Figures } from './interval.ts';
import { shareFigures } from './interval.ts';

/** By what faces are told apart; `thirds` are made by rank over all faces that have the trait. */
const BANDS = {
  size: [
    { name: '<24', below: 24 },
    { name: '24-32', below: 32 },
    { name: '32-48', below: 48 },
    { name: '48-96', below: 96 },
    { name: '>=96', below: Infinity },
  ],
  turn: [
    { name: '<0.5', below: 0.5 },
    { name: '0.5-1', below: 1 },
    { name: '>=1', below: Infinity },
  ],
} as const;
const THIRDS = ['dark', 'medium', 'light'] as const;

/** The groups of each breakdown, as they stand in the keys of figures: `two_class[size:24-32]`. */
export const GROUPS: Readonly<Record<'size' | 'turn' | 'tone' | 'colour', readonly string[]>> = {
  size: BANDS.size.map(({ name }) => name),
  turn: BANDS.turn.map(({ name }) => name),
  tone: THIRDS,
  colour: MASK_COLOURS,
};

/**
 * How faces are told in groups: by size (side of the face in picture pixels), by turn of the head
 * (0 frontal, 1 with the nose before an eye), by tone of the skin in the picture (thirds by rank; see
 * `skinToneOf` for how crude that is) and, where a mask is in the picture, by its colour. Faces that
 * were not found have no landmarks, so no turn, tone or colour.
 *
 * @param cut p(mask) below which a face is flagged: 3 % of all proper masks are
 */
export function breakdownFigures(answers: readonly FaceAnswer[], cut: number | null): Figures {
  const thirds = thirdsOf(answers);
  const groupOf = {
    size: ({ traits }: FaceAnswer) => bandOf(BANDS.size, traits.size),
    turn: ({ traits }: FaceAnswer) => bandOf(BANDS.turn, traits.turn),
    tone: (answer: FaceAnswer) => thirds.get(answer),
    colour: ({ row, traits }: FaceAnswer) =>
      row.label === 'no_mask' ? undefined : traits.maskColour,
  };
  const figures: Figures = {};
  for (const kind of ['size', 'turn', 'tone', 'colour'] as const) {
    for (const name of GROUPS[kind]) {
      const group = answers.filter((answer) => groupOf[kind](answer) === name);
      Object.assign(figures, groupFigures(`${kind}:${name}`, group, cut));
    }
  }
  for (const [index, name] of THIRDS.entries()) {
    const tones = [...thirds].flatMap(([{ traits }, third]) =>
      third === name && traits.tone !== undefined ? [traits.tone] : [],
    );
    if (index > 0 && tones.length > 0) figures[`tone_from[${name}]`] = Math.min(...tones);
  }
  return figures;
}

function groupFigures(name: string, group: readonly FaceAnswer[], cut: number | null): Figures {
  const figures: Figures = {
    [`faces[${name}]`]: group.length,
    ...shareFigures(`two_class[${name}]`, group, isToldRightly),
  };
  if (cut === null) return figures;
  const isFlagged = ({ probabilities }: FaceAnswer): boolean => probabilities.mask < cut;
  const incorrect = group.filter(({ row }) => row.label === 'incorrect');
  const proper = group.filter(({ row }) => row.label === 'mask' && !row.coarse);
  return {
    ...figures,
    [`incorrect_faces[${name}]`]: incorrect.length,
    ...shareFigures(`caught[${name}]`, incorrect, isFlagged),
    ...shareFigures(`flagged[${name}]`, proper, isFlagged),
  };
}

function bandOf(
  bands: readonly { readonly name: string; readonly below: number }[],
  value: number | undefined,
): string | undefined {
  if (value === undefined) return undefined;
  // a full profile is infinite and belongs to the last band
  return (bands.find(({ below }) => value < below) ?? bands.at(-1))?.name;
}

function thirdsOf(answers: readonly FaceAnswer[]): Map<FaceAnswer, string> {
  const toneOf = ({ traits }: { readonly traits: Traits }): number => traits.tone ?? NaN;
  const ranked = answers
    .filter(({ traits }) => traits.tone !== undefined)
    .sort((one, other) => toneOf(one) - toneOf(other));
  return new Map(
    ranked.map((answer, rank) => [
      answer,
      THIRDS[Math.floor((rank * THIRDS.length) / ranked.length)] ?? 'light',
    ]),
  );
}
