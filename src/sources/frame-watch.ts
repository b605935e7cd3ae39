import type { CameraPlatform } from './camera-platform.ts';

type Clock = Pick<CameraPlatform, 'nowMs'>;

/**
 * Knows whether a playing video has a picture that was not taken yet, so that no picture is looked
 * at twice, and when the last one came.
 */
export class FrameWatch {
  readonly #video: HTMLVideoElement;
  readonly #clock: Clock;
  readonly #presented: () => void;
  readonly #canTell: boolean;
  #isFresh = false;
  #lastMs = 0;
  #takenTime = -1;

  /** @param presented called for every new picture where the browser tells, else for the first */
  constructor(video: HTMLVideoElement, clock: Clock, presented: () => void) {
    this.#video = video;
    this.#clock = clock;
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

  /** Whether there is a new picture; it counts as taken from now on. */
  take(): boolean {
    this.#compareTimes();
    const wasFresh = this.#isFresh;
    this.#isFresh = false;
    return wasFresh;
  }

  /** Another capture begins: what was fresh before is not of it. */
  reset(): void {
    this.#isFresh = false;
    this.#lastMs = this.#clock.nowMs();
  }

  #await(): void {
    this.#video.requestVideoFrameCallback(() => {
      this.#arrived();
      this.#await();
    });
  }

  #arrived(): void {
    this.#isFresh = true;
    this.#lastMs = this.#clock.nowMs();
    this.#presented();
  }

  // browsers without the callback: the time of the video moves with its pictures
  #compareTimes(): void {
    if (this.#canTell || this.#video.currentTime === this.#takenTime) return;
    this.#takenTime = this.#video.currentTime;
    this.#arrived();
  }
}
