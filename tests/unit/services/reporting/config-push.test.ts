import { describe, expect, it } from 'vitest';
import { applyPushed, settingsSection } from '../../../../src/services/reporting/config-push.ts';
import { ReportingSettingsStore } from '../../../../src/services/reporting/reporting-settings.ts';
import { wallSection } from '../../../../src/services/reporting/wall-section.ts';
import { SettingsStore } from '../../../../src/services/settings.ts';
import { WatchStore } from '../../../../src/services/watch/watch-store.ts';

const made = () => {
  const settings = new SettingsStore(undefined);
  const wall = new WatchStore(undefined);
  const sections = {
    settings: settingsSection(settings),
    watch: wallSection(wall),
  };
  const push = (content: object, answered?: string) =>
    applyPushed(JSON.stringify(content), sections, answered);
  return { settings, wall, sections, push };
};

describe('a pushed configuration', () => {
  it('is put in force part by part, and answered once', () => {
    const { settings, push } = made();
    const pushed = { v: 1, id: 'a', settings: { theme: 'dark', kiosk: { welcomeS: 5 } } };
    expect(push(pushed)).toEqual({ id: 'a', outcome: 'applied' });
    expect(settings.value).toMatchObject({ theme: 'dark', kiosk: { welcomeS: 5 } });
    expect(push(pushed, 'a')).toBeUndefined();
  });

  it.each([
    [{ theme: 'blue' }, 'settings.theme'],
    [{ kiosk: { pin: '1234' } }, 'settings.kiosk.pin'],
    [{ pin: '1234' }, 'settings.pin'],
    [[], 'settings'],
  ])('is refused by the name of its field: %j', (settings, field) => {
    expect(made().push({ v: 1, id: 'a', settings })).toMatchObject({ outcome: 'refused', field });
  });

  it('is put in force as a whole or not at all', () => {
    const { settings, push } = made();
    const before = settings.value;
    const answer = push({ v: 1, id: 'a', settings: { theme: 'dark' }, watch: { feeds: 'none' } });
    expect(answer).toMatchObject({ outcome: 'refused', field: 'watch.feeds' });
    expect(push({ v: 1, id: 'b', settings: { theme: 'dark' }, dreams: {} })).toMatchObject({
      field: 'dreams',
      why: 'unknown',
    });
    expect(settings.value).toEqual(before);
  });

  it('of a later version, or none at all, changes nothing and is answered', () => {
    const { sections, push } = made();
    expect(push({ v: 2, id: 'a', anything: 1 })).toEqual({ id: 'a', outcome: 'future' });
    expect(push({ id: 'a' })).toMatchObject({ outcome: 'refused', why: 'no_settings' });
    expect(applyPushed('{', sections)).toMatchObject({ outcome: 'refused', why: 'no_json' });
    expect(applyPushed('', sections)).toBeUndefined();
  });
});

describe('the settings of reporting', () => {
  it.each(['{', '[]', '{"onSince":-1,"station":"Not A Name","mqttPath":"//elsewhere"}'])(
    'are off where nothing sound is stored: %s',
    (stored) => {
      const { value } = new ReportingSettingsStore({
        getItem: () => stored,
        setItem: () => undefined,
      });
      expect(value).toMatchObject({ onSince: 0, station: '', mqttPath: '/mqtt' });
    },
  );
});
