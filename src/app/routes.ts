import type { EngineOptions, EnginePlace } from '../engine/contract.ts';
import type { Language } from '../services/locale.ts';
import { languageOf } from '../services/locale.ts';

/** A way of using the engine, by its name in the address. */
export type StationName = 'guard' | 'photo' | 'kiosk' | 'watch';

/** Any other screen, by its name in the address; `first` is the address without a name. */
export type ScreenName =
  | 'first'
  | 'daybook'
  | 'settings'
  | 'about'
  | 'kiosk-settings'
  | 'kiosk-setup'
  | 'selftest'
  | 'reporting'
  | 'fleet';

/** Where to go: the detail of a `navigate` event. */
export type Destination = { readonly station: StationName } | { readonly screen: ScreenName };

/** What the address says. */
export interface Route {
  readonly destination: Destination;
  /** `lang=de`: for this visit, over the settings. */
  readonly language: Language | undefined;
  /** `camera=…`: `front`, `rear`, a device id or a part of a camera's name; for this visit. */
  readonly camera: string | undefined;
  /** `config=/kiosk.json`: where a kiosk reads its settings; for this visit, over the settings. */
  readonly configuration: string | undefined;
  /** `backend=webgl|wasm|auto`: for this visit, over the settings. */
  readonly backend: EngineOptions['backend'] | undefined;
  /** `engine=worker|page|auto`. */
  readonly place: EngineOptions['place'];
}

const STATIONS: readonly StationName[] = ['guard', 'photo', 'kiosk', 'watch'];
const SCREENS: readonly ScreenName[] = [
  'daybook',
  'settings',
  'about',
  'kiosk-settings',
  'kiosk-setup',
  'selftest',
  'reporting',
  'fleet',
];
const BACKENDS: readonly EngineOptions['backend'][] = ['webgl', 'wasm', 'auto'];
const PLACES: readonly EnginePlace[] = ['worker', 'page'];

/** Reads an address. What it does not know, it passes over: an unknown name is the first screen. */
export function readRoute(address: URL): Route {
  const query = address.searchParams;
  const station = STATIONS.find((name) => name === query.get('station'));
  const screen = SCREENS.find((name) => name === query.get('screen'));
  return {
    destination: station === undefined ? { screen: screen ?? 'first' } : { station },
    language: languageOf(query.get('lang') ?? ''),
    camera: query.get('camera') ?? undefined,
    configuration: query.get('config') ?? undefined,
    backend: BACKENDS.find((name) => name === query.get('backend')),
    place: PLACES.find((name) => name === query.get('engine')) ?? 'auto',
  };
}

/** The address of a destination; the other parameters of `from` are kept. */
export function addressOf(destination: Destination, from: URL): URL {
  const address = new URL(from);
  address.hash = '';
  address.searchParams.delete('station');
  address.searchParams.delete('screen');
  if ('station' in destination) address.searchParams.set('station', destination.station);
  else if (destination.screen !== 'first') address.searchParams.set('screen', destination.screen);
  return address;
}

/** Whether two destinations are the same. */
export function isSame(one: Destination, other: Destination): boolean {
  return nameOf(one) === nameOf(other);
}

/** The name of a destination's screen: no two are alike. */
export function nameOf(destination: Destination): StationName | ScreenName {
  return 'station' in destination ? destination.station : destination.screen;
}
