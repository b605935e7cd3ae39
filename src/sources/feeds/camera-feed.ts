import { Camera } from '../camera.ts';
import type { CameraAccess, CameraPlatform } from '../camera-platform.ts';
import type { SourceFault, SourceState } from '../source.ts';
import type { Feed, FeedState } from './feed.ts';
import type { FeedPlatform } from './feed-platform.ts';
import { retryDelayMs } from './retry.ts';

const TICK_MS = 1000;

/** One camera of this device, and never another in its place. */
export class CameraFeed implements Feed {
  readonly #camera: Camera;
  readonly #wanted: { readonly id: string; readonly label: string };
  readonly #platform: FeedPlatform;
  readonly #listeners = new Set<() => void>();
  #state: FeedState = { kind: 'idle' };
  #heard: SourceState | undefined;
  #failures = 0;
  #stopWaiting: (() => void) | undefined;

  constructor(wanted: { readonly id: string; readonly label: string }, platform: FeedPlatform) {
    this.#wanted = { id: wanted.id, label: wanted.label };
    this.#platform = platform;
    this.#camera = new Camera(askingForOneAlone(platform));
    this.#camera.subscribe(() => this.#hear(this.#camera.state));
  }

  get state(): FeedState {
    return this.#state;
  }

  get view(): HTMLVideoElement {
    return this.#camera.video;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(): void {
    if (this.#state.kind === 'idle') void this.#camera.start(this.#wanted);
  }

  stop(): void {
    this.#failures = 0;
    this.#camera.stop();
  }

  retry(): void {
    this.#failures = 0;
    void this.#camera.choose(this.#wanted);
  }

  grab(): Promise<ImageBitmap | undefined> {
    return this.#camera.grab();
  }

  #hear(state: SourceState): void {
    // the camera tells of its devices and controls, too
    if (state === this.#heard) return;
    this.#heard = state;
    this.#stopWaiting?.();
    this.#state = this.#read(state);
    for (const listener of this.#listeners) listener();
  }

  #read(state: SourceState): FeedState {
    switch (state.kind) {
      case 'idle':
        return { kind: 'idle' };
      case 'starting':
        return { kind: 'connecting' };
      case 'live':
        this.#failures = 0;
        return { kind: 'live' };
      case 'muted':
        return { kind: 'lost', why: 'frozen', retryAtMs: undefined };
      case 'fault':
        return { kind: 'lost', why: state.fault, retryAtMs: this.#retryAfter(state.fault) };
    }
  }

  /** A camera that is plugged in comes back by itself, and a refusal stands: one in use is asked again. */
  #retryAfter(fault: SourceFault): number | undefined {
    if (fault !== 'busy') return undefined;
    const platform = this.#platform;
    const dueMs = platform.nowMs() + retryDelayMs(this.#failures, platform.random());
    this.#failures += 1;
    this.#stopWaiting = platform.every(TICK_MS, () => {
      if (platform.nowMs() < dueMs) return;
      this.#stopWaiting?.();
      void this.#camera.choose(this.#wanted);
    });
    return dueMs;
  }
}

/** The browser as one that has no camera but the one asked for: it would give any other instead. */
function askingForOneAlone(platform: CameraPlatform): CameraPlatform {
  const { access } = platform;
  if (access === undefined) return platform;
  const askForOne: CameraAccess['getUserMedia'] = async ({ video, ...rest } = {}) => {
    const id = typeof video === 'object' ? idIn(video) : undefined;
    if (id === undefined) throw new DOMException('no camera was named', 'NotFoundError');
    const constraints = { ...(video as MediaTrackConstraints), deviceId: { exact: id } };
    return access.getUserMedia({ ...rest, video: constraints });
  };
  return {
    ...platform,
    access: {
      getUserMedia: askForOne,
      enumerateDevices: () => access.enumerateDevices(),
      addEventListener: access.addEventListener.bind(access),
      removeEventListener: access.removeEventListener.bind(access),
    },
  };
}

/** The one id that is asked for, as a must or, before the permission, as a wish. */
function idIn({ deviceId }: MediaTrackConstraints): string | undefined {
  if (typeof deviceId !== 'object' || Array.isArray(deviceId)) return undefined;
  const id = deviceId.exact ?? deviceId.ideal;
  return typeof id === 'string' ? id : undefined;
}
