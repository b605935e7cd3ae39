import type { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AboutScreen } from '../../../src/app/screens/about-screen.ts';
import { FirstScreen } from '../../../src/app/screens/first-screen.ts';
import { SelfTestScreen } from '../../../src/app/screens/self-test-screen.ts';
import { SettingsScreen } from '../../../src/app/screens/settings-screen.ts';
import { EngineKeeper } from '../../../src/engine/keeper.ts';
import { Install } from '../../../src/services/install.ts';
import type { Language } from '../../../src/services/locale.ts';
import { locale } from '../../../src/services/locale.ts';
import '../../../src/ui/tokens.css';
import { DEFAULT_SETTINGS } from '../../../src/services/settings.ts';
import { expectAccessible } from '../../support/axe.ts';
import { aVisit } from '../../support/visit.ts';

const MAKERS: Readonly<Record<string, () => LitElement>> = {
  first: () => Object.assign(new FirstScreen(), { visit: aVisit() }),
  settings: () => Object.assign(new SettingsScreen(), { visit: aVisit() }),
  about: () => new AboutScreen(),
  selftest: () => Object.assign(new SelfTestScreen(), { visit: aVisit() }),
};
const LOOKS = Object.keys(MAKERS).flatMap((name) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['en', 'de', 'ar'] as const).map((language): [string, string, Language] => [
      name,
      theme,
      language,
    ]),
  ),
);

beforeEach(() => {
  // what the shell gives every screen
  document.body.innerHTML = '<main></main>';
  document.title = 'Maskcheck';
});

afterEach(async () => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
  await locale.use('en', document.documentElement);
});

describe('every screen', () => {
  it.each(LOOKS)('%s in %s, %s, can be used by everybody', async (name, theme, language) => {
    document.documentElement.dataset['theme'] = theme;
    await locale.use(language, document.documentElement);
    const screen = await show(MAKERS[name]?.() ?? new AboutScreen());
    for (const details of screen.renderRoot.querySelectorAll('details')) details.open = true;
    await expectAccessible(document.documentElement);
  });
});

describe('the first screen', () => {
  it('says what it does, that no picture leaves the device, and what it is not', async () => {
    const screen = await show(Object.assign(new FirstScreen(), { visit: aVisit() }));
    const { first } = locale.texts;
    for (const text of [first.lead, first.private, first.limits])
      expect(textOf(screen)).toContain(text);
  });

  it('has one primary button, which leads to the live check', async () => {
    const screen = await show(Object.assign(new FirstScreen(), { visit: aVisit() }));
    const primary = screen.renderRoot.querySelectorAll('.primary');
    expect(primary).toHaveLength(1);
    expect(primary[0]?.getAttribute('href')).toBe('?station=guard');
  });

  it('offers to install as soon as the browser does', async () => {
    const visit = aVisit();
    const screen = await show(Object.assign(new FirstScreen(), { visit }));
    const offer = screen.renderRoot.querySelector('install-offer');
    expect(offer?.renderRoot.querySelector('button')).toBeNull();
    visit.target.dispatchEvent(
      Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: () => Promise.resolve({ outcome: 'accepted' }),
      }),
    );
    await offer?.updateComplete;
    expect(offer?.renderRoot.querySelector('button')?.textContent).toContain('Install');
  });

  it('tells how to install where only the share menu does it', async () => {
    const install = new Install({ target: new EventTarget(), isStandalone: false, isIos: true });
    const screen = await show(Object.assign(new FirstScreen(), { visit: aVisit({ install }) }));
    const offer = screen.renderRoot.querySelector('install-offer');
    await offer?.updateComplete;
    expect(offer?.renderRoot.querySelector('details')?.textContent).toContain('Home Screen');
    await expectAccessible(document.documentElement);
  });
});

describe('the settings', () => {
  it('keep what is chosen', async () => {
    const visit = aVisit();
    const screen = await show(Object.assign(new SettingsScreen(), { visit }));
    choose(screen.renderRoot.querySelector('#theme'), 2);
    choose(screen.renderRoot.querySelector('#mirror'), 1);
    choose(screen.renderRoot.querySelector('#backend'), 2);
    expect(visit.settings.value).toMatchObject({ theme: 'dark', mirror: 'on', backend: 'wasm' });
  });

  it('keep how the guard is alerted, and let it be tried', async () => {
    const visit = aVisit();
    const screen = await show(Object.assign(new SettingsScreen(), { visit }));
    const alerts = screen.renderRoot.querySelector('alert-settings');
    await alerts?.updateComplete;
    alerts?.renderRoot.querySelector<HTMLInputElement>('#alertFlash')?.click();
    expect(visit.settings.value.alertFlash).toBe(false);
    alerts?.renderRoot.querySelector<HTMLButtonElement>('[aria-label^="Try it: Glow"]')?.click();
    await alerts?.updateComplete;
    expect(alerts?.renderRoot.querySelector('edge-flash')?.getAnimations()).toHaveLength(1);
  });

  it('show what the thresholds mean, and keep them', async () => {
    const visit = aVisit();
    const screen = await show(Object.assign(new SettingsScreen(), { visit }));
    const tuning = screen.renderRoot.querySelector('tuning-settings');
    await tuning?.updateComplete;
    const slide = async (name: string, value: number): Promise<string | null | undefined> => {
      const slider = tuning?.renderRoot.querySelector<HTMLInputElement>(`#${name}`);
      if (slider !== undefined && slider !== null) slider.valueAsNumber = value;
      slider?.dispatchEvent(new Event('input'));
      await tuning?.updateComplete;
      return tuning?.renderRoot.textContent;
    };
    expect(await slide('sureness', 0.94)).toMatch(/after about [7-9] looks/);
    expect(await slide('sureness', 0.8)).toMatch(/after about [3-5] looks/);
    expect(await slide('leastFace', 0.1)).toMatch(/up to about 1\.3 m away/);
    expect(visit.settings.value).toMatchObject({ sureness: 0.8, leastFace: 0.1 });
  });

  it('load a file, name the field that is broken, and ask before they go back', async () => {
    const visit = aVisit();
    const screen = await show(Object.assign(new SettingsScreen(), { visit }));
    const exchange = screen.renderRoot.querySelector('settings-exchange');
    await exchange?.updateComplete;
    const root = exchange?.renderRoot;
    const told = (): string | null | undefined => root?.querySelector('[role=status]')?.textContent;
    const load = (text: string): void => {
      const input = root?.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([text], 'settings.json'));
      if (input !== undefined && input !== null) input.files = files.files;
      input?.dispatchEvent(new Event('change'));
    };
    load('{"theme":"pink"}');
    await expect.poll(told).toContain('“theme”');
    load('{"theme":"dark"}');
    await expect.poll(told).toContain('were loaded');
    expect(visit.settings.value.theme).toBe('dark');
    root?.querySelector<HTMLButtonElement>('.row button:last-child')?.click();
    expect(visit.settings.value.theme).toBe('dark');
    root?.querySelector<HTMLButtonElement>('dialog [value=reset]')?.click();
    await expect.poll(() => visit.settings.value).toEqual(DEFAULT_SETTINGS);
  });

  it('say kindly that an untrusted certificate allows no use without a network', async () => {
    const visit = aVisit();
    Object.defineProperty(visit.updates, 'offline', { get: () => 'untrusted' });
    const screen = await show(Object.assign(new SettingsScreen(), { visit }));
    expect(textOf(screen)).toContain('certificate is not trusted');
  });
});

describe('the about screen', () => {
  it('holds limits, privacy, licences and the text for the entrance', async () => {
    const screen = await show(new AboutScreen());
    const { about, privacy } = locale.texts;
    for (const text of [about.limits.text, about.licences.weights, ...privacy.points]) {
      expect(textOf(screen)).toContain(text);
    }
    const notice = screen.renderRoot.querySelector('entrance-notice');
    expect(notice?.renderRoot.querySelector('textarea')?.value).toBe(privacy.notice.text);
  });

  it('tells what the engine computes on, once it is known', async () => {
    const info = { backend: 'wasm', place: 'worker', lookMs: 41.6, detectorVersion: '1.2' };
    const keeper = new EngineKeeper(() =>
      Promise.resolve({ engine: { info, lost: new Promise(() => undefined) } as never }),
    );
    const screen = await show(Object.assign(new AboutScreen(), { keeper }));
    keeper.start();
    await expect.poll(() => textOf(screen)).toContain('42 ms a look');
  });
});

async function show<Screen extends LitElement>(screen: Screen): Promise<Screen> {
  document.querySelector('main')?.append(screen);
  await screen.updateComplete;
  return screen;
}

function textOf(screen: LitElement): string {
  return screen.renderRoot.textContent.replaceAll(/\s+/g, ' ');
}

function choose(select: Element | null, index: number): void {
  if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
  select.selectedIndex = index;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
