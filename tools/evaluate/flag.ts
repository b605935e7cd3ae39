import * as v from 'valibot';
import { readJson } from '../node-vision.ts';
import type { FaceAnswer } from './answer.ts';
import type { Figures } from './interval.ts';
import { shareFigures } from './interval.ts';
import { quantileOf } from './statistics.ts';

/** Share of proper masks that may be flagged where "caught" is measured. */
const FLAGGED = 0.03;

/**
 * p(mask) below which exactly 3 % of the properly worn masks are: faces below it are flagged. `null`
 * without proper masks. Coarse labels do not tell proper ones, so they are left out.
 */
export function flagThresholdOf(answers: readonly FaceAnswer[]): number | null {
  const proper = answers.filter(isProper).map(({ probabilities }) => probabilities.mask);
  return proper.length === 0 ? null : quantileOf(proper, FLAGGED);
}

/**
 * What a threshold chosen on `val` does on these faces: wrongly worn masks caught, and proper ones
 * flagged, which will not be exactly 3 % on other pictures.
 */
export function flagFigures(answers: readonly FaceAnswer[], threshold: number): Figures {
  const isFlagged = ({ probabilities }: FaceAnswer): boolean => probabilities.mask < threshold;
  const incorrect = answers.filter(({ row }) => row.label === 'incorrect');
  return {
    val_flag_threshold: threshold,
    ...shareFigures('incorrect_caught_at_val_threshold', incorrect, isFlagged),
    ...shareFigures('proper_flagged_at_val_threshold', answers.filter(isProper), isFlagged),
  };
}

const chosen = v.object({
  split: v.literal('val'),
  classifier: v.string(),
  faces: v.object({ flag_threshold: v.number() }),
});

/**
 * Reads the threshold that an evaluation on `val` chose.
 *
 * @param path its `figures.json`
 * @param classifier version of the classifier that is being evaluated
 * @throws when the file is of another split or another classifier, or has no threshold
 */
export async function readFlagThreshold(path: string, classifier: string): Promise<number> {
  const result = v.safeParse(chosen, await readJson(path));
  if (!result.success) throw new Error(`${path}: ${v.summarize(result.issues)}`);
  if (result.output.classifier !== classifier) {
    throw new Error(`${path} is of classifier ${result.output.classifier}, not ${classifier}`);
  }
  return result.output.faces.flag_threshold;
}

function isProper({ row }: FaceAnswer): boolean {
  return row.label === 'mask' && !row.coarse;
}
