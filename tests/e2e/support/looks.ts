import type { Page } from 'playwright-core';

/** A look at a feed of the wall. */
export interface LookAt {
  readonly feed: string;
  /** When it was shown, on the page's clock. */
  readonly atMs: number;
}

/** From now on the looks at the feeds of the wall are noted; read them with `looksAt`. */
export async function noteLooks(page: Page): Promise<void> {
  await page.locator('watch-screen').evaluate((screen) => {
    const looked: LookAt[] = [];
    Object.assign(window, { looked });
    const before = new Map<string, string | undefined>();
    new MutationObserver(() => {
      const atMs = performance.now();
      for (const tile of screen.shadowRoot?.querySelectorAll<HTMLElement>('feed-tile') ?? []) {
        const { feed = '', looks } = tile.dataset;
        if (before.get(feed) !== looks) looked.push({ feed, atMs });
        before.set(feed, looks);
      }
    }).observe(screen.shadowRoot ?? screen, { attributeFilter: ['data-looks'], subtree: true });
  });
}

/** The looks so far, in their order. */
export function looksAt(page: Page): Promise<readonly LookAt[]> {
  return page.evaluate(() => (window as unknown as { looked: LookAt[] }).looked);
}

/** How many looks went elsewhere, at most, between two at the same feed. */
export function longestTurn(looked: readonly LookAt[], feed: string): number {
  const places = looked.flatMap((look, place) => (look.feed === feed ? [place] : []));
  return longestGap([-1, ...places, looked.length]) - 1;
}

/** How long a feed waited for a look at most, from the first look at any feed to the last, in ms. */
export function longestWaitMs(looked: readonly LookAt[], feed: string): number {
  const times = looked.filter((look) => look.feed === feed).map(({ atMs }) => atMs);
  const [first, last] = [looked[0], looked.at(-1)];
  return first && last ? longestGap([first.atMs, ...times, last.atMs]) : Infinity;
}

function longestGap(numbers: readonly number[]): number {
  return Math.max(...numbers.slice(1).map((number, index) => number - (numbers[index] ?? number)));
}
