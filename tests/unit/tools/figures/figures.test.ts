import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fill, readMetrics, TEXTS } from '../../../../tools/figures/figures.ts';

describe('the figures in texts', () => {
  it.each(TEXTS)('are in %s those that the evaluation wrote', async (path) => {
    const text = await readFile(path, 'utf8');
    expect(text).toContain('<!-- figures: ');
    expect(await fill(text, await readMetrics())).toBe(text);
  });

  it('refuse a table that is not known', async () => {
    const metrics = await readMetrics();
    const text = '<!-- figures: weather --><!-- end -->';
    await expect(fill(text, metrics)).rejects.toThrow('weather');
  });
});
