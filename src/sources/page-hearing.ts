import type { CameraPlatform } from './camera-platform.ts';

/** What a camera wants to hear. */
export interface PageEvents {
  /** The page may have come back. */
  readonly returned: () => void;
  /** Cameras have come or gone. */
  readonly devicesChanged: () => void;
}

/** Listens to the page and to its devices. @returns takes off what it put on */
export function hearPage(
  platform: Pick<CameraPlatform, 'access' | 'onReturn'>,
  { returned, devicesChanged }: PageEvents,
): () => void {
  const { access } = platform;
  access?.addEventListener('devicechange', devicesChanged);
  const stopReturns = platform.onReturn(returned);
  return () => {
    access?.removeEventListener('devicechange', devicesChanged);
    stopReturns();
  };
}
