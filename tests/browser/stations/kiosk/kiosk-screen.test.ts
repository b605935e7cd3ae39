import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KioskLock } from '../../../../src/services/kiosk/kiosk-lock.ts';
import type { KioskSettings } from '../../../../src/services/kiosk/kiosk-settings.ts';
import '../../../../src/stations/kiosk/kiosk-screen.ts';
import type { KioskScreen } from '../../../../src/stations/kiosk/kiosk-screen.ts';
import '../../../../src/ui/tokens.css';
import { expectAccessible } from '../../../support/axe.ts';
import { aPerson, aReport } from '../../../support/builders.ts';
import { LiveScene } from '../../../support/live-scene.ts';

let scene: LiveScene;
beforeEach(() => {
  localStorage.removeItem('maskcheck.kiosk.1');
  scene = new LiveScene();
});
afterEach(() => {
  scene.end();
});

const box = { x: 250, y: 170, width: 140, height: 140 };
const BARE = aReport({ people: [aPerson({ box, verdict: { kind: 'no_mask' } })] });
const MASKED = aReport({ people: [aPerson({ box })] });

function show(rules: Partial<KioskSettings> = {}): KioskScreen {
  const { kiosk } = scene.settings.value;
  scene.settings.change({ kiosk: { ...kiosk, policy: 'enforce', ...rules } });
  const screen = scene.show('kiosk-screen');
  // as in the shell
  const main = document.createElement('main');
  document.body.append(main);
  main.append(screen);
  return screen;
}

async function until(screen: KioskScreen, view: string): Promise<void> {
  await expect
    .poll(() => screen.dataset['phase'] === 'watching' && screen.dataset['view'], {
      timeout: 10_000,
      interval: 20,
    })
    .toBe(view);
}

/** What screen readers hear, and everybody sees. */
function wordsOf(screen: KioskScreen): string {
  const stage = screen.renderRoot.querySelector('kiosk-stage');
  return stage?.renderRoot.querySelector('[role=status]')?.textContent.trim() ?? '';
}

describe('the screen at the door', () => {
  it('shows the round, says it, and tells the journal', async () => {
    const screen = show();
    const [say, preload] = [vi.fn(() => Promise.resolve()), vi.fn(() => Promise.resolve())];
    screen.speaker = { volume: 1, prime: () => Promise.resolve(), preload, say };
    await until(screen, 'idle');
    scene.report = BARE;
    await until(screen, 'put_on');
    expect(wordsOf(screen)).toContain('Mask, please');
    scene.report = MASKED;
    await until(screen, 'welcome');
    await expect.poll(() => say.mock.calls, { timeout: 5000 }).toEqual([['put_on'], ['welcome']]);
    expect(preload).toHaveBeenCalledOnce();
    expect(screen.speaker.volume).toBe(scene.settings.value.kiosk.volume);
    const entries = await scene.journal.between(0, Infinity);
    expect(entries).toMatchObject([
      { kind: 'session', phase: 'start', station: 'kiosk' },
      { kind: 'verdict', verdict: 'no_mask', station: 'kiosk' },
      { kind: 'changed', verdict: 'mask', of: entries[1]?.id },
      { kind: 'entered', count: 1 },
    ]);
  });

  it('shows the house’s own words while nobody is there', async () => {
    const screen = show({ greeting: 'Good morning', occupancyLimit: 9 });
    await until(screen, 'idle');
    const idle = screen.renderRoot.querySelector('kiosk-idle');
    expect(idle?.renderRoot.querySelector('h2')?.textContent).toBe('Good morning');
    expect(idle?.renderRoot.textContent).toContain('0 of 9 inside');
  });

  it('tells visitors kindly when it stands still, and staff why', async () => {
    const screen = show();
    await until(screen, 'idle');
    scene.stream?.getVideoTracks()[0]?.dispatchEvent(new Event('ended'));
    await expect.poll(() => screen.dataset['phase']).toBe('fault');
    const notice = screen.renderRoot.querySelector('kiosk-notice');
    await notice?.updateComplete;
    expect(notice?.renderRoot.textContent).toContain('Out of order for a moment');
    expect(notice?.renderRoot.textContent).toContain('The camera has gone');
    await expectAccessible(document.body);
  });

  it('refuses the browser’s menu, and keeps its count over a reload', async () => {
    const screen = show({ occupancyLimit: 5 });
    scene.report = MASKED;
    await until(screen, 'welcome');
    const menu = new Event('contextmenu', { bubbles: true, cancelable: true });
    screen.dispatchEvent(menu);
    expect(menu.defaultPrevented).toBe(true);
    screen.remove();
    scene.report = aReport();
    const again = show({ occupancyLimit: 5 });
    await until(again, 'idle');
    expect(again.dataset['inside']).toBe('1');
  });

  it.each(['idle', 'put_on'])('has no fault that axe finds: %s', async (view) => {
    const screen = show({ occupancyLimit: 9 });
    if (view === 'put_on') scene.report = BARE;
    await until(screen, view);
    await expectAccessible(document.body);
  });
});

describe('the corner for staff', () => {
  it('asks for the PIN where one is set, by a dialog without a fault that axe finds', async () => {
    const lock = new KioskLock(undefined);
    await lock.setPin('2468');
    const screen = show();
    screen.lock = lock;
    await until(screen, 'idle');
    const staff = screen.renderRoot.querySelector('kiosk-staff');
    staff?.renderRoot.querySelector<HTMLElement>('.corner')?.click();
    await staff?.updateComplete;
    expect(staff?.renderRoot.querySelector('dialog')?.open).toBe(true);
    expect(staff?.renderRoot.querySelector('.panel')).toBeNull();
    await expectAccessible(document.body);
    const pad = staff?.renderRoot.querySelector('pin-pad');
    for (const key of ['2', '4', '6', '8', 'Enter']) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await pad?.updateComplete;
    }
    await expect.poll(() => staff?.renderRoot.querySelector('.panel')).not.toBeNull();
    const left = new Promise<Event>((resolve) => screen.addEventListener('navigate', resolve));
    staff?.renderRoot.querySelector<HTMLElement>('.panel .primary')?.click();
    expect(await left).toHaveProperty('detail', { screen: 'kiosk-settings' });
  });
});
