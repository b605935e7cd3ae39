import { quantileOf, shareOf } from './statistics.ts';

/** Named figures; a figure that the data cannot give is `null`. */
export type Figures = Record<string, number | null>;

/** Bounds between which a figure lies with a certainty of 95 %. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard deviations on either side that hold 95 % of a normal distribution. */
const Z = 1.96;
/** How often the pictures are drawn anew for a bootstrap. */
const RESAMPLES = 200;
const SEED = 20_201;

/** Wilson's 95 % interval of a share (Wilson 1927); `undefined` without trials. */
export function wilson(successes: number, trials: number): Interval | undefined {
  if (trials === 0) return undefined;
  const share = successes / trials;
  const square = (Z * Z) / trials;
  const middle = share + square / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
  return { low: (middle - half) / (1 + square), high: (middle + half) / (1 + square) };
}

/**
 * The 95 % interval of a figure by the percentile bootstrap over pictures (Efron 1979): as many
 * pictures are drawn with replacement, 200 times over, by a seeded generator, so that the same
 * answers give the same interval.
 *
 * @param pictures how many there are
 * @param figure the figure when each picture counts as often as `repeats` says
 */
export function bootstrap(
  pictures: number,
  figure: (repeats: readonly number[]) => number,
): Interval | undefined {
  if (pictures === 0) return undefined;
  const random = seeded(SEED);
  const figures = Array.from({ length: RESAMPLES }, () => {
    const repeats = new Array<number>(pictures).fill(0);
    for (let drawn = 0; drawn < pictures; drawn += 1) {
      const index = Math.floor(random() * pictures);
      repeats[index] = (repeats[index] ?? 0) + 1;
    }
    return figure(repeats);
  });
  return { low: quantileOf(figures, 0.025), high: quantileOf(figures, 0.975) };
}

/** The keys under which a figure's interval stands: `name_low[GROUP]`, `name_high[GROUP]`. */
export function boundsOf(name: string): { readonly low: string; readonly high: string } {
  const [, stem = name, group = ''] = /^([^[]*)(\[.*)?$/.exec(name) ?? [];
  return { low: `${stem}_low${group}`, high: `${stem}_high${group}` };
}

/** A figure's interval under its two keys. */
export function intervalFigures(name: string, interval: Interval | undefined): Figures {
  const { low, high } = boundsOf(name);
  return { [low]: interval?.low ?? null, [high]: interval?.high ?? null };
}

/** The share of values for which something holds, with Wilson's interval beside it. */
export function shareFigures<T>(
  name: string,
  values: readonly T[],
  holds: (value: T) => boolean,
): Figures {
  return {
    [name]: shareOf(values, holds),
    ...intervalFigures(name, wilson(values.filter(holds).length, values.length)),
  };
}

/** Park and Miller's generator (1988): numbers in 0–1, the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
