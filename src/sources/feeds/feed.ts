import type { FrameSource, SourceFault } from '../source.ts';

/** Where a feed's pictures come from. */
export type FeedOrigin =
  /** A camera of this device, by the browser's id for it and the maker's name. */
  | { readonly kind: 'camera'; readonly id: string; readonly label: string }
  /** A camera of the network, by its path under this page's own origin (`/cameras/…`). */
  | { readonly kind: 'mjpeg' | 'hls' | 'whep'; readonly address: string };

/** Why a feed gives no pictures; each has a text that says what to do. */
export type FeedFault =
  | SourceFault
  /** Nothing answers: no network, or the camera or the proxy before it is down. */
  | 'unreachable'
  /** Whoever answers wants to know who asks, or forbids it (401, 403, a way to a login). */
  | 'refused'
  /** Whoever answers knows no such camera (404, 410). */
  | 'missing'
  /** What comes is no stream of the kind that was meant, or one that this browser cannot read. */
  | 'not_a_stream'
  /** The connection stands, but no new picture has come for a while. */
  | 'frozen'
  /** The other side has ended the stream. */
  | 'ended'
  /** The address is of another origin: it is never asked. */
  | 'elsewhere';

/** How a feed stands, in words that a person understands. */
export type FeedState =
  | { readonly kind: 'idle' }
  /** Waiting for the answer or for the first picture. */
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  /** Pictures come, but less than one a second. */
  | { readonly kind: 'slow' }
  | {
      readonly kind: 'lost';
      readonly why: FeedFault;
      /** When it tries again, on the clock of `performance.now()`; absent: not by itself. */
      readonly retryAtMs: number | undefined;
    };

/**
 * One camera of many, of this device or of the network, that comes back by itself when it fails.
 * Nothing here throws for want of a picture: `state` says how it stands.
 */
export interface Feed extends FrameSource<FeedState> {
  /** What a screen shows: this very element, so that each picture is decoded once. */
  readonly view: HTMLVideoElement | HTMLCanvasElement;
  /** Begins; nothing is done where it has begun. */
  start(): void;
  /** Lets the camera and every connection go. */
  stop(): void;
  /** Tries at once, whatever it was waiting for. */
  retry(): void;
}

/** Whether a feed that stands so gives pictures. */
export function isGiving({ kind }: FeedState): boolean {
  return kind === 'live' || kind === 'slow';
}
