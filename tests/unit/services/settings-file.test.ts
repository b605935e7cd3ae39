import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/services/settings.ts';
import {
  patchSettings,
  readSettingsFile,
  writeSettingsFile,
} from '../../../src/services/settings-file.ts';

describe('a settings file', () => {
  it('may hold any of the settings', () => {
    const text = '{"theme":"dark","kiosk":{"policy":"enforce","occupancyLimit":25}}';
    expect(readSettingsFile(text)).toEqual({
      settings: { theme: 'dark', kiosk: { policy: 'enforce', occupancyLimit: 25 } },
    });
  });

  it.each([
    ['{', '', 'no_json'],
    ['[]', '', 'no_settings'],
    ['"dark"', '', 'no_settings'],
    ['{"theme":"pink"}', 'theme', 'not_allowed'],
    ['{"themes":"dark"}', 'themes', 'unknown'],
    ['{"theme":"dark","alertVolume":2}', 'alertVolume', 'not_allowed'],
    ['{"alertSound":"yes"}', 'alertSound', 'not_allowed'],
    ['{"sureness":null}', 'sureness', 'not_allowed'],
    ['{"kiosk":7}', 'kiosk', 'not_allowed'],
    ['{"kiosk":{"occupancyLimit":"many"}}', 'kiosk.occupancyLimit', 'not_allowed'],
    ['{"kiosk":{"occupancyLimit":-1}}', 'kiosk.occupancyLimit', 'not_allowed'],
    ['{"kiosk":{"colour":"red"}}', 'kiosk.colour', 'unknown'],
    ['{"kiosk":{"logo":"https://elsewhere.example/logo.png"}}', 'kiosk.logo', 'not_allowed'],
    ['{"kiosk":{"logo":"//elsewhere.example/logo.png"}}', 'kiosk.logo', 'not_allowed'],
    ['{"kiosk":{"configuration":"/\\\\elsewhere.example"}}', 'kiosk.configuration', 'not_allowed'],
  ] as const)('%s has a fault in "%s": %s', (text, field, why) => {
    expect(readSettingsFile(text)).toEqual({ fault: { field, why } });
  });

  it.each(['pin', 'kiosk.pin'])('never holds a PIN: %s', (field) => {
    const text = field === 'pin' ? '{"pin":"1234"}' : '{"kiosk":{"pin":"1234"}}';
    expect(readSettingsFile(text)).toEqual({ fault: { field, why: 'unknown' } });
  });

  it('may hold a logo of its own, or the address of one on the server', () => {
    for (const logo of ['', '/house/logo.svg', 'data:image/png;base64,iVBORw0KGgo=']) {
      expect(readSettingsFile(JSON.stringify({ kiosk: { logo } }))).toHaveProperty('settings');
    }
  });

  it('is laid over the settings field by field', () => {
    const patched = patchSettings(DEFAULT_SETTINGS, { kiosk: { occupancyLimit: 3 } });
    expect(patched).toEqual({
      ...DEFAULT_SETTINGS,
      kiosk: { ...DEFAULT_SETTINGS.kiosk, occupancyLimit: 3 },
    });
  });

  it('comes back as it was written, without the camera, which is another on every device', () => {
    const chosen = {
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      alertVolume: 0.25,
      sureness: 0.86,
    } as const;
    const text = writeSettingsFile({ ...chosen, cameraId: 'a1', cameraLabel: 'FaceTime of Ada' });
    const { cameraId: _, cameraLabel: __, ...taken } = chosen;
    expect(readSettingsFile(text)).toEqual({ settings: taken });
  });

  it('with everything in it gives the same settings again', () => {
    const read = readSettingsFile(JSON.stringify(DEFAULT_SETTINGS));
    expect(read).toEqual({ settings: DEFAULT_SETTINGS });
  });

  it('is read or has a named fault, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = readSettingsFile(text);
        if ('settings' in read)
          expect(patchSettings(DEFAULT_SETTINGS, read.settings)).toBeDefined();
        else expect(read.fault.why).toMatch(/^(no_settings|unknown|not_allowed)$/);
      }),
    );
  });
});
