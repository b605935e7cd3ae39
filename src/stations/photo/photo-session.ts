import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EngineKeeper } from '../../engine/keeper.ts';
import { openPicture } from '../../sources/pictures.ts';
import type { Photo, PhotoInput, PhotoState } from './photo.ts';
import { nextOf, NO_PHOTOS, stepPhoto } from './photo.ts';

/** Longer side of the small copies on the screen, in pixels. */
const PREVIEW_SIDE = 1024;

/** Checks the pictures one after the other, and holds what the screen shows of them. */
export class PhotoSession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #previews = new Map<number, ImageBitmap>();
  #keeper: EngineKeeper | undefined;
  #endKeeper: (() => void) | undefined;
  #state: PhotoState = NO_PHOTOS;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): PhotoState {
    return this.#state;
  }

  /** A small copy of a picture, once it has been opened. */
  previewOf(id: number): ImageBitmap | undefined {
    return this.#previews.get(id);
  }

  /** Takes the visit's engine; pictures that wait are checked as soon as it is ready. */
  use(keeper: EngineKeeper | undefined): void {
    if (keeper === this.#keeper) return;
    this.#endKeeper?.();
    this.#keeper = keeper;
    this.#endKeeper = keeper?.subscribe(() => {
      this.#host.requestUpdate();
      void this.#goOn();
    });
  }

  /** Something happened at the screen. */
  send(input: PhotoInput): void {
    this.#state = stepPhoto(this.#state, input);
    this.#forgetPreviews();
    this.#host.requestUpdate();
    void this.#goOn();
  }

  hostDisconnected(): void {
    this.#endKeeper?.();
    this.#keeper = this.#endKeeper = undefined;
    this.send({ kind: 'cleared' });
  }

  async #goOn(): Promise<void> {
    const photo = nextOf(this.#state);
    if (photo === undefined || this.#keeper?.engine === undefined) return;
    this.#state = stepPhoto(this.#state, { kind: 'started', id: photo.id });
    this.#host.requestUpdate();
    this.send(await this.#check(photo));
  }

  async #check({ id, file }: Photo): Promise<PhotoInput> {
    const opened = await openPicture(file);
    if ('fault' in opened) return { kind: 'failed', id, fault: opened.fault };
    const { bitmap, original } = opened;
    const engine = this.#keeper?.engine;
    if (engine === undefined) {
      bitmap.close();
      return { kind: 'failed', id, fault: 'engine' };
    }
    try {
      this.#previews.set(id, await shrunk(bitmap));
      const report = await engine.inspect(bitmap);
      return report === undefined
        ? { kind: 'postponed', id }
        : { kind: 'checked', id, report, original };
    } catch {
      this.#keeper?.replace();
      return { kind: 'failed', id, fault: 'engine' };
    }
  }

  /** Gives back the memory of pictures that were put away. */
  #forgetPreviews(): void {
    const kept = new Set(this.#state.photos.map(({ id }) => id));
    for (const [id, preview] of this.#previews) {
      if (kept.has(id)) continue;
      preview.close();
      this.#previews.delete(id);
    }
  }
}

async function shrunk(bitmap: ImageBitmap): Promise<ImageBitmap> {
  const scale = Math.min(1, PREVIEW_SIDE / Math.max(bitmap.width, bitmap.height));
  return createImageBitmap(bitmap, {
    resizeWidth: Math.max(1, Math.round(bitmap.width * scale)),
    resizeHeight: Math.max(1, Math.round(bitmap.height * scale)),
    resizeQuality: 'medium',
  });
}
