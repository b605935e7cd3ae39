import type { CameraControls } from './camera-controls.ts';
import type { CameraDevice, CameraPreference, Facing } from './camera-devices.ts';
import { camerasIn, findCamera } from './camera-devices.ts';
import type { CameraPlatform } from './camera-platform.ts';
import { browserPlatform } from './camera-platform.ts';
import { requestCamera } from './camera-request.ts';
import { Capture, stopTracks } from './capture.ts';
import { FrameWatch } from './frame-watch.ts';
import { hearPage } from './page-hearing.ts';
import { RestartBudget } from './restart-budget.ts';
import type { FrameSource, SourceFault, SourceState } from './source.ts';
import { isStuck } from './stuck.ts';

const TICK_MS = 1000;
/** A camera that nobody looks at is kept this long, so that a look elsewhere asks nobody again. */
const RESTING_MS = 30_000;
const NO_CONTROLS: CameraControls = {};

/**
 * The camera of a visit: asked for once, kept over changes of screen, restarted when it fails.
 *
 * Nothing here throws for want of a camera: `state` says how it stands.
 */
export class Camera implements FrameSource {
  /** Plays the camera. A screen shows this very element: one decoder, one picture. */
  readonly video: HTMLVideoElement;
  readonly #platform: CameraPlatform;
  readonly #frames: FrameWatch;
  readonly #budget = new RestartBudget();
  readonly #listeners = new Set<() => void>();
  #state: SourceState = { kind: 'idle' };
  #devices: readonly CameraDevice[] = [];
  #preference: CameraPreference = {};
  #capture: Capture | undefined;
  #opening: Promise<void> | undefined;
  #attempt = 0;
  #sinceMs = 0;
  /** Whether the camera that was chosen has ever given a picture. */
  #hasLived = false;
  #restingMs: number | undefined;
  #stopTicking: (() => void) | undefined;
  #stopHearing: (() => void) | undefined;

  constructor(platform: CameraPlatform = browserPlatform()) {
    this.#platform = platform;
    this.video = platform.createVideo();
    this.#frames = new FrameWatch(this.video, platform, () => this.#presented());
    // an element that leaves the document is paused by the browser
    this.video.addEventListener('pause', () => this.#play());
  }

  get state(): SourceState {
    return this.#state;
  }

  /** The running capture, for whoever wants to show it in an element of their own. */
  get stream(): MediaStream | undefined {
    return this.#capture?.stream;
  }

  /** The cameras to choose from; empty until one has run. */
  get devices(): readonly CameraDevice[] {
    return this.#devices;
  }

  /** The camera that runs, by id and label; empty while none does. */
  get device(): CameraPreference {
    return this.#capture?.device ?? {};
  }

  /** Which way the running camera looks. */
  get facing(): Facing {
    return this.#capture?.facing ?? 'unknown';
  }

  /** What the running camera lets people set. */
  get controls(): CameraControls {
    return this.#capture?.controls ?? NO_CONTROLS;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Starts the preferred camera, or wakes the one that rests; asks nobody when one runs. */
  async start(preference: CameraPreference = this.#preference): Promise<void> {
    this.#preference = preference;
    if (this.#opening === undefined && this.#capture?.isOver === false) this.#wake();
    else await (this.#opening ?? this.#open());
  }

  /** Asks again, after a fault or when the pictures stay away. */
  retry(): Promise<void> {
    return this.choose(this.#preference);
  }

  /** Changes to another camera; whoever chooses again or stops before it is asked for has the last word. */
  async choose(camera: CameraPreference): Promise<void> {
    this.#preference = camera;
    const opening = this.#opening;
    if (opening !== undefined) {
      await opening;
      const isStopped = this.#state.kind === 'idle';
      if (isStopped || this.#opening !== undefined || this.#preference !== camera) return;
    }
    this.#hasLived = false;
    await this.#open();
  }

  /** Nobody looks now: takes no pictures, and lets the camera go unless somebody soon looks again. */
  rest(): void {
    if (this.#opening !== undefined || this.#capture === undefined) {
      this.#letGo();
      return;
    }
    this.#restingMs = this.#platform.nowMs();
    this.#capture.enable(false);
    this.#become({ kind: 'idle' });
  }

  /** Lets the camera go, and hears nothing of the page or of its devices until it is started again. */
  stop(): void {
    this.#stopHearing?.();
    this.#stopHearing = undefined;
    this.#letGo();
  }

  async grab(): Promise<ImageBitmap | undefined> {
    return this.#state.kind === 'live' ? this.#frames.grab() : undefined;
  }

  /** Lights or darkens the lamp. @returns whether the camera obeyed */
  setTorch(isLit: boolean): Promise<boolean> {
    return this.#set({ torch: isLit });
  }

  /** Zooms, in the unit of `controls.zoom`. @returns whether the camera obeyed */
  setZoom(zoom: number): Promise<boolean> {
    return this.#set({ zoom });
  }

  #open(): Promise<void> {
    this.#stopHearing ??= hearPage(this.#platform, {
      returned: () => this.#returned(),
      devicesChanged: () => void this.#devicesChanged(),
    });
    this.#attempt += 1;
    const attempt = this.#attempt;
    this.#release();
    this.#become({ kind: 'starting' });
    const opening = requestCamera(this.#platform, this.#preference).then(async (answer) => {
      if (attempt !== this.#attempt) {
        if ('stream' in answer) stopTracks(answer.stream);
        return;
      }
      this.#opening = undefined;
      if ('fault' in answer) this.#fail(answer.fault);
      else this.#adopt(answer.stream);
      await this.#refreshDevices();
    });
    this.#opening = opening;
    return opening;
  }

  #letGo(): void {
    this.#attempt += 1;
    this.#opening = undefined;
    this.#release();
    this.#become({ kind: 'idle' });
  }

  #adopt(stream: MediaStream): void {
    this.#capture = Capture.of(stream, {
      ended: () => this.#lost(),
      muted: (isMuted) => {
        if (this.#restingMs === undefined) this.#become({ kind: isMuted ? 'muted' : 'starting' });
      },
    });
    if (this.#capture === undefined) {
      this.#fail('absent');
      return;
    }
    this.#frames.reset();
    if (this.#capture.isMuted) this.#become({ kind: 'muted' });
    this.video.srcObject = stream;
    this.#play();
    this.#stopTicking = this.#platform.every(TICK_MS, () => this.#tick());
  }

  #release(): void {
    this.#stopTicking?.();
    this.#stopTicking = undefined;
    this.#restingMs = undefined;
    const capture = this.#capture;
    this.#capture = undefined;
    if (capture === undefined) return;
    capture.stop();
    this.video.srcObject = null;
  }

  #wake(): void {
    if (this.#restingMs === undefined || this.#capture === undefined) return;
    this.#restingMs = undefined;
    this.#capture.enable(true);
    this.#frames.reset();
    this.#become({ kind: this.#capture.isMuted ? 'muted' : 'starting' });
    this.#play();
  }

  #lost(): void {
    // remembered, so that it goes on by itself when the same camera is plugged in again
    this.#preference = this.device;
    this.#fail('unplugged');
    const attempt = this.#attempt;
    // a camera that is listed still was not pulled out: the system let go of it, and gives it again
    const stop = this.#platform.every(TICK_MS, () => {
      stop();
      if (attempt === this.#attempt) void this.#devicesChanged();
    });
  }

  #fail(fault: SourceFault): void {
    this.#release();
    this.#become({ kind: 'fault', fault });
  }

  #presented(): void {
    if (this.#state.kind !== 'starting' || this.#capture === undefined) return;
    this.#hasLived = true;
    this.#capture.readControls();
    this.#become({ kind: 'live' });
  }

  #play(): void {
    // a refusal shows as missing pictures, which the watch over the frames deals with
    if (this.#capture !== undefined) void this.video.play().catch(() => undefined);
  }

  #tick(): void {
    const nowMs = this.#platform.nowMs();
    if (this.#restingMs !== undefined) {
      if (nowMs - this.#restingMs >= RESTING_MS) this.#letGo();
    } else if (!this.#platform.isHidden()) this.#watch(nowMs);
  }

  #watch(nowMs: number): void {
    const isMuted = this.#state.kind === 'muted' ? this.#capture?.isMuted : undefined;
    const stateMs = nowMs - this.#sinceMs;
    if (!isStuck({ isMuted, stateMs, pictureMs: nowMs - this.#frames.lastMs })) return;
    if (this.#hasLived) this.#restart();
    else this.#fail('busy');
  }

  #returned(): void {
    if (this.#capture === undefined || this.#restingMs !== undefined) return;
    // the time in the background does not count as standing still
    this.#sinceMs = this.#platform.nowMs();
    if (this.#capture.isOver) this.#restart();
    else this.#play();
  }

  #restart(): void {
    if (this.#opening !== undefined || !this.#budget.take(this.#platform.nowMs())) return;
    void this.#open();
  }

  async #devicesChanged(): Promise<void> {
    await this.#refreshDevices();
    if (this.#state.kind !== 'fault') return;
    const { fault } = this.#state;
    const isBack =
      (fault === 'absent' && this.#devices.length > 0) ||
      (fault === 'unplugged' && findCamera(this.#devices, this.#preference) !== undefined);
    if (isBack) this.#restart();
  }

  async #refreshDevices(): Promise<void> {
    const known = this.#devices;
    const found = this.#platform.access?.enumerateDevices().then(camerasIn, () => known);
    this.#devices = (await found) ?? known;
    this.#tell();
  }

  async #set(setting: { torch: boolean } | { zoom: number }): Promise<boolean> {
    const isDone = (await this.#capture?.set(setting)) ?? false;
    this.#tell();
    return isDone;
  }

  #become(state: SourceState): void {
    this.#state = state;
    this.#sinceMs = this.#platform.nowMs();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
