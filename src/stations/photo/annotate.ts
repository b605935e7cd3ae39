import type { Size } from '../../core/geometry.ts';
import type { PictureFace } from '../../core/report.ts';
import type { VerdictKind } from '../../core/verdict.ts';

/** Fill and text colour of a verdict, as CSS colours. */
export type VerdictColours = Readonly<
  Record<VerdictKind, { readonly fill: string; readonly ink: string }>
>;

/** What is drawn onto a picture. */
export interface Annotation {
  readonly faces: readonly PictureFace[];
  /** Size of the picture that the faces' boxes are in, in pixels. */
  readonly size: Size;
  /** The words on each face's label, in the faces' order. */
  readonly labels: readonly string[];
  readonly colours: VerdictColours;
}

/** Lines differ, so that colours need not be told apart; in widths of the line. */
const DASHES: Readonly<Record<VerdictKind, readonly number[]>> = {
  mask: [],
  no_mask: [],
  incorrect: [4, 2],
  unsure: [1, 1.5],
};
/** Stands on the label before the word, as the marks elsewhere. */
const SIGNS: Readonly<Record<VerdictKind, string>> = {
  mask: '✓',
  no_mask: '✕',
  incorrect: '!',
  unsure: '?',
};
/** The line of `no_mask` is this much thicker than the others. */
const THICK = 2;
/** Line width and letters grow with the picture: shares of its longer side. */
const LINE = 1 / 320;
const LETTERS = 1 / 36;

/** Draws a picture and its verdicts, filling the canvas, which has the picture's proportions. */
export function annotate(
  canvas: HTMLCanvasElement,
  picture: CanvasImageSource,
  { faces, size, labels, colours }: Annotation,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const scale = canvas.width / size.width;
  const long = Math.max(canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  context.font = `600 ${Math.max(11, long * LETTERS)}px system-ui, sans-serif`;
  context.textBaseline = 'middle';
  // a canvas has the direction of its page, but a label begins at the left of its box
  context.textAlign = 'left';
  for (const [index, { box, verdict }] of faces.entries()) {
    const { fill, ink } = colours[verdict.kind];
    const line = Math.max(2, long * LINE) * (verdict.kind === 'no_mask' ? THICK : 1);
    const [x, y] = [box.x * scale, box.y * scale];
    const [width, height] = [box.width * scale, box.height * scale];
    context.lineWidth = line;
    context.strokeStyle = fill;
    context.setLineDash(DASHES[verdict.kind].map((dash) => dash * line));
    context.strokeRect(x, y, width, height);
    drawLabel(context, `${index + 1} ${SIGNS[verdict.kind]} ${labels[index] ?? ''}`, {
      x,
      y,
      fill,
      ink,
    });
  }
}

function drawLabel(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, fill, ink }: { x: number; y: number; fill: string; ink: string },
): void {
  const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(text);
  const height = (fontBoundingBoxAscent + fontBoundingBoxDescent) * 1.3;
  const padding = height * 0.3;
  const left = Math.max(0, Math.min(x, context.canvas.width - width - padding * 2));
  const top = y >= height ? y - height : y;
  context.fillStyle = fill;
  context.fillRect(left, top, width + padding * 2, height);
  context.fillStyle = ink;
  context.fillText(text, left + padding, top + height / 2);
}
