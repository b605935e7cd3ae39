import { describe, expect, it, vi } from 'vitest';
import type { ValueStorage } from '../../../src/services/stored-value.ts';
import { DEFAULT_SETTINGS, SettingsStore } from '../../../src/services/settings.ts';

const KEY = 'maskcheck.settings.1';

describe('settings', () => {
  it('are the defaults at the first visit', () => {
    expect(new SettingsStore(aStorage()).value).toEqual(DEFAULT_SETTINGS);
  });

  it('come back at the next visit', () => {
    const storage = aStorage();
    new SettingsStore(storage).change({ cameraLabel: 'Logi C920', mirror: 'off' });
    expect(new SettingsStore(storage).value).toEqual({
      ...DEFAULT_SETTINGS,
      cameraLabel: 'Logi C920',
      mirror: 'off',
    });
  });

  it('tell of every change, until nobody listens', () => {
    const settings = new SettingsStore(aStorage());
    const listener = vi.fn();
    const unsubscribe = settings.subscribe(listener);
    settings.change({ theme: 'dark' });
    unsubscribe();
    settings.change({ theme: 'light' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('are read anew when another page has changed them', () => {
    const storage = aStorage();
    const [here, there] = [new SettingsStore(storage), new SettingsStore(storage)];
    const told = vi.fn();
    here.subscribe(told);
    there.change({ language: 'tr' });
    here.reread();
    expect(here.value.language).toBe('tr');
    expect(told).toHaveBeenCalledOnce();
  });

  it('lose one spoilt value and keep the others', () => {
    const stored = JSON.stringify({ ...DEFAULT_SETTINGS, theme: 'pink', language: 'de' });
    const { value } = new SettingsStore(aStorage({ [KEY]: stored }));
    expect(value).toEqual({ ...DEFAULT_SETTINGS, language: 'de' });
  });

  it('take the default for a value that an older version did not know', () => {
    const { value } = new SettingsStore(aStorage({ [KEY]: '{"language":"de"}' }));
    expect(value).toEqual({ ...DEFAULT_SETTINGS, language: 'de' });
  });

  it.each(['not json', 'null', '[]', '7'])('are the defaults when %s is stored', (stored) => {
    expect(new SettingsStore(aStorage({ [KEY]: stored })).value).toEqual(DEFAULT_SETTINGS);
  });

  it('last for the visit where storage is blocked or full', () => {
    const refuse = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    for (const storage of [undefined, { getItem: refuse, setItem: refuse }]) {
      const settings = new SettingsStore(storage);
      settings.change({ language: 'de' });
      expect(settings.value.language).toBe('de');
    }
  });
});

function aStorage(content: Readonly<Record<string, string>> = {}): ValueStorage {
  const items = new Map(Object.entries(content));
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  };
}
