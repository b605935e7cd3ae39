import type { CameraPlatform } from './camera-platform.ts';
import { frameSizeOf } from './source.ts';

type FramePlatform = Pick<CameraPlatform, 'nowMs' | 'capture'>;

/** Takes the pictures of a playing video, none of them twice, and knows when the last one came. */
export class FrameWatch {
  readonly #video: HTMLVideoElement;
  readonly #platform: FramePlatform;
  readonly #presented: () => void;
  readonly #canTell: boolean;
  #isFresh = false;
  #lastMs = 0;
  #takenTime = -1;

  /** @param presented called for every new picture where the browser tells, else for the first */
  constructor(video: HTMLVideoElement, platform: FramePlatform, presented: () => void) {
    this.#video = video;
    this.#platform = platform;
    this.#presented = presented;
    this.#canTell = 'requestVideoFrameCallback' in video;
    // the first picture is told by an event even where the page is not painted
    video.addEventListener('loadeddata', () => this.#arrived());
    video.addEventListener('playing', () => this.#arrived());
    if (this.#canTell) this.#await();
  }

  /** When the last new picture was seen, on the clock given. */
  get lastMs(): number {
    this.#compareTimes();
    return this.#lastMs;
  }

  /** The newest picture, unless it was taken already. */
  async grab(): Promise<ImageBitmap | undefined> {
    const { videoWidth: width, videoHeight: height } = this.#video;
    if (width === 0 || height === 0 || !this.#take()) return undefined;
    try {
      return await this.#platform.capture(this.#video, frameSizeOf(width, height));
    } catch {
      // the picture went away between the question and the answer; another one will come
      return undefined;
    }
  }

  /** Another capture begins: what was fresh before is not of it. */
  reset(): void {
    this.#isFresh = false;
    this.#lastMs = this.#platform.nowMs();
  }

  #take(): boolean {
    this.#compareTimes();
    const wasFresh = this.#isFresh;
    this.#isFresh = false;
    return wasFresh;
  }

  #await(): void {
    this.#video.requestVideoFrameCallback(() => {
      this.#arrived();
      this.#await();
    });
  }

  #arrived(): void {
    this.#isFresh = true;
    this.#lastMs = this.#platform.nowMs();
    this.#presented();
  }

  // browsers without the callback: the time of the video moves with its pictures
  #compareTimes(): void {
    if (this.#canTell || this.#video.currentTime === this.#takenTime) return;
    this.#takenTime = this.#video.currentTime;
    this.#arrived();
  }
}
