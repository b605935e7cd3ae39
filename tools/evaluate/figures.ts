import type { Probabilities } from '../../src/core/verdict.ts';
import { CLASSES, likeliestOf } from '../../src/core/verdict.ts';
import { sideOf } from '../../src/core/geometry.ts';
import type { Extra, FaceRow, Scene } from '../data-folder.ts';
import type { FoundFace, ScoredPicture } from './curve.ts';
import { atThreshold, averagePrecision, curveOf, recallAtPrecision } from './curve.ts';

/** Named figures; a figure that the data cannot give is `null`. */
export type Figures = Record<string, number | null>;

/** One answered row of the table of faces. */
export interface FaceAnswer {
  readonly row: FaceRow;
  readonly probabilities: Probabilities;
  readonly label: string;
  readonly isDetected: boolean;
}

const SIZES = [16, 32, 64] as const;
const SIZES_OF_CLASSES = [16, 32] as const;
/** Share of proper masks that may be flagged where "caught" is measured. */
const FLAGGED = 0.03;
const BINS = 10;

/** Detection by size, and "ok" and "bad" by score and probability, over the pictures of a split. */
export function sceneFigures(
  scenes: readonly (Scene & { readonly found: readonly FoundFace[] })[],
  threshold: number,
): Figures {
  const pictures = scenes.map(({ faces, found, judged }) => ({ truth: faces, found, judged }));
  const figures: Figures = { pictures: scenes.length };
  for (const least of SIZES) {
    const curve = curveOf(pictures, least);
    const { precision, recall } = atThreshold(curve, threshold);
    figures[`face_ap_${least}`] = averagePrecision(curve);
    figures[`face_recall_at_p95_${least}`] = recallAtPrecision(curve, 0.95);
    figures[`face_recall_at_threshold_${least}`] = recall;
    figures[`face_precision_at_threshold_${least}`] = precision;
    figures[`faces_${least}`] = curve.positives;
  }
  for (const name of CLASSES) {
    const only = pictures.map(({ truth, found }) => ({
      truth: truth.map(({ box, label }) => ({ box, label: label === name ? label : 'ignore' })),
      found,
    }));
    const curve = curveOf(only, 32);
    if (curve.positives === 0) continue;
    figures[`found_${name}_32_at_threshold`] = atThreshold(curve, threshold).recall;
    figures[`faces_${name}_32`] = curve.positives;
  }
  Object.assign(figures, classFigures(pictures.filter(({ judged }) => judged)));
  return figures;
}

function classFigures(judged: readonly ScoredPicture[]): Figures {
  const figures: Figures = {};
  const rankings = [
    { name: 'ok', labels: ['mask'], share: (p: Probabilities) => p.mask },
    { name: 'bad', labels: ['no_mask', 'incorrect'], share: (p: Probabilities) => 1 - p.mask },
  ];
  for (const least of SIZES_OF_CLASSES) {
    for (const { name, labels, share } of rankings) {
      const curve = curveOf(judged, least, labels, (f) => f.score * share(f.probabilities));
      figures[`${name}_ap_${least}`] = averagePrecision(curve);
      figures[`${name}_faces_${least}`] = curve.positives;
    }
  }
  return figures;
}

/** Classification of given faces: accuracy, ranking, calibration, pooled and by source. */
export function faceFigures(answers: readonly FaceAnswer[]): Figures {
  const isProper = ({ row }: FaceAnswer): boolean => row.label === 'mask';
  const isFine = ({ row }: FaceAnswer): boolean => !row.coarse;
  const maskOf = (some: readonly FaceAnswer[]): number[] =>
    some.map(({ probabilities }) => probabilities.mask);
  const labelled = (label: string): FaceAnswer[] =>
    answers.filter(({ row }) => row.label === label);
  const proper = maskOf(answers.filter((answer) => isProper(answer) && isFine(answer)));
  const bare = maskOf(labelled('no_mask').filter(isFine));
  const incorrect = maskOf(labelled('incorrect'));
  const figures: Figures = {
    faces: answers.length,
    two_class: twoClass(answers),
    auc_mask_vs_bare: auc(proper, bare),
    ece: calibrationError(answers),
  };
  if (proper.length > 0 && incorrect.length > 0) {
    const cut = quantile(proper, FLAGGED);
    figures['incorrect_caught_at_3pct'] = shareOf(incorrect, (p) => p < cut);
    figures['auc_mask_vs_incorrect'] = auc(proper, incorrect);
    figures['incorrect_faces'] = incorrect.length;
  }
  const confused = confusionOf(answers);
  const recalls = CLASSES.flatMap((truth) => {
    const total = CLASSES.reduce((sum, said) => sum + confused(truth, said), 0);
    for (const said of CLASSES) figures[`confusion[${truth}→${said}]`] = confused(truth, said);
    return total === 0 ? [] : [confused(truth, truth) / total];
  });
  figures['three_class_balanced'] = meanOf(recalls);
  const sources = [...new Set(answers.map(({ row }) => row.source))].sort();
  for (const source of sources) {
    const part = answers.filter(({ row }) => row.source === source);
    figures[`two_class[${source}]`] = twoClass(part);
    figures[`ece[${source}]`] = calibrationError(part);
    figures[`faces[${source}]`] = part.length;
  }
  const ofSources = (name: string): number[] =>
    sources.map((source) => figures[`${name}[${source}]`] ?? NaN);
  const sure = answers.filter(({ label }) => label !== 'unsure');
  figures['detected'] = shareOf(answers, ({ isDetected }) => isDetected);
  figures['worst_source'] = Math.min(...ofSources('two_class'));
  figures['worst_ece'] = Math.max(...ofSources('ece'));
  figures['unsure'] = 1 - sure.length / Math.max(1, answers.length);
  figures['two_class_when_sure'] = twoClass(sure);
  return figures;
}

/** What is found where no face is, and what passes for a mask though it is none. */
export function extraFigures(
  extras: readonly (Extra & { readonly found: readonly FoundFace[] })[],
  threshold: number,
): Figures {
  const figures: Figures = {};
  const sure = (found: readonly FoundFace[]): FoundFace[] =>
    found.filter(({ score }) => score >= threshold);
  const empty = extras.filter(({ kind }) => kind === 'no_face');
  if (empty.length > 0) {
    figures['no_face_pictures'] = empty.length;
    figures['false_faces_per_100'] =
      (100 * empty.reduce((sum, { found }) => sum + sure(found).length, 0)) / empty.length;
  }
  const coverings = extras.filter(({ kind }) => kind === 'other_covering');
  const seen = coverings.flatMap(({ found }) => {
    const [largest] = sure(found).sort((one, other) => sideOf(other.box) - sideOf(one.box));
    return largest === undefined ? [] : [largest.probabilities.mask >= 0.5];
  });
  if (coverings.length > 0) {
    figures['coverings[all]'] = coverings.length;
    figures['coverings_seen[all]'] = seen.length;
    figures['passes_for_a_mask[all]'] = shareOf(seen, (passes) => passes);
  }
  return figures;
}

function twoClass(answers: readonly FaceAnswer[]): number | null {
  return shareOf(
    answers,
    ({ row, probabilities }) => probabilities.mask >= 0.5 === (row.label === 'mask'),
  );
}

function confusionOf(answers: readonly FaceAnswer[]): (truth: string, said: string) => number {
  const counts = new Map<string, number>();
  for (const { row, probabilities } of answers) {
    if (row.coarse && row.label === 'no_mask') continue;
    const key = `${row.label} ${likeliestOf(probabilities)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (truth, said) => counts.get(`${truth} ${said}`) ?? 0;
}

/** Area under the receiver operating characteristic; ties count half. */
function auc(positive: readonly number[], negative: readonly number[]): number | null {
  if (positive.length === 0 || negative.length === 0) return null;
  let wins = 0;
  for (const high of positive) {
    for (const low of negative) wins += high > low ? 1 : high === low ? 0.5 : 0;
  }
  return wins / (positive.length * negative.length);
}

/** Expected calibration error of p(mask) over ten bins of equal mass, 0–1. */
function calibrationError(answers: readonly FaceAnswer[]): number | null {
  if (answers.length === 0) return null;
  const ordered = [...answers].sort((a, b) => a.probabilities.mask - b.probabilities.mask);
  let [sum, start] = [0, 0];
  for (let bin = 0; bin < BINS; bin += 1) {
    const count = Math.floor(ordered.length / BINS) + (bin < ordered.length % BINS ? 1 : 0);
    const part = ordered.slice(start, start + count);
    start += count;
    if (count === 0) continue;
    const said = meanOf(part.map(({ probabilities }) => probabilities.mask)) ?? 0;
    const was = shareOf(part, ({ row }) => row.label === 'mask') ?? 0;
    sum += Math.abs(said - was) * count;
  }
  return sum / ordered.length;
}

/** Linear interpolation between the order statistics, as NumPy does by default. */
function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((one, other) => one - other);
  const at = (ordered.length - 1) * share;
  const low = ordered[Math.floor(at)] ?? NaN;
  const high = ordered[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

function shareOf<T>(values: readonly T[], holds: (value: T) => boolean): number | null {
  return values.length === 0 ? null : values.filter(holds).length / values.length;
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, v) => sum + v, 0) / values.length;
}
