import { describe, expect, it, vi } from 'vitest';
import { canVibrate, vibrate } from '../../../../src/services/alert/vibration.ts';

describe('the vibration of an alert', () => {
  it('differs between no mask and worn wrong', () => {
    const access = { vibrate: vi.fn(() => true) };
    vibrate('no_mask', access);
    vibrate('incorrect', access);
    const [[bare], [wrong]] = access.vibrate.mock.calls as unknown as [[number[]], [number[]]];
    expect(bare).not.toEqual(wrong);
  });

  it('is left out where the device cannot, and before anybody touched the page', () => {
    expect(canVibrate({})).toBe(false);
    vibrate('no_mask', {});
    const untouched = { vibrate: vi.fn(() => true), userActivation: { hasBeenActive: false } };
    vibrate('no_mask', untouched);
    expect(untouched.vibrate).not.toHaveBeenCalled();
    expect(canVibrate(untouched)).toBe(true);
  });
});
