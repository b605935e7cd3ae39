import sharp from 'sharp';
import { Loop } from '../../../src/engine/loop.ts';
import type { Box } from '../../../src/core/geometry.ts';
import { overlapOf } from '../../../src/core/geometry.ts';
import { wholeLook } from '../../../src/core/look.ts';
import type { Vision } from '../../../src/vision/models.ts';
import { upload } from '../../../src/vision/pixels.ts';
import { loadNetworks, startNodeBackend } from '../../../tools/node-vision.ts';
import { decodePicture } from '../../../tools/pictures.ts';
import { drawFrame } from '../../fixtures/camera.ts';
import type { Place } from '../far-places.ts';
import { placesOf, smallestFound } from '../far-places.ts';
import type { Figures, Measure } from '../measure.ts';

const FRAME = { width: 640, height: 480 } as const;
/** Widths of a face's box as shares of the frame's. */
const SIZES = [0.02, 0.025, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1] as const;
const PLACES = 20;
/** A second of video: so many frames, so far apart. People sway by a pixel or two between them. */
const FRAMES = 10;
const STEP_MS = 100;
/** Overlap from which somebody reported is the one who was drawn. */
const LEAST_OVERLAP = 0.3;
const LEAST_RECALL = 0.8;
const MASKED = ['masked-1', 'masked-2', 'masked-3'] as const;

/** How a camera shows it: as it is drawn, or soft, by a cheap lens and much compression. */
const VIEWS = {
  sharp: (drawn) => Promise.resolve(drawn),
  soft: (drawn) => sharp(drawn).blur(SOFT_SIGMA).jpeg({ quality: SOFT_QUALITY }).toBuffer(),
} as const satisfies Record<string, (drawn: Buffer) => Promise<Buffer>>;
const SOFT_SIGMA = 1;
const SOFT_QUALITY = 60;

/**
 * How small a masked face may be to be found within a second by the live loop at 640 × 480: the
 * smallest width, as a share of the frame's, of which and above which four of five are found.
 */
export const measureFar: Measure = async () => {
  await startNodeBackend();
  const vision = await loadNetworks();
  const face = await faceInComposite(vision);
  const figures: Figures = {};
  for (const [name, view] of Object.entries(VIEWS)) {
    const recalls = new Map<number, number>();
    for (const size of SIZES) {
      const places = placesOf(size * FRAME.width, PLACES, FRAME, face, MASKED);
      let found = 0;
      for (const place of places) if (await isFound(vision, place, view)) found += 1;
      recalls.set(size, found / PLACES);
      figures[`masked_recall[${name}:${size}]`] = found / PLACES;
    }
    figures[`smallest_masked[${name}]`] = smallestFound(recalls, LEAST_RECALL);
  }
  return figures;
};

/** What the detector calls the face of a large composite, as shares of the drawn side. */
async function faceInComposite({ detector }: Vision): Promise<Box> {
  const [side, x, y] = [300, 320, 240];
  const drawn = await drawFrame([{ composite: MASKED[0], centre: [x, y], side }]);
  const frame = upload(await decodePicture(drawn));
  const [found] = await detector.detect(frame, [wholeLook(FRAME)]);
  frame.dispose();
  if (found === undefined) throw new Error('the large composite is not found');
  const { box } = found;
  return {
    x: (box.x - x) / side + 0.5,
    y: (box.y - y) / side + 0.5,
    width: box.width / side,
    height: box.height / side,
  };
}

/** Whether a new loop reports the face that is drawn within a second of looking. */
async function isFound(
  vision: Vision,
  { actor, box }: Place,
  view: (drawn: Buffer) => Promise<Buffer>,
): Promise<boolean> {
  const loop = new Loop(vision);
  for (let frame = 0; frame < FRAMES; frame += 1) {
    const picture = await decodePicture(await view(await drawFrame([actor], frame)));
    const { people } = await loop.look(picture, frame * STEP_MS);
    if (people.some((person) => overlapOf(person.box, box) >= LEAST_OVERLAP)) return true;
  }
  return false;
}
