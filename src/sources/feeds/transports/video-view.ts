import { FrameWatch } from '../../frame-watch.ts';
import type { FeedPlatform } from '../feed-platform.ts';

type VideoPlatform = Pick<FeedPlatform, 'createVideo' | 'capture' | 'nowMs'>;

/** A video of a feed: what plays in it is shown, and each of its pictures is taken once. */
export class VideoView {
  readonly video: HTMLVideoElement;
  readonly #frames: FrameWatch;
  #pictured: (() => void) | undefined;

  constructor(platform: VideoPlatform) {
    this.video = platform.createVideo();
    this.#frames = new FrameWatch(this.video, platform, () => this.#pictured?.());
    // an element that leaves the document is paused by the browser
    this.video.addEventListener('pause', () => {
      if (this.#pictured !== undefined) this.play();
    });
  }

  /** Tells of every new picture from now on, until `close`. */
  open(pictured: () => void): void {
    this.#frames.reset();
    this.#pictured = pictured;
  }

  /** Plays what it was given. */
  play(): void {
    // a refusal shows as missing pictures, which the feed deals with
    void this.video.play().catch(() => undefined);
  }

  /** Tells nothing any more. */
  close(): void {
    this.#pictured = undefined;
  }

  /** The newest picture, unless it was taken already. */
  grab(): Promise<ImageBitmap | undefined> {
    return this.#frames.grab();
  }
}
