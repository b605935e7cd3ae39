import { GROUPS } from '../evaluate/breakdown.ts';
import { DEGRADATIONS } from '../robustness/degrade.ts';
import { number, rows, withInterval } from './markdown.ts';
import type { Kept, Metrics } from './metrics.ts';

/** What the degradations are called in a table. */
const DEGRADED: Readonly<Record<(typeof DEGRADATIONS)[number], string>> = {
  none: 'as it is',
  grey: 'grey',
  warm: 'warm light (red × 1.25, blue × 0.75)',
  cold: 'cold light (red × 0.75, blue × 1.25)',
  dark: 'dark (values × 0.4)',
  bright: 'overexposed (values × 1.8, clipped)',
  blur: 'out of focus (Gaussian, 4 % of the face)',
  jpeg30: 'JPEG of quality 30',
  small24: 'shrunk to a face of 24 px',
};

/** The tables of groups of faces, of degraded pictures and of other sources, by name. */
export const GROUP_TABLES: Readonly<Record<string, (metrics: Metrics) => string>> = {
  sizes: ({ photo: { faces } }) =>
    groupTable(faces, 'size', 'face in the picture', (name) => `${named(name)} px`),
  turn: ({ photo: { faces } }) => groupTable(faces, 'turn', 'turn of the head', named),
  tone: ({ photo: { faces } }) =>
    groupTable(faces, 'tone', 'tone in the picture', (name) => {
      const from = number(faces, `tone_from[${name}]`, 0);
      return from === '–' ? `${name} third` : `${name} third, from ${from.replace('-', '−')}°`;
    }),
  mask_colour: ({ photo: { faces } }) =>
    groupTable(faces, 'colour', 'colour of the mask', (name) =>
      name === 'other' ? 'other, patterned' : name,
    ),
  coverings: ({ photo: { extra } }) =>
    rows(
      ['covering', 'pictures', 'faces found', 'pass for a mask'],
      kindsIn(extra, 'coverings').map((kind) => [
        kind,
        number(extra, `coverings[${kind}]`, 0),
        number(extra, `coverings_seen[${kind}]`, 0),
        withInterval(extra, `passes_for_a_mask[${kind}]`),
      ]),
    ),
  robustness: ({ robustness }) =>
    rows(
      ['picture', 'two-class accuracy', 'points lost', 'unsure'],
      DEGRADATIONS.map((name) => [
        DEGRADED[name],
        withInterval(robustness?.faces, `two_class[${name}]`),
        name === 'none' ? '' : number(robustness?.faces, `lost[${name}]`, 1),
        number(robustness?.faces, `unsure[${name}]`),
      ]),
    ),
  leave_one_out: ({ leaveOneOut }) =>
    rows(
      ['source left out of the training', 'faces', 'two-class accuracy without', 'with'],
      leaveOneOut === undefined
        ? [['–', '–', '–', '–']]
        : Object.entries(leaveOneOut.sources).map(([source, figures]) => [
            `\`${source}\``,
            figures.faces.toFixed(0),
            figures.two_class.toFixed(3),
            figures.with.toFixed(3),
          ]),
    ),
  seeds: ({ leaveOneOut }) =>
    rows(
      ['seed', 'two-class accuracy', 'worst source', 'worn wrong caught', 'three classes'],
      leaveOneOut === undefined
        ? [['–', '–', '–', '–', '–']]
        : Object.entries(leaveOneOut.seeds).map(([seed, figures]) => [
            seed,
            ...[
              'two_class',
              'worst_source',
              'incorrect_caught_at_3pct',
              'three_class_balanced',
            ].map((key) => number(figures, key)),
          ]),
    ),
  input_sizes: ({ inputSizes }) =>
    rows(
      ['input', 'million multiplications', 'AP, faces ≥ 16 px', '≥ 32 px', '≥ 64 px'],
      inputSizes === undefined
        ? [['–', '–', '–', '–', '–']]
        : Object.entries(inputSizes).map(([size, figures]) => [
            `${size} px`,
            ((figures['multiply_adds'] ?? NaN) / 1e6).toFixed(0),
            ...['ap_16', 'ap_32', 'ap_64'].map((key) => number(figures, key)),
          ]),
    ),
  cost: ({ cost }) =>
    rows(
      ['`predict` and read-back', 'input', 'milliseconds', 'against the stock detector'],
      [
        ['this detector, a look', 'detector_input', 'detector_ms', 'detector_ratio'],
        ['stock detector, a look', 'stock_input', 'stock_ms', ''],
        ['classifier, one face', 'classifier_input', 'classifier_ms[1]', 'classifier_ratio[1]'],
        [
          'classifier, each of eight',
          'classifier_input',
          'classifier_ms[8]',
          'classifier_ratio[8]',
        ],
      ].map(([name = '', input = '', ms = '', ratio = '']) => [
        name,
        `${number(cost, input, 0)} px`,
        number(cost, ms, 1),
        ratio === '' ? '1' : number(cost, ratio, 2),
      ]),
    ),
};

function groupTable(
  faces: Kept,
  kind: keyof typeof GROUPS,
  head: string,
  nameOf: (name: string) => string,
): string {
  return rows(
    [head, 'faces', 'two-class accuracy', 'worn wrong', '… caught', 'proper flagged'],
    GROUPS[kind].map((name) => [
      nameOf(name),
      number(faces, `faces[${kind}:${name}]`, 0),
      withInterval(faces, `two_class[${kind}:${name}]`),
      number(faces, `incorrect_faces[${kind}:${name}]`, 0),
      withInterval(faces, `caught[${kind}:${name}]`),
      withInterval(faces, `flagged[${kind}:${name}]`),
    ]),
  );
}

/** A band as people write it. */
function named(band: string): string {
  return band.replace('>=', '≥ ').replace('<', '< ').replace('-', '–');
}

/** The groups of a figure, `all` first. */
function kindsIn(figures: Kept, name: string): string[] {
  const kinds = Object.keys(figures)
    .filter((key) => key.startsWith(`${name}[`))
    .map((key) => key.slice(name.length + 1, -1));
  return ['all', ...kinds.filter((kind) => kind !== 'all')];
}
