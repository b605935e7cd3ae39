import type { FeedFault } from '../feed.ts';

/** What one connection tells of itself. */
export interface ConnectionEvents {
  /** The other side has answered, and means to send. */
  answered(): void;
  /** There is a new picture. */
  pictured(): void;
  /** It is over, and why. */
  lost(why: FeedFault): void;
}

/** One way to bring the pictures of a network camera: it connects, and knows nothing of trying again. */
export interface Transport {
  /** What a screen shows. */
  readonly view: HTMLVideoElement | HTMLCanvasElement;
  /**
   * Connects; one connection at a time.
   *
   * @returns ends the connection, however far it has come
   */
  connect(address: URL, events: ConnectionEvents): () => void;
  /** The newest picture, unless it was taken already. The caller closes or transfers it. */
  grab(): Promise<ImageBitmap | undefined>;
}
