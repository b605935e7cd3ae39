import type { Tuning } from '../../src/core/attention/tuning.ts';
import type { Report } from '../../src/core/report.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { EngineKeeper } from '../../src/engine/keeper.ts';
import { SettingsStore } from '../../src/services/settings.ts';
import { Camera } from '../../src/sources/camera.ts';
import { browserPlatform } from '../../src/sources/camera-platform.ts';
import { aReport } from './builders.ts';
import { aMemoryJournal } from './memory-journal.ts';

/** A camera that films a canvas, and an engine that says what the test wants. */
export class LiveScene {
  asked = 0;
  starts = 0;
  report: Report = aReport();
  isBroken = false;
  /** What the engine was last told to count. */
  tuning: Tuning | undefined;
  stream: MediaStream | undefined;
  readonly settings = new SettingsStore(undefined);
  readonly journal = aMemoryJournal();
  readonly keeper = new EngineKeeper(() => {
    this.starts += 1;
    return Promise.resolve({ engine: this.#engine });
  });
  readonly camera: Camera;
  #once: Report[] = [];
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

  /** A station's screen on this scene, in the document. */
  show<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
    const screen = document.createElement(name);
    const { keeper, camera, settings, journal } = this;
    Object.assign(screen, { keeper, camera, settings, journal });
    document.body.append(screen);
    return screen;
  }

  /** The next look is answered so; those after it as `report` says. */
  sayOnce(report: Report): void {
    this.#once.push(report);
  }

  /** The page goes to the background, or comes back. */
  hide(isHidden: boolean): void {
    const value = isHidden ? 'hidden' : 'visible';
    Object.defineProperty(document, 'visibilityState', { configurable: true, value });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  /** The system holds the camera's pictures back, as for a call, or gives them again. */
  mute(isMuted: boolean): void {
    const track = this.stream?.getVideoTracks()[0];
    if (track === undefined) return;
    Object.defineProperty(track, 'muted', { configurable: true, value: isMuted });
    track.dispatchEvent(new Event(isMuted ? 'mute' : 'unmute'));
  }

  end(): void {
    Reflect.deleteProperty(document, 'visibilityState');
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
          : Promise.resolve({ ...(this.#once.shift() ?? this.report), atMs });
      },
      tune: (tuning: Tuning): Promise<void> => {
        this.tuning = tuning;
        return Promise.resolve();
      },
      forget: () => Promise.resolve(),
      stop: () => undefined,
      lost: new Promise(() => undefined),
    };
    // screen and keeper use these alone
    return engine as unknown as Engine;
  }
}
