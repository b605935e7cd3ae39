import type { Probabilities } from '../verdict.ts';
import { CLASSES } from '../verdict.ts';

/** What turns the classifier's raw logits into probabilities; fitted on validation pictures. */
export interface Calibration {
  /** Above 0; larger is less sure. */
  readonly temperature: number;
  /** Added to the logits first, one per class in the order of `CLASSES`. */
  readonly bias: readonly number[];
}

/**
 * Temperature and bias scaling (Guo et al. 2017): softmax((logits + bias) / temperature).
 *
 * @param logits three raw outputs, in the order of `CLASSES`
 */
export function calibrate(logits: ArrayLike<number>, calibration: Calibration): Probabilities {
  const scaled = CLASSES.map(
    (_, index) => ((logits[index] ?? 0) + (calibration.bias[index] ?? 0)) / calibration.temperature,
  );
  const top = Math.max(...scaled);
  const powers = scaled.map((value) => Math.exp(value - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  const [mask = 0, noMask = 0, incorrect = 0] = powers.map((power) => power / sum);
  return { mask, no_mask: noMask, incorrect };
}
