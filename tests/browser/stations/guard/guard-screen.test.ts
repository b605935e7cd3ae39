import axe from 'axe-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Report } from '../../../../src/core/report.ts';
import type { Engine } from '../../../../src/engine/engine.ts';
import { EngineKeeper } from '../../../../src/engine/keeper.ts';
import { SettingsStore } from '../../../../src/services/settings.ts';
import { Camera } from '../../../../src/sources/camera.ts';
import { browserPlatform } from '../../../../src/sources/camera-platform.ts';
import '../../../../src/stations/guard/guard-screen.ts';
import type { GuardScreen } from '../../../../src/stations/guard/guard-screen.ts';
import '../../../../src/ui/tokens.css';
import { aPerson, aReport } from '../../../support/builders.ts';

/** A camera that films a canvas, and an engine that says what the test wants. */
class Scene {
  asked = 0;
  starts = 0;
  report: Report = aReport();
  isBroken = false;
  stream: MediaStream | undefined;
  readonly settings = new SettingsStore(undefined);
  readonly keeper = new EngineKeeper(() => {
    this.starts += 1;
    return Promise.resolve({ engine: this.#engine });
  });
  readonly camera: Camera;
  readonly #canvas = document.createElement('canvas');
  readonly #painting: ReturnType<typeof setInterval>;

  constructor() {
    Object.assign(this.#canvas, { width: 640, height: 480 });
    const context = this.#canvas.getContext('2d');
    let frame = 0;
    this.#painting = setInterval(() => {
      frame += 1;
      if (context === null) return;
      context.fillStyle = frame % 2 === 0 ? '#889' : '#998';
      context.fillRect(0, 0, 640, 480);
    }, 30);
    const access = Object.assign(new EventTarget(), {
      getUserMedia: () => {
        this.asked += 1;
        this.stream = this.#canvas.captureStream(30);
        return Promise.resolve(this.stream);
      },
      enumerateDevices: () => Promise.resolve([]),
    });
    this.camera = new Camera({ ...browserPlatform(), access, isSecure: true });
  }

  /** The screen, in the document. */
  show(): GuardScreen {
    const screen = document.createElement('guard-screen');
    const { keeper, camera, settings } = this;
    Object.assign(screen, { keeper, camera, settings });
    document.body.append(screen);
    return screen;
  }

  end(): void {
    clearInterval(this.#painting);
    this.camera.stop();
    document.body.replaceChildren();
  }

  get #engine(): Engine {
    const engine = {
      info: { backend: 'wasm' },
      look: (bitmap: ImageBitmap, atMs: number): Promise<Report> => {
        bitmap.close();
        return this.isBroken
          ? Promise.reject(new Error('dead'))
          : Promise.resolve({ ...this.report, atMs });
      },
      forget: () => Promise.resolve(),
      stop: () => undefined,
      lost: new Promise(() => undefined),
    };
    // screen and keeper use these alone
    return engine as unknown as Engine;
  }
}

let scene: Scene;
beforeEach(() => {
  scene = new Scene();
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

function press(key: string): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

it('shows the picture, looks, and says the verdict', async () => {
  scene.report = aReport({ people: [aPerson({ verdict: { kind: 'no_mask' } })] });
  const screen = scene.show();
  await until(() => verdictOf(screen) === 'no_mask');
  expect(screen.dataset['people']).toBe('1');
  expect(screen.dataset['backend']).toBe('wasm');
  expect(Number(screen.dataset['looks'])).toBeGreaterThan(0);
  scene.report = aReport({ people: [aPerson()] });
  await until(() => verdictOf(screen) === 'mask');
  scene.report = aReport();
  await until(() => verdictOf(screen) === 'none');
});

it('asks for the camera once, however often the screen comes and goes', async () => {
  for (let visit = 0; visit < 3; visit += 1) {
    const screen = scene.show();
    await until(() => Number(screen.dataset['looks']) > 2);
    screen.remove();
    expect(scene.camera.state.kind).toBe('idle');
  }
  expect(scene.asked).toBe(1);
});

it('pauses and goes on by the space bar', async () => {
  const screen = scene.show();
  await until(() => screen.dataset['phase'] === 'watching');
  press(' ');
  await until(() => screen.dataset['phase'] === 'paused');
  press(' ');
  await until(() => screen.dataset['phase'] === 'watching');
});

it('goes back by Escape, and to the list of cameras by C', async () => {
  const screen = scene.show();
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
  const screen = scene.show();
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
  const screen = scene.show();
  await until(() => screen.dataset['phase'] === 'fault');
  expect(scene.starts).toBe(2);
  scene.isBroken = false;
  screen.shadowRoot?.querySelector<HTMLButtonElement>('fault-panel .primary')?.click();
  await until(() => screen.dataset['phase'] === 'watching');
  await until(() => Number(screen.dataset['looks']) > 0);
});

it('counts who has passed since the start, for eyes and ears, and forgets it on leaving', async () => {
  const screen = scene.show();
  const tally = (): string | undefined =>
    screen.shadowRoot?.querySelector('.tally')?.textContent.replace(/\s+/g, ' ').trim();
  await until(() => screen.dataset['phase'] === 'watching');
  expect(tally()).toBeUndefined();
  scene.report = aReport({
    events: [{ kind: 'decided', id: 1, verdict: 'no_mask', atMs: 0 }],
  });
  await until(() => tally() !== undefined);
  scene.report = aReport();
  expect(tally()).toMatch(/^Since the start: Mask on 0, No mask [1-9]\d*, Worn wrong 0/);
  screen.remove();
  document.body.append(screen);
  await until(() => screen.dataset['phase'] === 'watching' && tally() === undefined);
});

it('remembers whether the picture is mirrored', async () => {
  const screen = scene.show();
  await until(() => screen.dataset['phase'] === 'watching');
  const view = screen.shadowRoot?.querySelector('live-view');
  expect(view?.mirrored).toBe(true);
  const controls = screen.shadowRoot?.querySelector('guard-controls');
  controls?.shadowRoot?.querySelector<HTMLButtonElement>('[aria-pressed="true"]')?.click();
  await until(() => view?.mirrored === false);
  expect(scene.settings.value.mirror).toBe('off');
});

it('has no fault that axe finds, watching or stopped', async () => {
  const screen = scene.show();
  await until(() => screen.dataset['phase'] === 'watching');
  const rules = { region: { enabled: false }, 'landmark-one-main': { enabled: false } };
  const watching = await axe.run(document.body, { rules });
  expect(watching.violations.map(({ id }) => id)).toEqual([]);
  scene.stream?.getVideoTracks()[0]?.dispatchEvent(new Event('ended'));
  await until(() => screen.dataset['phase'] === 'fault');
  const stopped = await axe.run(document.body, { rules });
  expect(stopped.violations.map(({ id }) => id)).toEqual([]);
});
