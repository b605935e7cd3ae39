import { describe, expect, it } from 'vitest';
import type { Destination } from '../../../src/app/routes.ts';
import { addressOf, isSame, readRoute } from '../../../src/app/routes.ts';

const HOME = 'https://check.example/app/';

describe('an address', () => {
  it.each<[string, Destination]>([
    ['', { screen: 'first' }],
    ['?station=guard', { station: 'guard' }],
    ['?station=photo', { station: 'photo' }],
    ['?station=kiosk', { station: 'kiosk' }],
    ['?screen=about', { screen: 'about' }],
    ['?screen=kiosk-settings', { screen: 'kiosk-settings' }],
    ['?screen=kiosk-setup', { screen: 'kiosk-setup' }],
    ['?screen=selftest', { screen: 'selftest' }],
    ['?screen=settings', { screen: 'settings' }],
    ['?screen=daybook', { screen: 'daybook' }],
    ['?station=nowhere', { screen: 'first' }],
    ['?station=nowhere&screen=about', { screen: 'about' }],
  ])('%s leads to %j', (query, destination) => {
    expect(readRoute(new URL(query, HOME)).destination).toEqual(destination);
  });

  it('names language, camera, configuration, backend and place of the engine for a visit', () => {
    const query = '?station=guard&lang=de-CH&camera=rear&config=/k.json&backend=wasm&engine=page';
    expect(readRoute(new URL(query, HOME))).toMatchObject({
      language: 'de',
      camera: 'rear',
      configuration: '/k.json',
      backend: 'wasm',
      place: 'page',
    });
  });

  it('can ask for measuring, whatever the settings say', () => {
    expect(readRoute(new URL('?backend=auto', HOME)).backend).toBe('auto');
  });

  it('leaves to settings and device what it does not name or names wrongly', () => {
    for (const query of ['', '?backend=cpu&engine=moon&lang=xx']) {
      expect(readRoute(new URL(query, HOME))).toMatchObject({
        language: undefined,
        camera: undefined,
        backend: undefined,
        place: 'auto',
      });
    }
  });

  it.each<Destination>([
    { screen: 'first' },
    { screen: 'about' },
    { station: 'guard' },
    { station: 'photo' },
  ])('of %j leads there, and keeps what else was said', (destination) => {
    const from = new URL('?screen=settings&lang=de&backend=wasm#part', HOME);
    const address = addressOf(destination, from);
    expect(readRoute(address)).toMatchObject({ destination, language: 'de', backend: 'wasm' });
    expect(address.hash).toBe('');
    expect(address.pathname).toBe('/app/');
  });

  it('tells places apart', () => {
    expect(isSame({ station: 'guard' }, { station: 'guard' })).toBe(true);
    expect(isSame({ station: 'guard' }, { station: 'photo' })).toBe(false);
    expect(isSame({ screen: 'first' }, { station: 'photo' })).toBe(false);
  });
});
