/** The part of `navigator.mediaDevices` that a camera needs. */
export type CameraAccess = Pick<
  MediaDevices,
  'getUserMedia' | 'enumerateDevices' | 'addEventListener' | 'removeEventListener'
>;

/** Everything a camera asks of the browser, in one place, so that tests can play the browser. */
export interface CameraPlatform {
  /** Whether the page came over an address that browsers trust with a camera. */
  readonly isSecure: boolean;
  /** Absent where the browser knows no cameras, or hides them from this page. */
  readonly access: CameraAccess | undefined;
  /** Makes the element that plays the camera; it is made once and also shown to people. */
  createVideo(): HTMLVideoElement;
  /** Whether the page is in the background now. */
  isHidden(): boolean;
  /**
   * Calls `listener` whenever the page may have come back, more often than it really does, until the
   * result is called.
   */
  onReturn(listener: () => void): () => void;
  /** A clock that never goes back, in milliseconds. */
  nowMs(): number;
  /** Calls `task` every `periodMs` milliseconds until the result is called. */
  every(periodMs: number, task: () => void): () => void;
  /** A copy of the video's present picture, shrunk to `size` when given. */
  capture(
    video: HTMLVideoElement,
    size?: { readonly width: number; readonly height: number },
  ): Promise<ImageBitmap>;
}

/** The browser itself. */
export function browserPlatform(): CameraPlatform {
  return {
    isSecure: window.isSecureContext,
    // the types promise it, insecure pages and old web views do not have it
    access: (navigator as Partial<Pick<Navigator, 'mediaDevices'>>).mediaDevices,
    createVideo,
    isHidden: () => document.visibilityState === 'hidden',
    onReturn(listener) {
      const end = new AbortController();
      const { signal } = end;
      const whenSeen = (): void => {
        if (document.visibilityState === 'visible') listener();
      };
      document.addEventListener('visibilitychange', whenSeen, { signal });
      // an installed app on iOS may come back with no visibilitychange
      window.addEventListener('focus', listener, { signal });
      window.addEventListener('pageshow', listener, { signal });
      return () => end.abort();
    },
    nowMs: () => performance.now(),
    every(periodMs, task) {
      const timer = setInterval(task, periodMs);
      return () => clearInterval(timer);
    },
    capture: (video, size) =>
      size === undefined
        ? createImageBitmap(video)
        : createImageBitmap(video, {
            resizeWidth: size.width,
            resizeHeight: size.height,
            resizeQuality: 'medium',
          }),
  };
}

function createVideo(): HTMLVideoElement {
  const video = document.createElement('video');
  // iOS opens a full-screen player without the second, and plays nothing without the first
  video.muted = true;
  video.playsInline = true;
  video.autoplay = true;
  video.disablePictureInPicture = true;
  video.tabIndex = -1;
  return video;
}
