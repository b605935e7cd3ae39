import type { Locale } from '../locale.ts';

/** The part of `navigator.serviceWorker` by which a page talks to its service worker. */
export interface WorkerAccess {
  readonly controller: Pick<ServiceWorker, 'postMessage'> | null;
  addEventListener(type: 'controllerchange', listener: () => void): void;
}

/** The screens that the live check does not need come this long after everything else, in ms. */
const LATE_MS = 10_000;

/**
 * Has the service worker store what it does not precache, for visits without a network: the language
 * in use, now and after every change, and a while later the screens that the live check does not
 * need. The first visit's texts come before there is a service worker to see them; it is told of them
 * as soon as it takes the page over.
 *
 * @param after calls a task so many milliseconds later
 */
export function keepPacks(
  locale: Locale,
  access: WorkerAccess,
  after: (ms: number, task: () => void) => void,
): void {
  const store = (pack: string): void => access.controller?.postMessage({ type: 'STORE', pack });
  const storeLanguage = (): void => store(`text-${locale.language}`);
  const storeLate = (): void => after(LATE_MS, () => store('late'));
  locale.subscribe(storeLanguage);
  access.addEventListener('controllerchange', () => {
    storeLanguage();
    storeLate();
  });
  if (access.controller !== null) storeLate();
}
