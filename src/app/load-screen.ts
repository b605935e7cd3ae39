import { browserStorageAccess, keepStorage } from '../services/storage.ts';
import type { Journal } from '../services/journal/journal.ts';
import type { Fleet } from '../services/fleet/fleet.ts';
import type { Reporting } from '../services/reporting/reporting.ts';
import type { Speech } from '../services/speech/speech.ts';
import type { WatchStore } from '../services/watch/watch-store.ts';
import type { Camera } from '../sources/camera.ts';
import type { Destination } from './routes.ts';
import { nameOf } from './routes.ts';
import type { Visit } from './visit.ts';

/** A screen whose code has come, with what only it needs. */
export type ReadyScreen =
  | { readonly name: 'guard'; readonly camera: Camera; readonly journal: Journal }
  | {
      readonly name: 'kiosk';
      readonly camera: Camera;
      readonly journal: Journal;
      readonly speaker: Speech;
    }
  | { readonly name: 'watch'; readonly store: WatchStore; readonly journal: Journal }
  | { readonly name: 'kiosk-setup'; readonly camera: Camera }
  | { readonly name: 'daybook'; readonly journal: Journal }
  | { readonly name: 'reporting'; readonly reporting: Reporting }
  | { readonly name: 'fleet'; readonly fleet: Fleet }
  | { readonly name: 'photo' | 'first' | 'settings' | 'kiosk-settings' | 'about' | 'selftest' };

/**
 * Fetches the code of a screen, and for a station starts the engine meanwhile.
 *
 * @throws when the code does not come
 */
export async function loadScreen(destination: Destination, visit: Visit): Promise<ReadyScreen> {
  const name = nameOf(destination);
  if ('station' in destination) {
    visit.keeper.start();
    // asked for only now that the app is used: a glance at the first screen needs no keeping
    void keepStorage(browserStorageAccess());
  }
  switch (name) {
    case 'guard': {
      const [camera, journal] = await Promise.all([
        visit.loadCamera(),
        visit.loadJournal(),
        import('../stations/guard/guard-screen.ts'),
      ]);
      return { name, camera, journal };
    }
    case 'daybook': {
      const [journal] = await Promise.all([
        visit.loadJournal(),
        import('./screens/day-book-screen.ts'),
      ]);
      return { name, journal };
    }
    case 'kiosk': {
      const [camera, journal, speaker] = await Promise.all([
        visit.loadCamera(),
        visit.loadJournal(),
        visit.loadSpeech(),
        import('../stations/kiosk/kiosk-screen.ts'),
      ]);
      return { name, camera, journal, speaker };
    }
    case 'watch': {
      const [store, journal] = await Promise.all([
        visit.loadWatch(),
        visit.loadJournal(),
        import('../stations/watch/watch-screen.ts'),
      ]);
      return { name, store, journal };
    }
    case 'kiosk-setup': {
      visit.keeper.start();
      const [camera] = await Promise.all([
        visit.loadCamera(),
        import('../stations/kiosk/staff/kiosk-setup.ts'),
      ]);
      return { name, camera };
    }
    case 'photo':
      await import('../stations/photo/photo-screen.ts');
      return { name };
    case 'settings':
      await import('./screens/settings-screen.ts');
      return { name };
    case 'kiosk-settings':
      await import('./screens/kiosk-settings.ts');
      return { name };
    case 'about':
      await import('./screens/about-screen.ts');
      return { name };
    case 'selftest':
      await import('./screens/self-test-screen.ts');
      return { name };
    case 'reporting': {
      const [reporting] = await Promise.all([
        visit.loadReporting(),
        import('./screens/watch/reporting-screen.ts'),
      ]);
      return { name, reporting };
    }
    case 'fleet': {
      const [{ browserFleet }] = await Promise.all([
        import('../services/fleet/browser-fleet.ts'),
        visit.loadWatch(),
        import('./screens/watch/fleet-screen.ts'),
      ]);
      return { name, fleet: browserFleet() };
    }
    case 'first':
      return { name };
  }
}
