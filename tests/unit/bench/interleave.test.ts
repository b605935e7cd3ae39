import { describe, expect, it } from 'vitest';
import { interleave } from '../../bench/interleave.ts';

describe('interleaved timing', () => {
  it('gives the median of each, whatever the others take', async () => {
    let now = 0;
    const order: string[] = [];
    const taking =
      (name: string, ms: () => number): (() => Promise<void>) =>
      () => {
        order.push(name);
        now += ms();
        return Promise.resolve();
      };
    let calls = 0;
    const medians = await interleave(
      {
        quick: taking('quick', () => 2),
        slow: taking('slow', () => ((calls += 1) > 5 ? 10 : 500)),
      },
      4,
      () => now,
    );
    // the five slow starts are the warm-up
    expect(medians).toEqual({ quick: 2, slow: 10 });
    expect(order.slice(0, 4)).toEqual(['quick', 'slow', 'slow', 'quick']);
  });
});
