import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const SOURCES = import.meta.dirname;
const OUT = join(import.meta.dirname, '../../public/icons');

/** Side of the drawings' coordinates. */
const SIDE = 512;
/** The mark's share of an icon whose corners are round already. */
const MARK_SCALE = 0.96;
/** A launcher may cut a maskable icon down to a circle of four fifths: the mark stays inside. */
const SAFE_SCALE = 0.84;
/** Radius of the ground's corners where no launcher rounds them. */
const CORNER = 116;

/** Draws every icon of the app from the two drawings in `tools/icons/`. */
async function drawIcons(): Promise<void> {
  await mkdir(OUT, { recursive: true });
  const mark = await readFile(join(SOURCES, 'mark.svg'), 'utf8');
  const rounded = onGround(mark, MARK_SCALE, CORNER);
  const fullBleed = onGround(mark, SAFE_SCALE, 0);
  await writeFile(join(OUT, 'favicon.svg'), rounded);
  await writeFile(
    join(OUT, 'monochrome.svg'),
    await readFile(join(SOURCES, 'monochrome.svg'), 'utf8'),
  );
  await render(rounded, 192, 'icon-192.png');
  await render(rounded, 512, 'icon-512.png');
  await render(fullBleed, 192, 'maskable-192.png');
  await render(fullBleed, 512, 'maskable-512.png');
  // iOS rounds the corners itself and keeps everything inside them
  await render(onGround(mark, MARK_SCALE, 0), 180, 'apple-touch-180.png');
}

/** The mark, centred and scaled, on the app's green ground. */
function onGround(mark: string, scale: number, corner: number): string {
  const inner = mark.replace(/^<svg[^>]*>\n?/, '').replace(/<\/svg>\s*$/, '');
  const shift = (SIDE * (1 - scale)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">
  <linearGradient id="ground" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="#109586" />
    <stop offset="1" stop-color="#06545f" />
  </linearGradient>
  <rect width="${SIDE}" height="${SIDE}" rx="${corner}" fill="url(#ground)" />
  <g transform="translate(${shift.toFixed(2)} ${shift.toFixed(2)}) scale(${scale})">
${inner}  </g>
</svg>
`;
}

async function render(svg: string, side: number, name: string): Promise<void> {
  // drawn at twice the size and shrunk, so that thin strokes stay smooth
  await sharp(Buffer.from(svg), { density: (72 * side * 2) / SIDE })
    .resize(side, side, { kernel: 'lanczos3' })
    .png({ compressionLevel: 9, palette: false })
    .toFile(join(OUT, name));
}

await drawIcons();
