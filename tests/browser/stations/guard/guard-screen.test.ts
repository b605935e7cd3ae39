import axe from 'axe-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import '../../../../src/stations/guard/guard-screen.ts';
import type { GuardScreen } from '../../../../src/stations/guard/guard-screen.ts';
import '../../../../src/ui/tokens.css';
import { aPerson, aReport } from '../../../support/builders.ts';
import { LiveScene } from '../../../support/live-scene.ts';

let scene: LiveScene;
beforeEach(() => {
  scene = new LiveScene();
});
afterEach(() => {
  scene.end();
});

function verdictOf(screen: GuardScreen): string | undefined {
  const banner = screen.shadowRoot?.querySelector('verdict-banner');
  return banner?.shadowRoot?.querySelector<HTMLElement>('[data-verdict]')?.dataset['verdict'];
}

async function until(isTrue: () => boolean): Promise<void> {
  await expect.poll(isTrue, { timeout: 10_000, interval: 20 }).toBe(true);
}

/** The shadow of one of the screen's parts. */
function partOf(screen: GuardScreen, name: string): ShadowRoot | null | undefined {
  return screen.shadowRoot?.querySelector(name)?.shadowRoot;
}

function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

function tallyOf(screen: GuardScreen): string | undefined {
  const tally = partOf(screen, 'guard-signs')?.querySelector('.tally');
  return tally instanceof Element ? textOf(tally) : undefined;
}

function press(key: string): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

it('shows the picture, looks, and says the verdict', async () => {
  scene.report = aReport({ people: [aPerson({ verdict: { kind: 'no_mask' } })] });
  const screen = scene.show('guard-screen');
  await until(() => verdictOf(screen) === 'no_mask');
  expect(screen.dataset['people']).toBe('1');
  expect(screen.dataset['backend']).toBe('wasm');
  expect(Number(screen.dataset['looks'])).toBeGreaterThan(0);
  scene.report = aReport({ people: [aPerson()] });
  await until(() => verdictOf(screen) === 'mask');
  scene.report = aReport();
  await until(() => verdictOf(screen) === 'none');
});

it('writes into the journal that a check began, who passed, and that it ended', async () => {
  const person = aPerson();
  const began = Date.now();
  scene.report = aReport({ people: [person] });
  const screen = scene.show('guard-screen');
  await until(() => Number(screen.dataset['looks']) > 0);
  scene.report = aReport({
    people: [person],
    events: [{ kind: 'decided', id: person.id, verdict: 'mask', atMs: performance.now() }],
  });
  const isWritten = async (): Promise<boolean> =>
    (await scene.journal.between(0, Infinity)).some(({ kind }) => kind === 'verdict');
  await expect.poll(isWritten, { timeout: 10_000 }).toBe(true);
  screen.remove();
  const entries = await scene.journal.between(0, Infinity);
  expect(entries.at(0)).toMatchObject({ kind: 'session', phase: 'start', station: 'guard' });
  expect(entries.at(-1)).toMatchObject({ kind: 'session', phase: 'stop' });
  expect(entries[1]?.at).toBeGreaterThanOrEqual(began - 1);
  expect(entries[1]?.at).toBeLessThanOrEqual(Date.now());
});

it('asks for the camera once, however often the screen comes and goes', async () => {
  for (let visit = 0; visit < 3; visit += 1) {
    const screen = scene.show('guard-screen');
    await until(() => Number(screen.dataset['looks']) > 2);
    screen.remove();
    expect(scene.camera.state.kind).toBe('idle');
  }
  expect(scene.asked).toBe(1);
});

it('pauses and goes on by the space bar', async () => {
  const screen = scene.show('guard-screen');
  await until(() => screen.dataset['phase'] === 'watching');
  press(' ');
  await until(() => screen.dataset['phase'] === 'paused');
  press(' ');
  await until(() => screen.dataset['phase'] === 'watching');
});

it('goes back by Escape, and to the list of cameras by C', async () => {
  const screen = scene.show('guard-screen');
  await until(() => screen.dataset['phase'] === 'watching');
  press('c');
  const picker = screen.shadowRoot?.querySelector('camera-picker');
  await until(() => picker?.shadowRoot?.querySelector('dialog')?.open === true);
  picker?.shadowRoot?.querySelector('dialog')?.close();
  await until(() => picker?.open === false);
  const left = new Promise<Event>((resolve) => screen.addEventListener('navigate', resolve));
  press('Escape');
  expect(await left).toHaveProperty('detail', { screen: 'first' });
});

it('says that the camera has gone, and goes on when somebody tries again', async () => {
  const screen = scene.show('guard-screen');
  await until(() => screen.dataset['phase'] === 'watching');
  scene.stream?.getVideoTracks()[0]?.dispatchEvent(new Event('ended'));
  await until(() => screen.dataset['phase'] === 'fault');
  const panel = screen.shadowRoot?.querySelector('fault-panel');
  expect(panel?.heading).toBe('The camera has gone');
  panel?.querySelector<HTMLButtonElement>('.primary')?.click();
  await until(() => screen.dataset['phase'] === 'watching');
});

it('starts a dead engine again once, then says so and offers to try again', async () => {
  scene.isBroken = true;
  const screen = scene.show('guard-screen');
  await until(() => screen.dataset['phase'] === 'fault');
  expect(scene.starts).toBe(2);
  scene.isBroken = false;
  screen.shadowRoot?.querySelector<HTMLButtonElement>('fault-panel .primary')?.click();
  await until(() => screen.dataset['phase'] === 'watching');
  await until(() => Number(screen.dataset['looks']) > 0);
});

it('counts who has passed since the start, for eyes and ears, and forgets it on leaving', async () => {
  const screen = scene.show('guard-screen');
  await until(() => screen.dataset['phase'] === 'watching');
  expect(tallyOf(screen)).toBeUndefined();
  scene.sayOnce(aReport({ events: [{ kind: 'decided', id: 1, verdict: 'no_mask', atMs: 0 }] }));
  await until(() => tallyOf(screen) !== undefined);
  expect(tallyOf(screen)).toMatch(/^Since the start: Mask on 0, No mask 1, Worn wrong 0/);
  screen.remove();
  document.body.append(screen);
  await until(() => screen.dataset['phase'] === 'watching' && tallyOf(screen) === undefined);
});

it('lists the people in view, the most urgent first, and sums up who does not fit', async () => {
  const people = Array.from({ length: 7 }, (_, index) => aPerson({ id: index + 1 }));
  people.push(aPerson({ id: 8, verdict: { kind: 'no_mask' } }));
  scene.report = aReport({ people });
  const screen = scene.show('guard-screen');
  const lines = (): string[] =>
    [...(partOf(screen, 'guard-people')?.querySelectorAll('li') ?? [])].map(textOf);
  await until(() => lines().length > 1);
  expect(lines()[0]).toBe('No mask');
  const shown = lines().length;
  expect(lines().at(-1)).toContain(`+${8 - shown}`);
});

it('corrects the count by one tap, takes it back by another, in the journal, too', async () => {
  const screen = scene.show('guard-screen');
  await until(() => screen.dataset['phase'] === 'watching');
  scene.sayOnce(aReport({ events: [{ kind: 'decided', id: 1, verdict: 'no_mask', atMs: 0 }] }));
  const chip = (): HTMLButtonElement | null | undefined =>
    partOf(screen, 'guard-passings')?.querySelector('button');
  await until(() => chip()?.textContent.includes('Was fine') === true);
  chip()?.click();
  await until(() => tallyOf(screen)?.includes('Mask on 1, No mask 0') === true);
  chip()?.click();
  await until(() => tallyOf(screen)?.includes('Mask on 0, No mask 1') === true);
  const entries = (await scene.journal.between(0, Infinity)).filter(
    ({ kind }) => kind !== 'session',
  );
  const of = entries[0]?.id;
  expect(entries).toMatchObject([
    { kind: 'verdict', verdict: 'no_mask' },
    { kind: 'correction', of, value: 'was_fine' },
    { kind: 'correction', of, value: 'taken_back' },
  ]);
});

it('glows once for somebody without a mask, unless that is switched off', async () => {
  const screen = scene.show('guard-screen');
  await until(() => screen.dataset['phase'] === 'watching');
  const flash = screen.shadowRoot?.querySelector('edge-flash');
  scene.settings.change({ alertFlash: false });
  scene.sayOnce(aReport({ events: [{ kind: 'decided', id: 1, verdict: 'incorrect', atMs: 0 }] }));
  await until(() => tallyOf(screen) !== undefined);
  expect(flash?.getAnimations()).toEqual([]);
  scene.settings.change({ alertFlash: true });
  scene.sayOnce(aReport({ events: [{ kind: 'decided', id: 2, verdict: 'no_mask', atMs: 0 }] }));
  await until(() => flash?.getAnimations().length === 1);
  expect(flash?.dataset['kind']).toBe('no_mask');
});

it('mutes the alerts by M and by its button, and remembers it', async () => {
  const screen = scene.show('guard-screen');
  await until(() => screen.dataset['phase'] === 'watching');
  const button = partOf(screen, 'guard-controls')?.querySelector('[aria-label="Alert sound"]');
  expect(button?.ariaPressed).toBe('true');
  press('m');
  await until(() => button?.ariaPressed === 'false');
  expect(scene.settings.value.alertSound).toBe(false);
});

it('goes on by itself, with the camera it has, after the page was hidden', async () => {
  const screen = scene.show('guard-screen');
  await until(() => screen.dataset['phase'] === 'watching');
  scene.hide(true);
  await until(() => screen.dataset['phase'] === 'paused');
  const looks = screen.dataset['looks'];
  scene.hide(false);
  await until(() => screen.dataset['phase'] === 'watching' && screen.dataset['looks'] !== looks);
  expect(scene.asked).toBe(1);
});

it('goes on by itself, with the camera it has, after a call held the camera back', async () => {
  const screen = scene.show('guard-screen');
  await until(() => screen.dataset['phase'] === 'watching');
  scene.mute(true);
  await until(() => screen.dataset['phase'] === 'fault');
  expect(screen.shadowRoot?.querySelector('fault-panel')?.heading).toContain('no picture');
  scene.mute(false);
  await until(() => screen.dataset['phase'] === 'watching');
  expect(scene.asked).toBe(1);
});

it('remembers whether the picture is mirrored', async () => {
  const screen = scene.show('guard-screen');
  await until(() => screen.dataset['phase'] === 'watching');
  const view = screen.shadowRoot?.querySelector('live-view');
  expect(view?.mirrored).toBe(true);
  const controls = screen.shadowRoot?.querySelector('guard-controls');
  controls?.shadowRoot?.querySelector<HTMLButtonElement>('[aria-pressed="true"]')?.click();
  await until(() => view?.mirrored === false);
  expect(scene.settings.value.mirror).toBe('off');
});

it('has no fault that axe finds, watching or stopped', async () => {
  const screen = scene.show('guard-screen');
  await until(() => screen.dataset['phase'] === 'watching');
  const rules = { region: { enabled: false }, 'landmark-one-main': { enabled: false } };
  const watching = await axe.run(document.body, { rules });
  expect(watching.violations.map(({ id }) => id)).toEqual([]);
  scene.stream?.getVideoTracks()[0]?.dispatchEvent(new Event('ended'));
  await until(() => screen.dataset['phase'] === 'fault');
  const stopped = await axe.run(document.body, { rules });
  expect(stopped.violations.map(({ id }) => id)).toEqual([]);
});
