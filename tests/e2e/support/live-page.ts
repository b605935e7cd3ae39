import type { Page } from 'playwright-core';

/** One change of the verdict on the screen. */
export interface VerdictChange {
  readonly verdict: string;
  /** How many looks the engine had answered by then. */
  readonly looks: number;
  /** When, on the page's clock. */
  readonly atMs: number;
}

/** Notes every change of the verdict from now on; read them with `changesOf`. */
export async function watchVerdict(page: Page): Promise<void> {
  await page.evaluate(() => {
    const changes: { verdict: string; looks: number; atMs: number }[] = [];
    Object.assign(window, { verdictChanges: changes });
    const find = (root: ParentNode, selector: string): HTMLElement | undefined => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.matches(selector)) return element;
        const inside = element.shadowRoot && find(element.shadowRoot, selector);
        if (inside) return inside;
      }
      return undefined;
    };
    const note = (): void => {
      const screen = find(document, 'guard-screen');
      const verdict = find(document, '.banner')?.dataset['verdict'] ?? 'none';
      const looks = Number(screen?.dataset['looks'] ?? 0);
      if (changes.at(-1)?.verdict !== verdict) {
        changes.push({ verdict, looks, atMs: performance.now() });
      }
      requestAnimationFrame(note);
    };
    note();
  });
}

/** The changes noted so far. */
export async function changesOf(page: Page): Promise<readonly VerdictChange[]> {
  return page.evaluate(
    () => (window as unknown as { verdictChanges: VerdictChange[] }).verdictChanges,
  );
}

/** Waits until the live check shows a verdict. @throws after two minutes */
export async function waitForVerdict(page: Page, verdict: string): Promise<void> {
  await page
    .locator(`.banner[data-verdict="${verdict}"]`)
    .waitFor({ state: 'attached', timeout: 120_000 });
}
