import { Camera } from '../../src/sources/camera.ts';
import type { CameraPlatform } from '../../src/sources/camera-platform.ts';

/** A track that a test can end, mute and look into. */
export class FakeTrack extends EventTarget {
  enabled = true;
  muted = false;
  readyState: 'live' | 'ended' = 'live';
  readonly applied: MediaTrackConstraints[] = [];
  readonly label: string;
  readonly #settings: MediaTrackSettings;
  readonly #capabilities: object;

  constructor(label: string, settings: MediaTrackSettings, capabilities: object) {
    super();
    this.label = label;
    this.#settings = settings;
    this.#capabilities = capabilities;
  }

  getSettings(): MediaTrackSettings {
    return this.#settings;
  }

  getCapabilities(): object {
    return this.#capabilities;
  }

  applyConstraints(constraints: MediaTrackConstraints): Promise<void> {
    this.applied.push(constraints);
    return Promise.resolve();
  }

  /** As the browser has it: no event. */
  stop(): void {
    this.readyState = 'ended';
  }

  /** The camera is pulled out. */
  end(): void {
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }

  /** The system holds the pictures back, or gives them again. */
  mute(isMuted: boolean): void {
    this.muted = isMuted;
    this.dispatchEvent(new Event(isMuted ? 'mute' : 'unmute'));
  }
}

/** A video element as far as a camera needs one; `present` shows the next picture. */
class FakeVideo extends EventTarget {
  srcObject: unknown = null;
  videoWidth = 1280;
  videoHeight = 720;
  currentTime = 0;
  #callback: (() => void) | undefined;

  play(): Promise<void> {
    return Promise.resolve();
  }

  requestVideoFrameCallback(callback: () => void): number {
    this.#callback = callback;
    return 1;
  }

  present(): void {
    this.currentTime += 0.04;
    this.#callback?.();
  }
}

/** A device that `getUserMedia` may give. */
export interface FakeDevice {
  readonly id: string;
  readonly label: string;
  readonly facing?: 'user' | 'environment';
  readonly capabilities?: object;
}

/** A browser with cameras, played by a test: its clock stands until it is moved. */
export class FakeBrowser {
  isSecure = true;
  isHidden = false;
  devices: FakeDevice[];
  /** What every `getUserMedia` was asked for. */
  readonly asked: MediaTrackConstraints[] = [];
  readonly captured: ({ width: number; height: number } | undefined)[] = [];
  /** Names of errors that the next requests end with. */
  readonly refusals: string[] = [];
  readonly video = new FakeVideo();
  /** The newest track given. */
  track: FakeTrack | undefined;
  #nowMs = 1000;
  readonly #plugs = new Set<() => void>();
  readonly #returns = new Set<() => void>();
  readonly #tasks = new Set<() => void>();

  constructor(devices: FakeDevice[] = [{ id: 'a', label: 'Integrated Webcam' }]) {
    this.devices = devices;
  }

  /** The platform that the camera under test is given. */
  get platform(): CameraPlatform {
    // the fakes have what a camera uses, and nothing of the rest of the DOM's classes
    const access = {
      getUserMedia: ({ video }: MediaStreamConstraints) => this.#give(video),
      enumerateDevices: () => Promise.resolve(this.devices.map(infoOf)),
      addEventListener: (_: string, listener: () => void) => this.#plugs.add(listener),
      removeEventListener: (_: string, listener: () => void) => this.#plugs.delete(listener),
    } as unknown as NonNullable<CameraPlatform['access']>;
    return {
      isSecure: this.isSecure,
      access,
      createVideo: () => this.video as unknown as HTMLVideoElement,
      isHidden: () => this.isHidden,
      onReturn: (listener) => {
        this.#returns.add(listener);
        return () => this.#returns.delete(listener);
      },
      nowMs: () => this.#nowMs,
      every: (_, task) => {
        this.#tasks.add(task);
        return () => this.#tasks.delete(task);
      },
      capture: (_, size) => {
        this.captured.push(size);
        return Promise.resolve({} as ImageBitmap);
      },
    };
  }

  /** How many listen to the page and its devices. */
  get hearers(): number {
    return this.#plugs.size + this.#returns.size;
  }

  /** Lets time pass, second by second; nothing is presented meanwhile. */
  async pass(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second += 1) {
      this.#nowMs += 1000;
      for (const task of [...this.#tasks]) task();
      await settle();
    }
  }

  /** The page comes back, as `focus`, `pageshow` or `visibilitychange` tell. */
  async comeBack(): Promise<void> {
    for (const listener of this.#returns) listener();
    await settle();
  }

  /** Cameras come or go. */
  async plug(devices: FakeDevice[]): Promise<void> {
    this.devices = devices;
    for (const listener of this.#plugs) listener();
    await settle();
  }

  #give(video: MediaStreamConstraints['video']): Promise<MediaStream> {
    const wanted = typeof video === 'object' ? video : {};
    this.asked.push(wanted);
    const refusal = this.refusals.shift();
    const exact = exactId(wanted);
    const device = this.devices.find(({ id }) => exact === undefined || id === exact);
    if (refusal !== undefined || device === undefined) {
      const name = refusal ?? (exact === undefined ? 'NotFoundError' : 'OverconstrainedError');
      return Promise.reject(new DOMException('', name));
    }
    const { id, label, facing, capabilities = {} } = device;
    const track = new FakeTrack(
      label,
      { deviceId: id, ...(facing === undefined ? {} : { facingMode: facing }) },
      capabilities,
    );
    this.track = track;
    const stream = { getTracks: () => [track], getVideoTracks: () => [track] };
    return Promise.resolve(stream as unknown as MediaStream);
  }
}

/** A camera whose first picture is there. */
export async function aLiveCamera(
  browser = new FakeBrowser(),
): Promise<{ camera: Camera; browser: FakeBrowser }> {
  const camera = new Camera(browser.platform);
  await camera.start();
  browser.video.present();
  return { camera, browser };
}

/** Lets every promise that is ready go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}

function exactId({ deviceId }: MediaTrackConstraints): string | undefined {
  if (typeof deviceId !== 'object' || Array.isArray(deviceId)) return undefined;
  return typeof deviceId.exact === 'string' ? deviceId.exact : undefined;
}

function infoOf({ id, label }: FakeDevice): MediaDeviceInfo {
  const info = { deviceId: id, label, groupId: '', kind: 'videoinput' as const };
  return { ...info, toJSON: () => info };
}
