import { describe, expect, it } from 'vitest';
import { readMetrics } from '../../../../tools/figures/figures.ts';
import { withInterval } from '../../../../tools/figures/markdown.ts';
import type { Metrics } from '../../../../tools/figures/metrics.ts';
import { TABLES } from '../../../../tools/figures/tables.ts';

const table = async (name: string, more: Partial<Metrics>): Promise<string> =>
  TABLES[name]?.({ ...(await readMetrics()), ...more }) ?? '';

describe('a table of figures', () => {
  it('shows dashes where nothing was measured', async () => {
    const nothing = {
      ...{ robustness: undefined, cost: undefined },
      ...{ leaveOneOut: undefined, inputSizes: undefined },
    };
    expect(await table('robustness', nothing)).toContain('| grey | – | – | – |');
    expect(await table('cost', nothing)).toContain('| – px | – | – |');
    expect(await table('leave_one_out', nothing)).toContain('| – | – | – | – |');
    expect(await table('input_sizes', nothing)).toContain('| – | – | – | – | – |');
  });

  it('shows a figure with its interval, and without one where none was made', () => {
    const figures = { 'a[b]': 0.5, 'a_low[b]': 0.4, 'a_high[b]': 0.6, c: 0.7 };
    expect(withInterval(figures, 'a[b]')).toBe('0.500 (0.400–0.600)');
    expect(withInterval(figures, 'c')).toBe('0.700');
    expect(withInterval(figures, 'd')).toBe('–');
  });

  it('keeps the groups of faces apart from the sources', async () => {
    const { photo } = await readMetrics();
    const faces = {
      'two_class[web]': 0.9,
      'two_class[size:24-32]': 0.8,
      'faces[size:24-32]': 12,
      'tone_from[medium]': -12.4,
    };
    const more = { photo: { ...photo, faces } };
    expect(await table('sources', more)).not.toContain('size');
    expect(await table('sizes', more)).toContain('| 24–32 px | 12 | 0.800 |');
    expect(await table('tone', more)).toContain('| medium third, from −12° |');
  });

  it('lists kinds of coverings and sources that were left out as they are in the files', async () => {
    const { photo } = await readMetrics();
    const extra = { 'coverings[all]': 3, 'coverings[scarf]': 2, 'passes_for_a_mask[scarf]': 0.5 };
    expect(await table('coverings', { photo: { ...photo, extra } })).toContain(
      '| scarf | 2 | – | 0.500 |',
    );
    const sources = { web: { two_class: 0.9, faces: 20, with: 0.95 } };
    const seeds = { 7: { two_class: 0.91, worst_source: 0.8 } };
    const leaveOneOut = { epochs: 3, sources, seeds };
    expect(await table('leave_one_out', { leaveOneOut })).toContain(
      '| `web` | 20 | 0.900 | 0.950 |',
    );
    expect(await table('seeds', { leaveOneOut })).toContain('| 7 | 0.910 | 0.800 | – | – |');
  });

  it('sets the accuracy of an input size beside its arithmetic', async () => {
    const inputSizes = { 320: { multiply_adds: 111_564_800, ap_16: 0.9306 } };
    expect(await table('input_sizes', { inputSizes })).toContain(
      '| 320 px | 112 | 0.931 | – | – |',
    );
  });
});
