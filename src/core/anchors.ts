/** Strides in input pixels and anchors per cell of a BlazeFace head (short-range model card). */
const LEVELS = [
  { stride: 8, perCell: 2 },
  { stride: 16, perCell: 6 },
] as const;

/**
 * Anchor centres of a BlazeFace network in the order of its output rows.
 *
 * @param inputSize side of the square input in pixels, a multiple of 16
 * @returns x, y pairs in input pixels, `[anchors × 2]`: 896 anchors at 128 px, 3584 at 256 px
 * @throws RangeError when the size does not divide into whole cells
 */
export function anchorCentres(inputSize: number): Float32Array {
  if (inputSize <= 0 || inputSize % 16 !== 0) {
    throw new RangeError(`input size ${inputSize} is no multiple of 16`);
  }
  const centres: number[] = [];
  for (const { stride, perCell } of LEVELS) {
    const cells = inputSize / stride;
    for (let row = 0; row < cells; row += 1) {
      for (let column = 0; column < cells; column += 1) {
        for (let anchor = 0; anchor < perCell; anchor += 1) {
          centres.push(stride * (column + 0.5), stride * (row + 0.5));
        }
      }
    }
  }
  return Float32Array.from(centres);
}
