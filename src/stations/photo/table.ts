import type { PictureFace } from '../../core/report.ts';
import type { Photo } from './photo.ts';

const COLUMNS = [
  'file',
  'face',
  'x',
  'y',
  'width',
  'height',
  'score',
  'verdict',
  'reason',
  'p_mask',
  'p_no_mask',
  'p_incorrect',
] as const;

/**
 * The results as CSV (RFC 4180): a row a face, boxes in pixels of the file's own picture. A picture
 * without faces has one row that says so, one that failed has its fault.
 */
export function tableOf(photos: readonly Photo[]): string {
  const rows = photos.flatMap((photo) => rowsOf(photo));
  return [COLUMNS, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

function rowsOf({ name, progress }: Photo): (readonly string[])[] {
  const empty = (reason: string): string[] => [
    name,
    ...COLUMNS.slice(1).map((column) => (column === 'reason' ? reason : '')),
  ];
  switch (progress.kind) {
    case 'waiting':
    case 'checking':
      return [];
    case 'failed':
      return [empty(progress.fault)];
    case 'checked':
      if (progress.faces.length === 0) return [empty('no_face')];
      return progress.faces.map((face, index) => [name, ...cellsOf(face, index + 1)]);
  }
}

function cellsOf({ box, score, verdict, probabilities }: PictureFace, number: number): string[] {
  return [
    String(number),
    ...[box.x, box.y, box.width, box.height].map((value) => value.toFixed(0)),
    score.toFixed(3),
    verdict.kind,
    verdict.kind === 'unsure' ? verdict.reason : '',
    ...[probabilities.mask, probabilities.no_mask, probabilities.incorrect].map((value) =>
      value.toFixed(3),
    ),
  ];
}

/**
 * Quotes a cell where it must be. A file's name that a spreadsheet would take for a formula gets an
 * apostrophe before it, as OWASP advises against CSV injection.
 */
function quote(cell: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
