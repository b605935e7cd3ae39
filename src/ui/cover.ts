import type { Box, Size } from '../core/geometry.ts';

/**
 * Where a box of the frame lies on the screen when the frame covers a view: scaled until nothing of
 * the view is bare, centred, the rest cut off; the same as CSS `object-fit: cover`.
 *
 * @param box in pixels of the frame
 * @param view size of the element that shows the frame, in CSS pixels
 * @param isMirrored whether left and right of the picture change places
 * @returns the box in CSS pixels from the view's top left; it may reach over the edges
 */
export function coverBox(box: Box, frame: Size, view: Size, isMirrored: boolean): Box {
  const scale = Math.max(view.width / frame.width, view.height / frame.height);
  const left = isMirrored ? frame.width - box.x - box.width : box.x;
  return {
    x: (view.width - frame.width * scale) / 2 + left * scale,
    y: (view.height - frame.height * scale) / 2 + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}
