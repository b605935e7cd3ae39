import type { Box, Size } from '../core/geometry.ts';

/** How a picture lies in a view, in the words of CSS `object-fit`. */
export type Fit = 'cover' | 'contain';

/**
 * The largest share of a picture that may be cut off so that it fills the view: people are judged
 * in the whole picture, and a verdict on somebody who is not shown cannot be understood.
 */
const GREATEST_LOSS = 1 / 3;

/** Whether a picture fills its view, or is shown whole because too much of it would be cut off. */
export function fitOf(frame: Size, view: Size): Fit {
  const [ofFrame, ofView] = [frame.width / frame.height, view.width / view.height];
  const shown = Math.min(ofFrame, ofView) / Math.max(ofFrame, ofView);
  return 1 - shown > GREATEST_LOSS ? 'contain' : 'cover';
}

/**
 * Where a box of the frame lies on the screen when the frame is fitted into a view by `fitOf`, its
 * middle in the middle; the same as CSS `object-fit`.
 *
 * @param box in pixels of the frame
 * @param view size of the element that shows the frame, in CSS pixels
 * @param isMirrored whether left and right of the picture change places
 * @returns the box in CSS pixels from the view's top left; it may reach over the edges
 */
export function fitBox(box: Box, frame: Size, view: Size, isMirrored: boolean): Box {
  const scales = [view.width / frame.width, view.height / frame.height];
  const scale = fitOf(frame, view) === 'cover' ? Math.max(...scales) : Math.min(...scales);
  const left = isMirrored ? frame.width - box.x - box.width : box.x;
  return {
    x: (view.width - frame.width * scale) / 2 + left * scale,
    y: (view.height - frame.height * scale) / 2 + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}
