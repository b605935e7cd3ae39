import type { TextSource } from '../late-texts.ts';
import type { WorkerAccess } from '../updates/pack-keeping.ts';
import type { WatchSettings } from './watch-settings.ts';

/** Those whose changes are heard already: a wall is begun many times in a visit. */
const heard = new WeakSet<WorkerAccess>();

/**
 * Has the service worker store what this wall needs without a network: on the first visit all of it
 * comes before there is a service worker to see it.
 */
export function keepWatchPacks(
  settings: { readonly value: WatchSettings },
  texts: Pick<TextSource<unknown>, 'language'>,
  access: WorkerAccess | undefined,
): void {
  const store = (): void => {
    const language = texts.language === 'en' ? [] : [`watchtext-${texts.language}`];
    const player = settings.value.feeds.some(({ origin }) => origin.kind === 'hls') ? ['hls'] : [];
    for (const pack of ['watch', ...language, ...player]) {
      access?.controller?.postMessage({ type: 'STORE', pack });
    }
  };
  store();
  if (access === undefined || heard.has(access)) return;
  heard.add(access);
  access.addEventListener('controllerchange', store);
}
