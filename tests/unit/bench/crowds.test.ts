import { describe, expect, it } from 'vitest';
import { CROWDS, crowdOf } from '../../bench/crowds.ts';

describe('a crowd', () => {
  it.each(CROWDS)('of %s stands whole in the frame, each in a place of their own', (people) => {
    const crowd = crowdOf(people);
    expect(crowd).toHaveLength(people);
    expect(new Set(crowd.map(({ centre }) => String(centre))).size).toBe(people);
    for (const { centre, side } of crowd) {
      expect(centre[0] + side / 2).toBeLessThanOrEqual(640);
      expect(centre[1] + side / 2).toBeLessThanOrEqual(480);
    }
  });
});
