import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/services/settings.ts';
import { patchSettings, readSettingsFile } from '../../../src/services/settings-file.ts';

describe('a settings file', () => {
  it('may hold any of the settings', () => {
    const text = '{"theme":"dark","kiosk":{"policy":"enforce","occupancyLimit":25}}';
    expect(readSettingsFile(text)).toEqual({
      settings: { theme: 'dark', kiosk: { policy: 'enforce', occupancyLimit: 25 } },
    });
  });

  it.each([
    ['{', '', 'no_json'],
    ['[]', '', 'no_object'],
    ['"dark"', '', 'no_object'],
    ['{"theme":"pink"}', 'theme', 'invalid'],
    ['{"themes":"dark"}', 'themes', 'unknown'],
    ['{"kiosk":7}', 'kiosk', 'invalid'],
    ['{"kiosk":{"occupancyLimit":"many"}}', 'kiosk.occupancyLimit', 'invalid'],
    ['{"kiosk":{"occupancyLimit":-1}}', 'kiosk.occupancyLimit', 'invalid'],
    ['{"kiosk":{"colour":"red"}}', 'kiosk.colour', 'unknown'],
    ['{"kiosk":{"logo":"https://elsewhere.example/logo.png"}}', 'kiosk.logo', 'invalid'],
    ['{"kiosk":{"logo":"//elsewhere.example/logo.png"}}', 'kiosk.logo', 'invalid'],
    ['{"kiosk":{"configuration":"/\\\\elsewhere.example"}}', 'kiosk.configuration', 'invalid'],
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
        else expect(read.fault.why).toMatch(/^(no_object|unknown|invalid)$/);
      }),
    );
  });
});
