import { describe, expect, it } from 'vitest';
import { SPEED_ROWS, speedTable, textOf, verdictOf } from '../../../../tools/figures/speed.ts';

const row = { key: 'a', name: 'a', unit: 'times', must: 0.6 } as const;

describe('a figure of speed', () => {
  it('is met up to what it must not exceed', () => {
    expect(verdictOf(row, { a: 0.6 })).toBe('met');
    expect(verdictOf(row, { a: 0.61 })).toBe('missed');
    expect(verdictOf(row, {})).toBe('–');
    expect(verdictOf({ key: 'a' }, { a: 5 })).toBe('–');
  });

  it('is told with its unit, and by a dash where it was not measured', () => {
    expect(textOf(row, { a: 0.504 })).toBe('0.50 ×');
    expect(textOf({ ...row, unit: 'share' }, { a: 0.0254 })).toBe('2.5 %');
    expect(textOf({ ...row, unit: 'megabytes' }, { a: 1_234_567 })).toBe('1.23 MB');
    expect(textOf({ ...row, unit: 'count' }, { a: 0 })).toBe('0');
    expect(textOf(row, { a: null })).toBe('–');
  });
});

describe('the table of speed', () => {
  it('has a row for every figure, measured or not, and aims below what must be', () => {
    expect(speedTable().split('\n')).toHaveLength(SPEED_ROWS.length + 2);
    expect(speedTable({ 'people_ratio[10]': 1.4 })).toContain('| 1.40 × | 2.00 × | met |');
    expect(speedTable({ heap_ratio: 1.103 })).toContain('| 1.10 × | 1.10 × | missed |');
    for (const { must = Infinity, aim = 0 } of SPEED_ROWS) expect(aim).toBeLessThan(must + 1e-9);
  });
});
