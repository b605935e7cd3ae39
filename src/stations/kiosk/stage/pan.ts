import type { Box, Size } from '../../../core/geometry.ts';
import { centreOf } from '../../../core/geometry.ts';

/**
 * Where a picture that covers a narrower view has to lie so that a face is in the view's middle, as
 * CSS `object-position` counts it across: 0 shows the left edge, 1 the right one.
 *
 * @param box of the face, in pixels of the frame
 * @param view size of the element that shows the frame
 */
export function panTo(box: Box, frame: Size, view: Size): number {
  const shown = view.width / view.height / (frame.width / frame.height);
  if (!(shown < 1)) return 0.5;
  const pan = (centreOf(box).x / frame.width - shown / 2) / (1 - shown);
  return Math.min(1, Math.max(0, pan));
}
