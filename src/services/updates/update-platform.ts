import { Workbox } from 'workbox-window';
import { trustedScriptAddress } from '../policy/trusted-types.ts';

/** What the service worker tells. */
export interface UpdateEvents {
  /** A service worker has taken this page over; `isUpdate` when an older one had it before. */
  readonly controlling: (isUpdate: boolean) => void;
  /** The first version has been stored whole. */
  readonly stored: () => void;
  /** A new version has been stored and waits. */
  readonly waiting: () => void;
}

/** What `Updates` needs of the browser. */
export interface UpdatePlatform {
  readonly support: 'full' | 'unsupported' | 'off';
  /** Whether this page came from the stored app. */
  readonly isControlled: boolean;
  /** Registers the service worker. @throws what the browser throws */
  readonly register: (events: UpdateEvents) => Promise<void>;
  /** Asks the server for a new version. @throws without a network */
  readonly lookForUpdate: () => Promise<void>;
  /** Tells the waiting version to take over. */
  readonly skipWaiting: () => void;
  readonly reload: () => void;
  readonly nowMs: () => number;
  readonly after: (delayMs: number, run: () => void) => void;
  readonly every: (periodMs: number, run: () => void) => void;
  /** Calls `run` whenever somebody comes back to the page; installed apps on iOS tell it by focus. */
  readonly onReturn: (run: () => void) => void;
}

/** The browser this page runs in, with the service worker at `/sw.js`. */
export function browserUpdatePlatform(): UpdatePlatform {
  let workbox: Workbox | undefined;
  const container = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  return {
    support: import.meta.env.DEV ? 'off' : container === undefined ? 'unsupported' : 'full',
    get isControlled() {
      return (container?.controller ?? null) !== null;
    },
    async register({ controlling, stored, waiting }) {
      workbox = new Workbox(trustedScriptAddress(`${import.meta.env.BASE_URL}sw.js`));
      workbox.addEventListener('waiting', waiting);
      // loaded anew while the first version was being stored, a page hears of it as of somebody else's
      const wasControlled = this.isControlled;
      workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
        if (wasControlled) controlling(isUpdate === true || isExternal === true);
        else stored();
      });
      workbox.addEventListener('activated', ({ isUpdate, isExternal }) => {
        if (isUpdate !== true && isExternal !== true) stored();
      });
      // at once: waiting for the page's load event would lose nothing but time
      await workbox.register({ immediate: true });
    },
    async lookForUpdate() {
      await workbox?.update();
    },
    skipWaiting: () => workbox?.messageSkipWaiting(),
    reload: () => location.reload(),
    nowMs: () => performance.now(),
    after: (delayMs, run) => void setTimeout(run, delayMs),
    every: (periodMs, run) => void setInterval(run, periodMs),
    onReturn(run) {
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') run();
      });
      globalThis.addEventListener('focus', run);
      globalThis.addEventListener('pageshow', run);
    },
  };
}
