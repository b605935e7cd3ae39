import { Listeners } from './listeners.ts';

/**
 * Whether this app can be installed here: `offered` by the browser's own prompt, `by_hand` where
 * only the share menu does it (iOS), `installed` when it runs from the home screen already or has
 * just been installed, `none` where nothing is known.
 */
export type InstallState = 'none' | 'offered' | 'by_hand' | 'installed';

/** Chromium's event, which the DOM typings do not know. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** What `Install` needs to know of the browser. */
export interface InstallPlatform {
  /** Where `beforeinstallprompt` and `appinstalled` come: the window. */
  readonly target: EventTarget;
  readonly isStandalone: boolean;
  readonly isIos: boolean;
}

/** The offer to install the app. Made early, since browsers tell of it once, soon after loading. */
export class Install {
  readonly #listeners = new Listeners();
  #state: InstallState;
  #offer: InstallPromptEvent | undefined;

  constructor({ target, isStandalone, isIos }: InstallPlatform) {
    this.#state = isStandalone ? 'installed' : isIos ? 'by_hand' : 'none';
    target.addEventListener('beforeinstallprompt', (event) => {
      // the browser's own banner stays away: the app has a button for it
      event.preventDefault();
      if (!isPrompt(event)) return;
      this.#offer = event;
      this.#enter('offered');
    });
    target.addEventListener('appinstalled', () => {
      this.#offer = undefined;
      this.#enter('installed');
    });
  }

  get state(): InstallState {
    return this.#state;
  }

  /** Shows the browser's prompt; each offer holds for one. Call it from a tap. */
  async prompt(): Promise<void> {
    const offer = this.#offer;
    if (offer === undefined) return;
    this.#offer = undefined;
    const { outcome } = await offer.prompt();
    this.#enter(outcome === 'accepted' ? 'installed' : 'none');
  }

  /** Calls `listener` after every change of `state`; the result ends that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  #enter(state: InstallState): void {
    this.#state = state;
    this.#listeners.tell();
  }
}

/** The browser this page runs in. */
export function browserInstallPlatform(): InstallPlatform {
  return {
    target: globalThis,
    isStandalone:
      matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches ||
      // iOS before it knew display modes
      ('standalone' in navigator && navigator.standalone === true),
    isIos: isIos(navigator),
  };
}

/** Whether a browser runs on an iPhone or iPad; iPads call themselves Macs, but can be touched. */
export function isIos({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): boolean {
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Mac') && maxTouchPoints > 1);
}

function isPrompt(event: Event): event is InstallPromptEvent {
  return 'prompt' in event && typeof event.prompt === 'function';
}
