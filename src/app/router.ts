import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Destination, Route } from './routes.ts';
import { addressOf, isSame, readRoute } from './routes.ts';

/**
 * Keeps an element and the address together: it hears `navigate` events and plain clicks on links
 * from below, and the back button from above.
 */
export class Router implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #arrived: () => void;
  readonly #confinedTo: () => Destination | undefined;
  #route = readRoute(new URL(location.href));

  /**
   * @param arrived is called after every change of the destination, not at the start
   * @param confinedTo the only destination that may be shown now, if there is but one
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    arrived: () => void,
    confinedTo: () => Destination | undefined,
  ) {
    this.#host = host;
    this.#arrived = arrived;
    this.#confinedTo = confinedTo;
    host.addController(this);
  }

  get route(): Route {
    return this.#route;
  }

  hostConnected(): void {
    globalThis.addEventListener('popstate', this.#returned);
    this.#host.addEventListener('navigate', this.#navigate);
    this.#host.addEventListener('click', this.#follow);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('popstate', this.#returned);
    this.#host.removeEventListener('navigate', this.#navigate);
    this.#host.removeEventListener('click', this.#follow);
  }

  /** Goes to a destination, as a new entry of the history; staying where one is makes none. */
  go(destination: Destination): void {
    if (isSame(destination, this.#route.destination) || this.#isRefused(destination)) return;
    history.pushState(null, '', addressOf(destination, new URL(location.href)));
    globalThis.scrollTo(0, 0);
    this.read();
  }

  /** A language chosen by hand counts more than the one in the address. */
  forgetLanguage(): void {
    const address = new URL(location.href);
    address.searchParams.delete('lang');
    history.replaceState(null, '', address);
    this.read();
  }

  /** Reads the address; where only one destination is allowed, that is where it leads. */
  readonly read = (): void => {
    const before = this.#route;
    this.#route = readRoute(new URL(location.href));
    if (this.#isRefused(this.#route.destination)) this.#return();
    this.#host.requestUpdate();
    if (!isSame(before.destination, this.#route.destination)) this.#arrived();
  };

  readonly #returned = (): void => {
    this.read();
    // every step back is made good by one forward, so that no number of them leads out
    if (this.#confinedTo() !== undefined) this.#return();
  };

  #return(): void {
    const destination = this.#confinedTo() ?? this.#route.destination;
    history.pushState(null, '', addressOf(destination, new URL(location.href)));
    this.#route = { ...this.#route, destination };
  }

  #isRefused(destination: Destination): boolean {
    const only = this.#confinedTo();
    return only !== undefined && !isSame(only, destination);
  }

  readonly #navigate = ({ detail }: HTMLElementEventMap['navigate']): void => {
    this.go(detail);
  };

  /** Takes over plain clicks on links within the app; everything else is the browser's. */
  readonly #follow = (event: MouseEvent): void => {
    const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
    if (link === undefined || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.target !== '' || link.download !== '') return;
    const { origin, pathname } = new URL(link.href);
    if (origin !== location.origin || pathname !== location.pathname) return;
    event.preventDefault();
    this.go(readRoute(new URL(link.href)).destination);
  };
}

declare global {
  interface HTMLElementEventMap {
    /** Somebody wants to go elsewhere; the shell hears it. */
    navigate: CustomEvent<Destination>;
  }
}
