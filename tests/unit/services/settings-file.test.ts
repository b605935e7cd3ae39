import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/services/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../src/services/settings-file.ts';

const CHOSEN = { ...DEFAULT_SETTINGS, theme: 'dark', alertVolume: 0.25, sureness: 0.86 } as const;

describe('a file of settings', () => {
  it('comes back as it was written, without the camera, which is another on every device', () => {
    const text = writeSettingsFile({ ...CHOSEN, cameraId: 'a1', cameraLabel: 'FaceTime of Ada' });
    const { cameraId: _, cameraLabel: __, ...taken } = CHOSEN;
    expect(readSettingsFile(text)).toEqual({ settings: taken });
  });

  it('may name some of the settings: the others stay as they are', () => {
    expect(readSettingsFile('{"theme":"light"}')).toEqual({ settings: { theme: 'light' } });
    expect(readSettingsFile('{}')).toEqual({ settings: {} });
  });

  it.each([
    ['{"theme":"dark"', '', 'no_json'],
    ['[]', '', 'no_settings'],
    ['null', '', 'no_settings'],
    ['"dark"', '', 'no_settings'],
    ['{"theme":"dark","colour":1}', 'colour', 'unknown'],
    ['{"theme":"dark","alertVolume":2}', 'alertVolume', 'not_allowed'],
    ['{"alertSound":"yes"}', 'alertSound', 'not_allowed'],
    ['{"sureness":null}', 'sureness', 'not_allowed'],
    ['{"__proto__":{"theme":"dark"},"leastFace":9}', 'leastFace', 'not_allowed'],
  ])('is not taken at all when one field is broken: %s', (text, field, why) => {
    expect(readSettingsFile(text)).toEqual({ fault: { field, why } });
  });
});
