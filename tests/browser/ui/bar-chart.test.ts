import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locale } from '../../../src/services/locale.ts';
import { BarChart } from '../../../src/ui/chart/bar-chart.ts';
import type { Bar } from '../../../src/ui/chart/chart-words.ts';
import '../../../src/ui/tokens.css';
import { expectAccessible } from '../../support/axe.ts';

const BARS: readonly Bar[] = [
  { label: '8', name: '8 to 9', tally: { mask: 3, no_mask: 1, incorrect: 0 } },
  { label: '9', name: '9 to 10', tally: { mask: 0, no_mask: 0, incorrect: 0 } },
  { label: '10', name: '10 to 11', tally: { mask: 8, no_mask: 0, incorrect: 4 } },
];

beforeEach(() => {
  document.body.innerHTML = '<main><h1>Day book</h1></main>';
  document.title = 'Maskcheck';
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.dir = 'ltr';
});

describe('the bar chart', () => {
  it('says in a sentence what it shows, and can be used by everybody', async () => {
    const chart = await show();
    expect(chart.renderRoot.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(
      'Today by the hour: 16 passed, 69% of them with a proper mask. Most in 10 to 11.',
    );
    await expectAccessible(document.documentElement);
  });

  it('reads all bars together, and one that is pointed at', async () => {
    const chart = await show();
    expect(readoutOf(chart)).toBe('Today Properly 69% Mask on 11 No mask 1 Worn wrong 4');
    chart.renderRoot.querySelector('.band')?.dispatchEvent(new PointerEvent('pointerenter'));
    await chart.updateComplete;
    expect(readoutOf(chart)).toBe('8 to 9 Properly 75% Mask on 3 No mask 1 Worn wrong 0');
    chart.renderRoot.querySelector('.plot')?.dispatchEvent(new PointerEvent('pointerleave'));
    await chart.updateComplete;
    expect(readoutOf(chart)).toContain('Today');
  });

  it('reads bar by bar with the arrow keys, aloud', async () => {
    const chart = await show();
    const said: (string | null | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'Home', 'ArrowLeft']) {
      await press(chart, key);
      said.push(chart.renderRoot.querySelector('[role=status]')?.textContent);
    }
    const first = '8 to 9: 4 passed, 75% properly';
    const last = '10 to 11: 12 passed, 67% properly';
    expect(said).toEqual([first, '9 to 10: nobody', last, last, first, first]);
  });

  it('runs from right to left, arrow keys too, where that is the way of writing', async () => {
    const chart = await show('rtl');
    const xs = [...chart.renderRoot.querySelectorAll('.band')].map((band) =>
      Number(band.getAttribute('x')),
    );
    expect(xs).toEqual([...xs].sort((one, other) => other - one));
    await press(chart, 'Home');
    await press(chart, 'ArrowLeft');
    expect(readoutOf(chart)).toContain('9 to 10');
  });

  it('draws what is not worn properly with a pattern over the colour', async () => {
    const chart = await show();
    const fills = [...chart.renderRoot.querySelectorAll('rect[fill^=url]')].map((rect) =>
      rect.getAttribute('fill'),
    );
    expect(fills).toEqual(['url(#no_mask)', 'url(#incorrect)']);
  });

  it('has a table with every number', async () => {
    const chart = await show();
    const details = chart.renderRoot.querySelector('details');
    if (details !== null) details.open = true;
    const rows = [...chart.renderRoot.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['8 to 9', '3', '1', '0', '4', '75%'],
      ['9 to 10', '0', '0', '0', '0', '–'],
      ['10 to 11', '8', '0', '4', '12', '67%'],
    ]);
    await expectAccessible(document.documentElement);
  });
});

async function show(direction = 'ltr'): Promise<BarChart> {
  await locale.use('en', document.documentElement);
  document.documentElement.dir = direction;
  const chart = Object.assign(new BarChart(), {
    heading: 'Today by the hour',
    whole: 'Today',
    bars: BARS,
  });
  document.querySelector('main')?.append(chart);
  await expect.poll(() => chart.renderRoot.querySelector('svg[role=img]')).not.toBeNull();
  return chart;
}

async function press(chart: BarChart, key: string): Promise<void> {
  chart.renderRoot.querySelector('.plot')?.dispatchEvent(new KeyboardEvent('keydown', { key }));
  await chart.updateComplete;
}

function readoutOf(chart: BarChart): string {
  const text = chart.renderRoot.querySelector('.readout')?.textContent ?? '';
  return text.replaceAll(/\s+/g, ' ').trim();
}
