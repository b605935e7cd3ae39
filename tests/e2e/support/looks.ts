import type { Page } from 'playwright-core';

/** From now on the looks at the feeds of the wall are noted; read them with `looksAt`. */
export async function noteLooks(page: Page): Promise<void> {
  await page.locator('watch-screen').evaluate((screen) => {
    const looked: string[] = [];
    Object.assign(window, { looked });
    const before = new Map<string, string | undefined>();
    new MutationObserver(() => {
      for (const tile of screen.shadowRoot?.querySelectorAll<HTMLElement>('feed-tile') ?? []) {
        const { feed = '', looks } = tile.dataset;
        if (before.get(feed) !== looks) looked.push(feed);
        before.set(feed, looks);
      }
    }).observe(screen.shadowRoot ?? screen, { attributeFilter: ['data-looks'], subtree: true });
  });
}

/** The feeds that were looked at, in their order. */
export function looksAt(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { looked: string[] }).looked);
}

/** How many looks went elsewhere, at most, between two at the same feed. */
export function longestTurn(looked: readonly string[], feed: string): number {
  let longest = 0;
  let turn = 0;
  for (const name of looked) {
    turn = name === feed ? 0 : turn + 1;
    longest = Math.max(longest, turn);
  }
  return longest;
}
