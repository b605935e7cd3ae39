import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MaskcheckApp } from '../../../src/app/maskcheck-app.ts';
import { locale } from '../../../src/services/locale.ts';
import '../../../src/ui/tokens.css';
import { expectAccessible } from '../../support/axe.ts';
import type { MadeVisit } from '../../support/visit.ts';
import { aVisit } from '../../support/visit.ts';

const start = location.href;

beforeEach(() => {
  history.replaceState(null, '', start);
});

afterEach(async () => {
  document.body.replaceChildren();
  history.replaceState(null, '', start);
  delete document.documentElement.dataset['theme'];
  await locale.use('en', document.documentElement);
});

describe('the shell', () => {
  it('begins with the first screen, by landmarks and without a finding of axe', async () => {
    const { app } = await open();
    expect(screenOf(app)).toBe('first-screen');
    expect(app.renderRoot.querySelectorAll('main')).toHaveLength(1);
    await expectAccessible(document.documentElement);
  });

  it('begins where the address says', async () => {
    const { app } = await open('screen=about');
    await expect.poll(() => screenOf(app)).toBe('about-screen');
    expect(document.title).toBe('About Maskcheck – Maskcheck');
  });

  it('follows a link by the history, and the back button leads back', async () => {
    const { app } = await open('lang=en');
    const header = app.renderRoot.querySelector('app-header');
    header?.renderRoot.querySelector<HTMLElement>('a[href="?screen=settings"]')?.click();
    await expect.poll(() => screenOf(app)).toBe('settings-screen');
    expect(new URL(location.href).searchParams.get('screen')).toBe('settings');
    expect(new URL(location.href).searchParams.get('lang')).toBe('en');
    history.back();
    await expect.poll(() => screenOf(app)).toBe('first-screen');
  });

  it('moves the focus to the new screen, so that it is read out', async () => {
    const { app } = await open();
    app.dispatchEvent(new CustomEvent('navigate', { detail: { screen: 'about' } }));
    await expect.poll(() => (app.renderRoot as ShadowRoot).activeElement?.localName).toBe('main');
  });

  it('starts no engine before a station is opened', async () => {
    const { visit, app } = await open();
    expect(visit.keeper.state.kind).toBe('idle');
    app.dispatchEvent(new CustomEvent('navigate', { detail: { station: 'guard' } }));
    expect(visit.keeper.state.kind).toBe('starting');
  });

  it('goes on by the keyboard past the header', async () => {
    const { app } = await open();
    const header = app.renderRoot.querySelector('app-header');
    header?.renderRoot.querySelector<HTMLElement>('.skip')?.click();
    expect((app.renderRoot as ShadowRoot).activeElement?.localName).toBe('main');
  });

  it('says what to do when a screen does not load, and tries again', async () => {
    const { app } = await open('station=guard');
    await expect.poll(() => app.renderRoot.querySelector('[role=alert] button')).not.toBeNull();
    expect(app.renderRoot.textContent).toContain('did not load');
  });

  it('speaks the language of the address until another one is chosen', async () => {
    const { visit } = await open('lang=de');
    await expect.poll(() => document.documentElement.lang).toBe('de');
    visit.settings.change({ language: 'en' });
    await expect.poll(() => document.documentElement.lang).toBe('en');
    expect(new URL(location.href).searchParams.has('lang')).toBe(false);
  });

  it('turns dark when that is chosen', async () => {
    const { visit, app } = await open();
    visit.settings.change({ theme: 'dark' });
    await app.updateComplete;
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(getComputedStyle(document.documentElement).colorScheme).toBe('dark');
  });

  it('counts violations of the policy where tests read them', async () => {
    const { visit, app } = await open();
    expect(app.dataset['violations']).toBe('0');
    visit.target.dispatchEvent(new Event('securitypolicyviolation'));
    await app.updateComplete;
    expect(app.dataset['violations']).toBe('1');
    expect(app.violations).toHaveLength(1);
  });
});

describe('the notices', () => {
  it('offer a new version and leave it when the person says later', async () => {
    const { visit, app } = await open();
    await visit.updates.start();
    visit.serviceWorker()?.waiting();
    const notices = app.renderRoot.querySelector('app-notices');
    await notices?.updateComplete;
    expect(notices?.renderRoot.textContent).toContain('A new version is ready');
    await expectAccessible(document.documentElement);
    notices?.renderRoot.querySelector('button')?.click();
    await notices?.updateComplete;
    expect(notices?.renderRoot.querySelector('.notice')).toBeNull();
  });

  it('leave the live check in peace: a dot leads to the settings', async () => {
    const { visit, app } = await open('station=guard');
    await visit.updates.start();
    visit.serviceWorker()?.waiting();
    await app.updateComplete;
    expect(app.renderRoot.querySelector('app-notices')).toBeNull();
    const header = app.renderRoot.querySelector('app-header');
    await header?.updateComplete;
    expect(header?.renderRoot.querySelector('.settings .dot')?.ariaLabel).toContain('new version');
    await expectAccessible(document.documentElement);
    header?.renderRoot.querySelector<HTMLElement>('.settings')?.click();
    await expect.poll(() => app.renderRoot.querySelector('app-notices')).not.toBeNull();
  });

  it('tell once that the app works without a network', async () => {
    const { visit, app } = await open();
    await visit.updates.start();
    visit.serviceWorker()?.stored();
    const notices = app.renderRoot.querySelector('app-notices');
    await notices?.updateComplete;
    expect(notices?.renderRoot.textContent).toContain('without a network');
    notices?.renderRoot.querySelector('button')?.click();
    await notices?.updateComplete;
    expect(notices?.renderRoot.querySelector('.notice')).toBeNull();
  });
});

async function open(query = ''): Promise<{ app: MaskcheckApp; visit: MadeVisit }> {
  const address = new URL(start);
  for (const [name, value] of new URLSearchParams(query)) address.searchParams.set(name, value);
  history.replaceState(null, '', address);
  const visit = aVisit();
  const app = Object.assign(new MaskcheckApp(), { visit });
  document.body.append(app);
  await app.updateComplete;
  await expect.poll(() => app.renderRoot.querySelector('.waiting')).toBeNull();
  return { app, visit };
}

function screenOf(app: MaskcheckApp): string | undefined {
  return app.renderRoot.querySelector('main')?.firstElementChild?.localName;
}

describe('a locked kiosk', () => {
  it('is where every address leads, and no way leads out', async () => {
    const address = new URL(start);
    address.searchParams.set('screen', 'about');
    history.replaceState(null, '', address);
    const visit = aVisit();
    await visit.kioskLock.setPin('2468');
    visit.kioskLock.lock();
    const app = Object.assign(new MaskcheckApp(), { visit });
    document.body.append(app);
    await app.updateComplete;
    const main = (): string | undefined => app.renderRoot.querySelector('main')?.dataset['screen'];
    await expect.poll(main).toBe('kiosk');
    expect(app.renderRoot.querySelector('app-header')).toBeNull();
    app.dispatchEvent(new CustomEvent('navigate', { detail: { screen: 'settings' } }));
    await app.updateComplete;
    expect(main()).toBe('kiosk');
    history.back();
    await expect.poll(() => new URL(location.href).searchParams.get('station')).toBe('kiosk');
    expect(main()).toBe('kiosk');
    visit.kioskLock.open();
    app.dispatchEvent(new CustomEvent('navigate', { detail: { screen: 'settings' } }));
    await expect.poll(main).toBe('settings');
  });
});
