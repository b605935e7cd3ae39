import type { Locale } from './locale.ts';

/** The part of `navigator.serviceWorker` by which a page talks to its service worker. */
export interface WorkerAccess {
  readonly controller: Pick<ServiceWorker, 'postMessage'> | null;
  addEventListener(type: 'controllerchange', listener: () => void): void;
}

/**
 * Has the service worker store the language in use, now and after every change, for visits without
 * a network. The first visit's texts come before there is a service worker to see them; it is told of
 * them as soon as it takes the page over.
 */
export function keepLanguage(locale: Locale, access: WorkerAccess): void {
  const tell = (): void =>
    access.controller?.postMessage({ type: 'STORE_LANGUAGE', language: locale.language });
  locale.subscribe(tell);
  access.addEventListener('controllerchange', tell);
}
