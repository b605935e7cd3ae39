import { medianOf } from '../../tools/evaluate/statistics.ts';

/** One thing whose time is taken; it resolves when its answer has been read back. */
export type Run = () => Promise<unknown>;

/** Rounds that are run first and not counted: compilation, caches, memory. */
const WARM_UP = 5;

/**
 * Times several things against each other: each once a round, every round in the order turned by one,
 * so that whatever else the machine does falls on all of them alike.
 *
 * @param rounds how many are counted
 * @param nowMs a clock in milliseconds
 * @returns the median of each in milliseconds
 */
export async function interleave<Name extends string>(
  runs: Readonly<Record<Name, Run>>,
  rounds: number,
  nowMs: () => number,
): Promise<Record<Name, number>> {
  const names = Object.keys(runs) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [index] of names.entries()) {
      const name = names[(index + round + WARM_UP) % names.length];
      if (name === undefined) continue;
      const start = nowMs();
      await runs[name]();
      if (round >= 0) times.get(name)?.push(nowMs() - start);
    }
  }
  const medians = names.map((name) => [name, medianOf(times.get(name) ?? [])] as const);
  return Object.fromEntries(medians) as Record<Name, number>;
}
