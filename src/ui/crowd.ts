import type { Box } from '../core/geometry.ts';

/** The longest word of a verdict with its mark, in CSS pixels. */
const LABEL_WIDTH = 200;
/** The height of a label and the room round it, in CSS pixels. */
const LABEL_HEIGHT = 40;

/**
 * Whether the words over a box would run into those over another one: then its mark stands alone.
 *
 * @param boxes of everybody in view, the box's own among them, in CSS pixels
 */
export function isCrowded(box: Box, boxes: readonly Box[]): boolean {
  return boxes.some(
    (other) =>
      other !== box &&
      Math.abs(other.x + other.width / 2 - box.x - box.width / 2) < LABEL_WIDTH &&
      Math.abs(other.y - box.y) < LABEL_HEIGHT,
  );
}
