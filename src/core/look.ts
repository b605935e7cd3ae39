import type { Detection } from './decode.ts';
import type { Affine, Box, Point, Size } from './geometry.ts';
import { applyAffine, centreOf, sideOf } from './geometry.ts';

/**
 * A square of the frame that is shown to the detector, in frame pixels. It may reach over the
 * frame's edge; what lies outside is black. A look at a whole oblong frame is a letterbox.
 */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** Shown mirrored, for a second opinion of the same view. */
  readonly isMirrored?: true;
  /** Faces smaller or larger than these shares of the side are left to the other looks. */
  readonly believed: { readonly least: number; readonly most: number };
}

/** How many looks a picture gets: the live check takes one, a still photo as many as help. */
export type LookPlan = 'one' | 'photo';

/** Pictures whose long side is below this multiple of the input show nothing new in tiles. */
const TILES_FROM = 1.25;
/** A second look from further away: faces that fill the frame are found best with room round them. */
const FAR_SCALE = 1.6;
/** Share by which neighbouring tiles overlap, so that a face on a seam is whole in one of them. */
const TILE_OVERLAP = 0.25;
/** Tiles per side for large pictures: 3 × 3 at most, a photo's time must stay bearable. */
const MOST_TILES = 3;
/** A box that comes this near to a tile's inner edge, as a share of its side, may be cut off. */
const SEAM = 1 / 64;

// which look is believed for which size was chosen on the validation scenes
const EVERY_SIZE = { least: 0, most: Infinity };
const ZOOMED = { least: 0, most: 0.5 };
const LARGE_ALONE = { least: 0.15, most: Infinity };
const SMALL_ALONE = { least: 0, most: 0.3 };

/** The look at the whole frame: the smallest square around it, sharing its centre. */
export function wholeLook(frame: Size): Look {
  return centredLook(frame, 1, EVERY_SIZE);
}

/**
 * The looks for a picture, the whole of it first. In photos the looks that show all of it are taken
 * mirrored as well.
 *
 * @param frame size of the picture in pixels
 * @param inputSize side of the detector's input in pixels
 */
export function planLooks(frame: Size, inputSize: number, plan: LookPlan): Look[] {
  const whole = wholeLook(frame);
  if (plan === 'one') return [whole];
  const large = [whole, centredLook(frame, FAR_SCALE, LARGE_ALONE)];
  const mirrored = large.map((look): Look => ({ ...look, isMirrored: true }));
  return [...large, ...mirrored, ...planTiles(frame, inputSize)];
}

/** Whether a look may be believed about a detection: right size, not cut off at an inner edge. */
export function isBelieved({ box }: Detection, look: Look, frame: Size): boolean {
  const share = sideOf(box) / look.side;
  if (share < look.believed.least || share > look.believed.most) return false;
  const margin = look.side * SEAM;
  return (
    (look.x <= 0 || box.x > look.x + margin) &&
    (look.y <= 0 || box.y > look.y + margin) &&
    (look.x + look.side >= frame.width || box.x + box.width < look.x + look.side - margin) &&
    (look.y + look.side >= frame.height || box.y + box.height < look.y + look.side - margin)
  );
}

/** A look does not miss faces smaller than this share of its side: it may well not see them. */
const SEEN_FROM = 0.045;
/** Nor those this near to the bounds of what it is believed about, as a factor. */
const BOUND = 1.1;

/** Whether a look should have found a face of the frame: whole in its view, of a size it is good at. */
export function couldSee(look: Look, face: Detection, frame: Size): boolean {
  const share = sideOf(face.box) / look.side;
  return (
    share > Math.max(SEEN_FROM, look.believed.least * BOUND) &&
    share < look.believed.most / BOUND &&
    isBelieved(face, look, frame)
  );
}

function centredLook({ width, height }: Size, scale: number, believed: Look['believed']): Look {
  const side = Math.max(width, height) * scale;
  return { x: (width - side) / 2, y: (height - side) / 2, side, believed };
}

/**
 * Overlapping squares that cover the frame and are believed about small faces alone; none where the
 * frame is hardly larger than the detector's input.
 *
 * @param inputSize side of the detector's input in pixels
 */
export function planTiles(frame: Size, inputSize: number): Look[] {
  const long = Math.max(frame.width, frame.height);
  if (long < inputSize * TILES_FROM) return [];
  const wanted = Math.ceil(long / inputSize);
  const perSide = Math.min(MOST_TILES, Math.max(2, wanted));
  const side = long / (perSide - (perSide - 1) * TILE_OVERLAP);
  const starts = (length: number): number[] => {
    if (length <= side) return [(length - side) / 2];
    const count = Math.ceil((length - side * TILE_OVERLAP) / (side * (1 - TILE_OVERLAP)) - 1e-6);
    return Array.from(
      { length: count },
      (_, index) => ((length - side) * index) / Math.max(1, count - 1),
    );
  };
  return starts(frame.height).flatMap((y) =>
    starts(frame.width).map((x) => ({ x, y, side, believed: SMALL_ALONE })),
  );
}

/** Side of a zoom as a multiple of the face's: it is found best with this much room round it. */
const ZOOM_ROOM = 5;
/** Input pixels for one of the frame, at most: more would enlarge without showing anything new. */
const MOST_ZOOM = 2;

/** A look at one place of the frame, as far as it goes within the frame. */
export function zoomOn(box: Box, frame: Size, inputSize: number): Look {
  const side = Math.min(
    Math.max(sideOf(box) * ZOOM_ROOM, inputSize / MOST_ZOOM),
    wholeLook(frame).side,
  );
  const centre = centreOf(box);
  const within = (middle: number, length: number): number =>
    length <= side ? (length - side) / 2 : Math.min(Math.max(middle - side / 2, 0), length - side);
  return {
    x: within(centre.x, frame.width),
    y: within(centre.y, frame.height),
    side,
    believed: ZOOMED,
  };
}

/** The map from input pixels of the detector to frame pixels for one look. */
export function lookToFrame({ x, y, side, isMirrored }: Look, inputSize: number): Affine {
  const scale = side / inputSize;
  return isMirrored === true ? [-scale, 0, x + side, 0, scale, y] : [scale, 0, x, 0, scale, y];
}

/** A detection in input pixels of a look, moved to frame pixels. */
export function toFrame(detection: Detection, look: Look, inputSize: number): Detection {
  const map = lookToFrame(look, inputSize);
  const move = (point: Point): Point => applyAffine(map, point);
  const scale = look.side / inputSize;
  const { box, landmarks, score } = detection;
  const isMirrored = look.isMirrored === true;
  const corner = move(isMirrored ? { x: box.x + box.width, y: box.y } : box);
  const [left, right] = [move(landmarks.leftEye), move(landmarks.rightEye)];
  return {
    box: { ...corner, width: box.width * scale, height: box.height * scale },
    landmarks: {
      // left and right are the picture's
      leftEye: isMirrored ? right : left,
      rightEye: isMirrored ? left : right,
      nose: move(landmarks.nose),
      mouth: move(landmarks.mouth),
    },
    score,
  };
}
