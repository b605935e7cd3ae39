import { interleave } from '../interleave.ts';
import type { Run } from '../interleave.ts';
import type { ContenderName, ContenderWindow } from './contender.ts';

Object.assign(window, { compare });

/**
 * Times contenders against each other: each in a frame of its own, since two copies of tfjs would
 * share their globals, and all on the one thread of this page.
 *
 * @returns the median of each in milliseconds
 */
export async function compare(
  names: readonly ContenderName[],
  rounds: number,
): Promise<Record<string, number>> {
  const runs: Record<string, Run> = {};
  for (const name of names) runs[name] = await startInFrame(name);
  return interleave(runs, rounds, () => performance.now());
}

async function startInFrame(name: ContenderName): Promise<Run> {
  const frame = document.createElement('iframe');
  frame.src = `contender.html?who=${name}`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  // a module script has run before the load event of its page
  return (frame.contentWindow as unknown as ContenderWindow).contender;
}
