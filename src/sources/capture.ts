import type { CameraControls } from './camera-controls.ts';
import { controlsOf, setControl } from './camera-controls.ts';
import type { CameraPreference, Facing } from './camera-devices.ts';
import { facingOf } from './camera-devices.ts';

/** What a capture tells while it runs. */
export interface CaptureEvents {
  /** The camera has gone. */
  readonly ended: () => void;
  /** The system holds the pictures back, or gives them again. */
  readonly muted: (isMuted: boolean) => void;
}

/** One running camera: from the answer to `getUserMedia` until its tracks are stopped. */
export class Capture {
  readonly stream: MediaStream;
  /** Which camera it is, by id and label. */
  readonly device: CameraPreference;
  readonly facing: Facing;
  readonly #track: MediaStreamTrack;
  readonly #listening = new AbortController();
  #controls: CameraControls;

  private constructor(stream: MediaStream, track: MediaStreamTrack) {
    const { deviceId, facingMode } = track.getSettings();
    this.stream = stream;
    this.#track = track;
    this.device = { ...(deviceId === undefined ? {} : { id: deviceId }), label: track.label };
    this.facing =
      facingMode === 'user' || facingMode === 'environment' ? facingMode : facingOf(track.label);
    this.#controls = controlsOf(track);
  }

  /** The capture of a stream; nothing when the stream has no picture. */
  static of(stream: MediaStream, { ended, muted }: CaptureEvents): Capture | undefined {
    const [track] = stream.getVideoTracks();
    if (track === undefined) return undefined;
    const capture = new Capture(stream, track);
    const { signal } = capture.#listening;
    track.addEventListener('ended', ended, { signal });
    track.addEventListener('mute', () => muted(true), { signal });
    track.addEventListener('unmute', () => muted(false), { signal });
    return capture;
  }

  /** What it lets people set, as it was read last. */
  get controls(): CameraControls {
    return this.#controls;
  }

  get isMuted(): boolean {
    return this.#track.muted;
  }

  get isOver(): boolean {
    return this.#track.readyState === 'ended';
  }

  /** Lets pictures through, or holds them back without giving up the camera. */
  enable(isOn: boolean): void {
    this.#track.enabled = isOn;
  }

  /** Reads the controls again: some cameras know theirs only once they run. */
  readControls(): void {
    this.#controls = controlsOf(this.#track);
  }

  /** Sets torch or zoom. @returns whether the camera obeyed */
  async set(setting: { readonly torch: boolean } | { readonly zoom: number }): Promise<boolean> {
    const isDone = await setControl(this.#track, setting);
    this.readControls();
    return isDone;
  }

  /** Gives the camera back; nothing is told from then on. */
  stop(): void {
    this.#listening.abort();
    stopTracks(this.stream);
  }
}

/** Gives back a stream that nobody wants. */
export function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
