import type { Detection } from '../decode.ts';
import type { Box, Size } from '../geometry.ts';
import { overlapOf, sideOf } from '../geometry.ts';
import type { Look } from '../look.ts';
import { planTiles, wholeLook, zoomOn } from '../look.ts';
import type { Track } from '../track.ts';

// The look at the whole frame finds near faces. Beside it a frame may have one closer look: a zoom on
// somebody small, faint or lost, or the next of the tiles that cover the frame.

/** Whose turn it is. */
export interface Schedule {
  /** Closer looks so far at tiles and at zooms: either kind comes round by its number. */
  readonly tiles: number;
  readonly zooms: number;
  /** Whether the last closer look was a zoom: the two kinds take turns, so that neither starves. */
  readonly wasZoom: boolean;
  /** Frames since the last closer look. */
  readonly waited: number;
}

/** Nothing was looked at closer yet. */
export const NO_SCHEDULE: Schedule = { tiles: 0, zooms: 0, wasZoom: false, waited: 0 };

/** Milliseconds that two looks may take for a closer one to come with every frame. */
const FRAME_BUDGET_MS = 90;
/** On a slower device this many frames go by without one: late is better than never. */
const FRAMES_BETWEEN = 2;

/**
 * The closer look of a frame, if it has one.
 *
 * @param inputSize side of the detector's input in pixels
 * @param wanted where a zoom would tell something, see `zoomsWanted`
 * @param lookMs what the look at the whole frame took, in milliseconds
 */
export function nextCloserLook(
  before: Schedule,
  {
    frame,
    inputSize,
    wanted,
    lookMs,
  }: {
    readonly frame: Size;
    readonly inputSize: number;
    readonly wanted: readonly Box[];
    readonly lookMs: number;
  },
): { readonly look: Look | undefined; readonly schedule: Schedule } {
  const { tiles, zooms, wasZoom, waited } = before;
  const isDue = 2 * lookMs <= FRAME_BUDGET_MS || waited >= FRAMES_BETWEEN;
  const plan = isDue ? planTiles(frame, inputSize) : [];
  const tile = plan[tiles % Math.max(1, plan.length)];
  const zoom = isDue ? wanted[zooms % Math.max(1, wanted.length)] : undefined;
  if (zoom !== undefined && (!wasZoom || tile === undefined)) {
    const look = zoomOn(zoom, frame, inputSize);
    return { look, schedule: { tiles, zooms: zooms + 1, wasZoom: true, waited: 0 } };
  }
  return tile === undefined
    ? { look: undefined, schedule: { ...before, waited: waited + 1 } }
    : { look: tile, schedule: { tiles: tiles + 1, zooms, wasZoom: false, waited: 0 } };
}

/** Score from which something that the whole look hardly saw is worth a zoom. */
const FAINT = 0.1;
/** Faces below this share of the look's side are seen better in a zoom. */
const SMALL = 0.1;
/** Overlap from which a find is somebody who is followed already. */
const SAME_FACE = 0.3;

/**
 * Where a zoom would tell something: on what the whole look saw too faintly to begin a track, and on
 * tracks that it did not find again, or that are small.
 *
 * @param seen what the look at the whole frame found, faint finds among it
 * @param tracks the tracks before this frame
 * @param leastBirth score, 0–1, from which a find begins a track by itself
 */
export function zoomsWanted(
  seen: readonly Detection[],
  tracks: readonly Track[],
  frame: Size,
  leastBirth: number,
): Box[] {
  const small = wholeLook(frame).side * SMALL;
  const isSame = (find: Detection, { detection }: Track): boolean =>
    overlapOf(find.box, detection.box) >= SAME_FACE;
  const faint = seen.filter(
    (find) =>
      find.score >= FAINT &&
      find.score < leastBirth &&
      !tracks.some((track) => isSame(find, track)),
  );
  const followed = tracks.filter(
    (track) =>
      sideOf(track.detection.box) < small ||
      !seen.some((find) => find.score >= leastBirth && isSame(find, track)),
  );
  return [...faint.map(({ box }) => box), ...followed.map(({ detection }) => detection.box)];
}
