import type { Size } from '../../core/geometry.ts';
import type { PictureFace, PictureReport } from '../../core/report.ts';
import type { VerdictKind } from '../../core/verdict.ts';
import type { PictureFault } from '../../sources/pictures.ts';

/** One picture somebody gave, and how far it has come. */
export interface Photo {
  readonly id: number;
  readonly name: string;
  readonly file: Blob;
  readonly progress: PhotoProgress;
}

/** How far a picture has come. */
export type PhotoProgress =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'checking' }
  | ({ readonly kind: 'checked' } & CheckedPhoto)
  | { readonly kind: 'failed'; readonly fault: PictureFault | 'engine' };

/** What was found in a picture; boxes are in pixels of the file's own, upright picture. */
export interface CheckedPhoto {
  readonly faces: readonly PictureFace[];
  readonly size: Size;
}

/** All pictures given so far, in their order. */
export interface PhotoState {
  readonly photos: readonly Photo[];
  readonly nextId: number;
}

/** What happens at the photo station. */
export type PhotoInput =
  | { readonly kind: 'given'; readonly files: readonly { name: string; file: Blob }[] }
  | { readonly kind: 'started'; readonly id: number }
  | {
      readonly kind: 'checked';
      readonly id: number;
      readonly report: PictureReport;
      readonly original: Size;
    }
  /** The engine went away meanwhile: the picture waits for the next one. */
  | { readonly kind: 'postponed'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly fault: PictureFault | 'engine' }
  /** No more: what waits is put away, what is done stays. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'cleared' };

/** No pictures yet. */
export const NO_PHOTOS: PhotoState = { photos: [], nextId: 1 };

/** The state after an input; answers for pictures that were put away are passed over. */
export function stepPhoto(state: PhotoState, input: PhotoInput): PhotoState {
  switch (input.kind) {
    case 'given': {
      const added = input.files.map(({ name, file }, index): Photo => ({
        id: state.nextId + index,
        name,
        file,
        progress: { kind: 'waiting' },
      }));
      return { photos: [...state.photos, ...added], nextId: state.nextId + added.length };
    }
    case 'started':
      return withProgress(state, input.id, { kind: 'checking' });
    case 'postponed':
      return withProgress(state, input.id, { kind: 'waiting' });
    case 'checked':
      return withProgress(state, input.id, {
        kind: 'checked',
        faces: inPixelsOf(input.original, input.report),
        size: input.original,
      });
    case 'failed':
      return withProgress(state, input.id, { kind: 'failed', fault: input.fault });
    case 'cancelled':
      return {
        ...state,
        photos: state.photos.filter(({ progress }) => progress.kind !== 'waiting'),
      };
    case 'cleared':
      return { ...state, photos: [] };
  }
}

/** The next picture to check, or nothing when all are done or one is being checked. */
export function nextOf({ photos }: PhotoState): Photo | undefined {
  if (photos.some(({ progress }) => progress.kind === 'checking')) return undefined;
  return photos.find(({ progress }) => progress.kind === 'waiting');
}

/** How many pictures are through, and of how many. */
export function countsOf({ photos }: PhotoState): { readonly done: number; readonly all: number } {
  const open = photos.filter(({ progress: { kind } }) => kind === 'waiting' || kind === 'checking');
  return { done: photos.length - open.length, all: photos.length };
}

/** How many faces of all pictures have which verdict. */
export function tallyOf(photos: readonly Photo[]): Readonly<Record<VerdictKind, number>> {
  const tally = { mask: 0, no_mask: 0, incorrect: 0, unsure: 0 };
  for (const { progress } of photos) {
    if (progress.kind !== 'checked') continue;
    for (const { verdict } of progress.faces) tally[verdict.kind] += 1;
  }
  return tally;
}

function withProgress(state: PhotoState, id: number, progress: PhotoProgress): PhotoState {
  return {
    ...state,
    photos: state.photos.map((photo) => (photo.id === id ? { ...photo, progress } : photo)),
  };
}

/** Faces moved from the pixels of the shrunken picture to the file's own, from left to right. */
function inPixelsOf(original: Size, { frame, faces }: PictureReport): PictureFace[] {
  const [x, y] = [original.width / frame.width, original.height / frame.height];
  return [...faces]
    .sort((one, other) => one.box.x - other.box.x)
    .map((face) => ({
      ...face,
      box: {
        x: face.box.x * x,
        y: face.box.y * y,
        width: face.box.width * x,
        height: face.box.height * y,
      },
    }));
}
