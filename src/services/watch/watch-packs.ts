import type { TextSource } from '../late-texts.ts';
import type { WorkerAccess } from '../updates/pack-keeping.ts';
import type { WatchSettings } from './watch-settings.ts';

/**
 * Has the service worker store what this wall needs without a network: on the first visit all of it
 * comes before there is a service worker to see it.
 */
export function keepWatchPacks(
  { feeds }: WatchSettings,
  texts: Pick<TextSource<unknown>, 'language'>,
  access: WorkerAccess | undefined,
): void {
  const store = (): void => {
    const language = texts.language === 'en' ? [] : [`watchtext-${texts.language}`];
    const player = feeds.some(({ origin }) => origin.kind === 'hls') ? ['hls'] : [];
    for (const pack of ['watch', ...language, ...player]) {
      access?.controller?.postMessage({ type: 'STORE', pack });
    }
  };
  store();
  access?.addEventListener('controllerchange', store);
}
