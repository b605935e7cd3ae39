import type { Detection } from './decode.ts';
import { centreOf, distanceOf, overlapOf, sideOf } from './geometry.ts';

/** One face followed through the frames. */
export interface Track {
  readonly id: number;
  /** The last detection that belongs to it, in frame pixels. */
  readonly detection: Detection;
  readonly firstMs: number;
  readonly lastMs: number;
  /** In how many looks it was found. */
  readonly hits: number;
}

/** The tracks after a look, and those that ended with it. */
export interface Tracking {
  readonly tracks: readonly Track[];
  readonly ended: readonly Track[];
  readonly nextId: number;
}

/** Overlap from which a detection continues a track whatever else is near. */
const LEAST_OVERLAP = 0.25;
/** Without overlap: centres within this share of the face's side … */
const MOST_DRIFT = 0.9;
/** … and sides within this ratio: a head moves fast, but it does not change its size. */
const MOST_GROWTH = 1.6;
/** A face hidden for longer than this is another passing. */
const MOST_GAP_MS = 1200;

/** A face that was not found for this long counts as hidden: one look may well miss it. */
const HIDDEN_AFTER_MS = 350;

/** Whether a face last found at `lastMs` still counts as being in view. */
export function isInView(lastMs: number, atMs: number): boolean {
  return atMs - lastMs <= HIDDEN_AFTER_MS;
}

/** No tracks yet. */
export const NO_TRACKS: Tracking = { tracks: [], ended: [], nextId: 1 };

/**
 * Continues the tracks with the detections of one look: pairs are made best first, by overlap,
 * then by nearness; what is left over begins or, after a gap, ends a track.
 *
 * @param detections faces of this look, in frame pixels; doubtful ones may be among them
 * @param atMs when the frame was taken; never earlier than the look before
 * @param leastBirth score, 0–1, from which a detection may begin a track: where a face was a moment
 *   ago less is enough than where there was none (after ByteTrack, Zhang et al. 2022)
 */
export function advance(
  before: Tracking,
  detections: readonly Detection[],
  atMs: number,
  leastBirth = 0,
): Tracking {
  const pairs = before.tracks
    .flatMap((track) =>
      detections.map((detection) => ({ track, detection, fit: fitOf(track, detection) })),
    )
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit);
  const continued = new Map<Track, Detection>();
  const taken = new Set<Detection>();
  for (const { track, detection } of pairs) {
    if (continued.has(track) || taken.has(detection)) continue;
    continued.set(track, detection);
    taken.add(detection);
  }
  const kept: Track[] = [];
  const ended: Track[] = [];
  for (const track of before.tracks) {
    const detection = continued.get(track);
    if (detection !== undefined) {
      kept.push({ ...track, detection, lastMs: atMs, hits: track.hits + 1 });
    } else if (atMs - track.lastMs <= MOST_GAP_MS) kept.push(track);
    else ended.push(track);
  }
  let { nextId } = before;
  for (const detection of detections) {
    if (taken.has(detection) || detection.score < leastBirth) continue;
    kept.push({ id: nextId, detection, firstMs: atMs, lastMs: atMs, hits: 1 });
    nextId += 1;
  }
  return { tracks: kept, ended, nextId };
}

/** How well a detection continues a track: 1–2 by overlap, 0–1 by nearness, 0 not at all. */
function fitOf(track: Track, { box }: Detection): number {
  const last = track.detection.box;
  const overlap = overlapOf(last, box);
  if (overlap >= LEAST_OVERLAP) return 1 + overlap;
  const [one, other] = [sideOf(last), sideOf(box)];
  const growth = Math.max(one, other) / Math.max(1e-6, Math.min(one, other));
  const drift = distanceOf(centreOf(last), centreOf(box)) / Math.max(one, other, 1e-6);
  return growth <= MOST_GROWTH && drift <= MOST_DRIFT ? 1 - drift / MOST_DRIFT + 1e-6 : 0;
}
