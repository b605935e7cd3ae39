/** No new picture for this long while the page is seen: the camera stands still. */
const FROZEN_MS = 20_000;
/** A system that mutes the camera for a moment lets go of it by itself; after this, we help. */
const MUTED_MS = 5000;

/** How long a camera has been as it is; all in milliseconds. */
export interface Standstill {
  /** Whether the system holds the pictures back still; undefined where they are to come. */
  readonly isMuted: boolean | undefined;
  /** Since its state changed. */
  readonly stateMs: number;
  /** Since its last new picture. */
  readonly pictureMs: number;
}

/** Whether a camera does not come to itself, and has to be started again. */
export function isStuck({ isMuted, stateMs, pictureMs }: Standstill): boolean {
  return isMuted === undefined
    ? Math.min(stateMs, pictureMs) >= FROZEN_MS
    : isMuted && stateMs >= MUTED_MS;
}
