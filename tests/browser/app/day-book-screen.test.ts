import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DayBookScreen } from '../../../src/app/screens/day-book-screen.ts';
import type { Draft, Journal } from '../../../src/services/journal/journal.ts';
import { locale } from '../../../src/services/locale.ts';
import '../../../src/ui/tokens.css';
import { expectAccessible } from '../../support/axe.ts';
import { aMonthOfDrafts } from '../../support/made-month.ts';
import { aMemoryJournal } from '../../support/memory-journal.ts';

/** A Saturday afternoon, local time. */
const NOW = new Date(2026, 10, 28, 17, 30).getTime();
const MINUTE = 60_000;

const passing = (at: number, verdict: 'mask' | 'no_mask' = 'mask'): Draft => ({
  kind: 'verdict',
  station: 'guard',
  at,
  verdict,
  tookMs: 300,
});

beforeEach(() => {
  // what the shell gives every screen
  document.body.innerHTML = '<main></main>';
  document.title = 'Maskcheck';
});

afterEach(async () => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
  await locale.use('en', document.documentElement);
});

describe('the day book', () => {
  it.each([
    ['light', 'en'],
    ['dark', 'de'],
  ] as const)('in %s, %s, can be used by everybody', async (theme, language) => {
    document.documentElement.dataset['theme'] = theme;
    await locale.use(language, document.documentElement);
    const screen = await show(aMemoryJournal(aMonthOfDrafts(NOW)));
    for (const details of detailsIn(screen)) details.open = true;
    await expectAccessible(document.documentElement);
  });

  it('is friendly when nothing is there, and tells how to begin', async () => {
    const screen = await show(aMemoryJournal());
    expect(screen.renderRoot.querySelector('.empty a')?.getAttribute('href')).toBe(
      '?station=guard',
    );
    await expectAccessible(document.documentElement);
  });

  it('tells the share, the totals and the corrections of today', async () => {
    const journal = aMemoryJournal([
      passing(NOW - 3 * MINUTE),
      passing(NOW - 2 * MINUTE),
      passing(NOW - MINUTE),
    ]);
    journal.correct(journal.append(passing(NOW, 'no_mask')), 'was_not');
    journal.correct(journal.append(passing(NOW - 26 * 60 * MINUTE, 'no_mask')), 'was_fine');
    const fine = journal.append(passing(NOW, 'no_mask'));
    journal.correct(fine, 'was_fine');
    const screen = await show(journal);
    expect(totalsIn(screen)).toContain('80%');
    expect(totalsIn(screen)).toMatch(/4 Mask on 1 No mask 0 Worn wrong/);
    expect(textOf(screen.renderRoot)).toContain('1 verdict was corrected by hand.');
  });

  it('tells in plain words when the check stood still', async () => {
    const from = new Date(2026, 10, 28, 10, 32).getTime();
    const journal = aMemoryJournal([
      passing(NOW),
      { kind: 'stall', station: 'guard', at: from, until: from + 9 * MINUTE, why: 'camera_lost' },
    ]);
    const words = textOf((await show(journal)).renderRoot);
    expect(words).toMatch(/10:32.AM – 10:41.AM: the camera gave no picture/);
  });

  it('counts on while it is open', async () => {
    const journal = aMemoryJournal([passing(NOW)]);
    const screen = await show(journal);
    journal.append(passing(NOW));
    await expect.poll(() => totalsIn(screen)).toMatch(/2 Mask on/);
  });

  it('says clearly when nothing is stored', async () => {
    const screen = await show(aMemoryJournal([passing(NOW)]));
    const alert = screen.renderRoot.querySelector('[role=alert]');
    expect(alert?.textContent).toContain(locale.texts.dayBook.trouble.forbidden);
  });

  it('saves a table and a file for programs, with the day in their names', async () => {
    const saved: { name: string; text: Promise<string> }[] = [];
    const blobs = new Map<string, Blob>();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      const address = `#blob-${blobs.size}`;
      if (blob instanceof Blob) blobs.set(address, blob);
      return address;
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const blob = blobs.get(this.getAttribute('href') ?? '');
      saved.push({ name: this.download, text: blob?.text() ?? Promise.resolve('') });
    });
    const data = (await show(aMemoryJournal([passing(NOW)]))).renderRoot.querySelector(
      'journal-data',
    );
    for (const button of data?.renderRoot.querySelectorAll<HTMLElement>('.row .button') ?? []) {
      if (button.closest('dialog') === null && button.closest('.row:has(select)') === null)
        button.click();
    }
    await expect.poll(() => saved).toHaveLength(2);
    vi.restoreAllMocks();
    expect(saved.map(({ name }) => name)).toEqual([
      'maskcheck-2026-11-28.csv',
      'maskcheck-2026-11-28.json',
    ]);
    expect(await saved[0]?.text).toContain('verdict,made-1,guard,,mask,300');
    expect(JSON.parse((await saved[1]?.text) ?? '')).toMatchObject({ entries: [{ id: 'made-1' }] });
  });

  it('deletes old notes only after a question', async () => {
    const journal = aMemoryJournal([passing(NOW - 40 * 24 * 60 * MINUTE), passing(NOW)]);
    const data = (await show(journal)).renderRoot.querySelector('journal-data');
    const press = (selector: string): void =>
      data?.renderRoot.querySelector<HTMLElement>(selector)?.click();
    press('.row:has(select) .button');
    const dialog = data?.renderRoot.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(dialog?.textContent).toContain('Older than 30 days');
    await expectAccessible(document.documentElement);
    press('[value=no]');
    expect(dialog?.open).toBe(false);
    expect(await journal.between(0, Infinity)).toHaveLength(2);
    press('.row:has(select) .button');
    press('[value=yes]');
    await expect
      .poll(() => data?.renderRoot.querySelector('.status')?.textContent)
      .toBe('1 note deleted.');
    expect(await journal.between(0, Infinity)).toHaveLength(1);
  });
});

async function show(journal: Journal): Promise<DayBookScreen> {
  const screen = Object.assign(new DayBookScreen(), { journal, nowMs: () => NOW });
  document.querySelector('main')?.append(screen);
  await expect.poll(() => screen.renderRoot.querySelector('.card')).not.toBeNull();
  for (const part of screen.renderRoot.querySelectorAll('day-totals, bar-chart, journal-data')) {
    await (part as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  }
  return screen;
}

function detailsIn(screen: DayBookScreen): HTMLDetailsElement[] {
  return [...screen.renderRoot.querySelectorAll('bar-chart')].flatMap((chart) => [
    ...chart.renderRoot.querySelectorAll('details'),
  ]);
}

function totalsIn(screen: DayBookScreen): string {
  const totals = screen.renderRoot.querySelector('day-totals');
  return totals === null ? '' : textOf(totals.renderRoot);
}

function textOf(root: Node): string {
  return (root.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
