import { describe, expect, it, vi } from 'vitest';
import { Install, isIos } from '../../../src/services/install.ts';

describe('the offer to install', () => {
  it('is none until the browser tells of it', () => {
    expect(anInstall().install.state).toBe('none');
  });

  it('keeps the banner of the browser away and waits for a tap', () => {
    const { install, target } = anInstall();
    const event = aPrompt('accepted');
    target.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(event.prompt).not.toHaveBeenCalled();
    expect(install.state).toBe('offered');
  });

  it('ends with the app installed when the person agrees', async () => {
    const { install, target } = anInstall();
    target.dispatchEvent(aPrompt('accepted'));
    await install.prompt();
    expect(install.state).toBe('installed');
  });

  it('goes when the person declines, since a prompt holds for one time', async () => {
    const { install, target } = anInstall();
    const event = aPrompt('dismissed');
    target.dispatchEvent(event);
    await install.prompt();
    await install.prompt();
    expect(install.state).toBe('none');
    expect(event.prompt).toHaveBeenCalledTimes(1);
  });

  it('goes when the app was installed by the menu of the browser', () => {
    const { install, target } = anInstall();
    target.dispatchEvent(aPrompt('accepted'));
    target.dispatchEvent(new Event('appinstalled'));
    expect(install.state).toBe('installed');
  });

  it('is a hint where only the share menu installs', () => {
    expect(anInstall({ isIos: true }).install.state).toBe('by_hand');
  });

  it('is none in the installed app', () => {
    expect(anInstall({ isIos: true, isStandalone: true }).install.state).toBe('installed');
  });

  it('tells of changes', () => {
    const { install, target } = anInstall();
    const listener = vi.fn();
    install.subscribe(listener);
    target.dispatchEvent(aPrompt('accepted'));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('an iPhone or iPad', () => {
  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) Safari/604.1', 5, true],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.4 Safari/605.1', 5, true],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.4 Safari/605.1', 0, false],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/140 Mobile Safari/537.36', 5, false],
  ])('is told by %s with %d touch points: %s', (userAgent, maxTouchPoints, expected) => {
    expect(isIos({ userAgent, maxTouchPoints })).toBe(expected);
  });
});

function anInstall(changes: { isIos?: boolean; isStandalone?: boolean } = {}): {
  install: Install;
  target: EventTarget;
} {
  const target = new EventTarget();
  return {
    install: new Install({ target, isStandalone: false, isIos: false, ...changes }),
    target,
  };
}

function aPrompt(outcome: 'accepted' | 'dismissed'): Event & { prompt: () => Promise<unknown> } {
  return Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    prompt: vi.fn(() => Promise.resolve({ outcome })),
  });
}
