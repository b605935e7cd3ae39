import { sideOf } from '../../src/core/geometry.ts';
import type { Probabilities } from '../../src/core/verdict.ts';
import { CLASSES, likeliestOf } from '../../src/core/verdict.ts';
import type { Extra, Scene } from '../data-folder.ts';
import type { FaceAnswer } from './answer.ts';
import { isToldRightly } from './answer.ts';
import { breakdownFigures } from './breakdown.ts';
import type { Curve, FoundFace, Ranking, ScoredPicture } from './curve.ts';
import { atThreshold, averagePrecision, curveOf, rankingOf, recallAtPrecision } from './curve.ts';
import { flagThresholdOf } from './flag.ts';
import type { Figures } from './interval.ts';
import { bootstrap, intervalFigures, shareFigures, wilson } from './interval.ts';
import { aucOf, meanOf, shareOf } from './statistics.ts';

// Keys and definitions are those of the shared scorer (`score.py`) wherever it has the figure; a test
// holds them equal. What it does not have: intervals, breakdowns and thresholds.

const SIZES = [16, 32, 64] as const;
const SIZES_OF_CLASSES = [16, 32] as const;
const BINS = 10;

/** Detection by size, and "ok" and "bad" by score and probability, over the pictures of a split. */
export function sceneFigures(
  scenes: readonly (Scene & { readonly found: readonly FoundFace[] })[],
  threshold: number,
): Figures {
  const pictures = scenes.map(({ faces, found, judged }) => ({ truth: faces, found, judged }));
  const figures: Figures = { pictures: scenes.length };
  for (const least of SIZES) {
    const ranking = rankingOf(pictures, least);
    const curve = curveOf(ranking);
    const { precision, recall } = atThreshold(curve, threshold);
    Object.assign(figures, precisionFigures(`face_ap_${least}`, ranking));
    figures[`face_recall_at_p95_${least}`] = recallAtPrecision(curve, 0.95);
    Object.assign(figures, recallFigures(`face_recall_at_threshold_${least}`, recall, curve));
    figures[`face_precision_at_threshold_${least}`] = precision;
    figures[`faces_${least}`] = curve.positives;
  }
  for (const name of CLASSES) {
    const only = pictures.map(({ truth, found }) => ({
      truth: truth.map(({ box, label }) => ({ box, label: label === name ? label : 'ignore' })),
      found,
    }));
    const curve = curveOf(rankingOf(only, 32));
    if (curve.positives === 0) continue;
    const { recall } = atThreshold(curve, threshold);
    Object.assign(figures, recallFigures(`found_${name}_32_at_threshold`, recall, curve));
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
      const weight = (face: FoundFace): number => face.score * share(face.probabilities);
      const ranking = rankingOf(judged, least, labels, weight);
      Object.assign(figures, precisionFigures(`${name}_ap_${least}`, ranking));
      figures[`${name}_faces_${least}`] = curveOf(ranking).positives;
    }
  }
  return figures;
}

function precisionFigures(name: string, ranking: Ranking): Figures {
  const apOf = (repeats?: readonly number[]): number => averagePrecision(curveOf(ranking, repeats));
  return {
    [name]: apOf(),
    ...intervalFigures(name, bootstrap(ranking.positives.length, apOf)),
  };
}

function recallFigures(name: string, recall: number, { positives }: Curve): Figures {
  const found = Math.round(recall * positives);
  return { [name]: recall, ...intervalFigures(name, wilson(found, positives)) };
}

/** Classification of given faces: accuracy, ranking, calibration, pooled, by source and in groups. */
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
    ...shareFigures('two_class', answers, isToldRightly),
    auc_mask_vs_bare: aucOf(proper, bare),
    ece: calibrationError(answers),
  };
  const cut = flagThresholdOf(answers);
  if (cut !== null) figures['flag_threshold'] = cut;
  if (cut !== null && incorrect.length > 0) {
    Object.assign(
      figures,
      shareFigures('incorrect_caught_at_3pct', incorrect, (p) => p < cut),
    );
    figures['auc_mask_vs_incorrect'] = aucOf(proper, incorrect);
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
    Object.assign(figures, shareFigures(`two_class[${source}]`, part, isToldRightly));
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
  Object.assign(figures, shareFigures('two_class_when_sure', sure, isToldRightly));
  return { ...figures, ...breakdownFigures(answers, cut) };
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
  const kinds = new Set(coverings.map(kindOf).sort());
  for (const kind of coverings.length > 0 ? ['all', ...kinds] : []) {
    const part = coverings.filter((row) => kind === 'all' || kindOf(row) === kind);
    const seen = part.flatMap(({ found }) => {
      const [largest] = sure(found).sort((one, other) => sideOf(other.box) - sideOf(one.box));
      return largest === undefined ? [] : [largest.probabilities.mask >= 0.5];
    });
    figures[`coverings[${kind}]`] = part.length;
    figures[`coverings_seen[${kind}]`] = seen.length;
    Object.assign(
      figures,
      shareFigures(`passes_for_a_mask[${kind}]`, seen, (passes) => passes),
    );
  }
  return figures;
}

/** What kind of covering a picture shows; one that nobody named is `other`. */
function kindOf({ what }: Extra): string {
  return what == null || what === '' ? 'other' : what;
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
