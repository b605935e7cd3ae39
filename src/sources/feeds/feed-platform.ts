import type { CameraPlatform } from '../camera-platform.ts';
import { browserPlatform } from '../camera-platform.ts';

/** Everything a feed asks of the browser, in one place, so that tests can play the browser. */
export interface FeedPlatform extends CameraPlatform {
  /** Address of the page: a feed asks its origin and no other. */
  readonly page: string;
  fetch(address: URL, init: RequestInit): Promise<Response>;
  /** Makes the element on which pictures are shown that come one by one. */
  createCanvas(): HTMLCanvasElement;
  /** Opens a picture file aside from the page's own thread, shrunk to `size` when given. */
  decode(
    file: Blob,
    size?: { readonly width: number; readonly height: number },
  ): Promise<ImageBitmap>;
  /** Makes one end of a WebRTC connection. */
  createPeer(): RTCPeerConnection;
  /** Calls `listener` when the page is left, until the result is called. */
  onLeave(listener: () => void): () => void;
  /** A number from 0 to below 1. */
  random(): number;
}

/** The browser itself. */
export function browserFeedPlatform(): FeedPlatform {
  return {
    ...browserPlatform(),
    page: document.baseURI,
    fetch: (address, init) => fetch(address, init),
    createCanvas: () => document.createElement('canvas'),
    decode: (file, size) =>
      size === undefined
        ? createImageBitmap(file)
        : createImageBitmap(file, {
            resizeWidth: size.width,
            resizeHeight: size.height,
            resizeQuality: 'medium',
          }),
    // no server that tells our address to the outside: both ends are in one network
    createPeer: () => new RTCPeerConnection({ iceServers: [] }),
    onLeave(listener) {
      window.addEventListener('pagehide', listener);
      return () => window.removeEventListener('pagehide', listener);
    },
    random: () => Math.random(),
  };
}
