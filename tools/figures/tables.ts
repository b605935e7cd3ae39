import { GROUP_TABLES } from './group-tables.ts';
import { number, percent, rows, withInterval } from './markdown.ts';
import type { Metrics } from './metrics.ts';
import { speedTable } from './speed.ts';

/** The tables that texts may hold, by name; each gives Markdown. */
export const TABLES: Readonly<Record<string, (metrics: Metrics) => string>> = {
  ...GROUP_TABLES,
  speed: ({ speed }) => speedTable(speed),
  summary: ({ photo }) =>
    rows(
      ['On pictures that training never saw', 'share'],
      [
        ['mask or no proper mask told rightly', percent(photo.faces, 'two_class')],
        ['… in the hardest of the sources', percent(photo.faces, 'worst_source')],
        [
          'wrongly worn masks caught where 3 % of proper ones are flagged',
          percent(photo.faces, 'incorrect_caught_at_3pct'),
        ],
        [
          'scarves, veils and hands that pass for a mask, where the face is found',
          percent(photo.extra, 'passes_for_a_mask[all]'),
        ],
        ['faces of 32 px and more found', percent(photo.scenes, 'face_recall_at_threshold_32')],
      ],
    ),
  detector: ({ one, photo }) =>
    rows(
      ['', 'one look', 'photo mode'],
      [
        ['face_ap_16', 'AP, faces ≥ 16 px'],
        ['face_ap_32', 'AP, faces ≥ 32 px'],
        ['face_ap_64', 'AP, faces ≥ 64 px'],
        ['face_recall_at_p95_32', 'recall where 95 % of what is found is a face, ≥ 32 px'],
        ['face_recall_at_threshold_32', 'recall at the shipped threshold, ≥ 32 px'],
        ['face_precision_at_threshold_32', 'precision at the shipped threshold, ≥ 32 px'],
        ['found_mask_32_at_threshold', 'masked faces found, ≥ 32 px'],
        ['found_no_mask_32_at_threshold', 'bare faces found, ≥ 32 px'],
        ['found_incorrect_32_at_threshold', 'wrongly masked faces found, ≥ 32 px'],
      ].map(([key = '', name = '']) => [
        name,
        withInterval(one.scenes, key),
        withInterval(photo.scenes, key),
      ]),
    ) +
    `\n\nFalse faces on 100 pictures without any: ${number(one.extra, 'false_faces_per_100', 0)} ` +
    `at one look, ${number(photo.extra, 'false_faces_per_100', 0)} in photo mode.`,
  classifier: ({ photo: { faces, extra, scenes } }) =>
    rows(
      ['', 'figure (95 % interval)'],
      [
        ['two-class accuracy (mask against the rest)', withInterval(faces, 'two_class')],
        ['… in the worst source', number(faces, 'worst_source')],
        ['three classes, mean of the recalls', number(faces, 'three_class_balanced')],
        [
          'wrongly worn masks caught at 3 % of proper ones flagged',
          withInterval(faces, 'incorrect_caught_at_3pct'),
        ],
        [
          '… at the threshold that `val` chose',
          withInterval(faces, 'incorrect_caught_at_val_threshold'),
        ],
        [
          'proper masks flagged at that threshold',
          withInterval(faces, 'proper_flagged_at_val_threshold'),
        ],
        ['AUC, mask against bare', number(faces, 'auc_mask_vs_bare')],
        ['AUC, mask against incorrect', number(faces, 'auc_mask_vs_incorrect')],
        ['expected calibration error', number(faces, 'ece')],
        [
          'other coverings that pass for a mask, of those found',
          withInterval(extra, 'passes_for_a_mask[all]'),
        ],
        ['AP "ok" (mask), faces ≥ 32 px', withInterval(scenes, 'ok_ap_32')],
        ['AP "bad" (no mask or worn wrong), faces ≥ 32 px', withInterval(scenes, 'bad_ap_32')],
        ['said to be unsure', number(faces, 'unsure')],
        ['two-class accuracy where sure', withInterval(faces, 'two_class_when_sure')],
      ],
    ),
  sources: ({ photo: { faces } }) =>
    rows(
      ['source', 'faces', 'two-class accuracy', 'calibration error'],
      Object.keys(faces)
        .flatMap((key) => /^two_class\[([^:]+)\]$/.exec(key)?.[1] ?? [])
        .map((source) => [
          `\`${source}\``,
          number(faces, `faces[${source}]`, 0),
          withInterval(faces, `two_class[${source}]`),
          number(faces, `ece[${source}]`),
        ]),
    ),
  decoding: ({ decoding }) =>
    rows(
      [`${number(decoding, 'pictures', 0)} pictures`, 'as they are', 'enlarged, shrunk by the app'],
      [
        ['faces', 'faces found in Node', 0],
        ['found_by_both', '… and in the browser', 0],
        ['verdicts_changed', 'verdicts that differ', 0],
        ['mask_difference_mean', 'difference of p(mask), mean', 4],
        ['mask_difference_p95', 'difference of p(mask), 95 % below', 4],
      ].map(([key, name, digits]) => [
        String(name),
        number(decoding, `decoded_${key}`, Number(digits)),
        number(decoding, `shrunk_${key}`, Number(digits)),
      ]),
    ),
  confusion: ({ photo: { faces } }) => {
    const names = ['mask', 'no_mask', 'incorrect'];
    return rows(
      ['truth ↓ said →', ...names],
      names.map((truth) => [
        truth,
        ...names.map((said) => number(faces, `confusion[${truth}→${said}]`, 0)),
      ]),
    );
  },
};
