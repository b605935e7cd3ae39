import type { BackendName } from '../backend.ts';

/**
 * Hears how far a start has come: a share, 0–1, and the backend that is being tried, once it is one.
 */
export type TellProgress = (share: number, backend?: BackendName) => void;

/** A stretch of a longer way: its own shares, 0–1, are told as shares from `from` to `to`. */
export function stretch(
  tell: TellProgress,
  from: number,
  to: number,
  backend?: BackendName,
): TellProgress {
  return (share) => {
    tell(from + share * (to - from), backend);
  };
}
