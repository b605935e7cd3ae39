import type { Run } from '../interleave.ts';
import { expectOne } from './one-face.ts';

/** What is used of `@vladmandic/human`, which is fetched by its address. */
interface Human {
  load(): Promise<void>;
  warmup(): Promise<unknown>;
  detect(input: HTMLCanvasElement): Promise<{
    readonly face: readonly unknown[];
    readonly error: string | null;
  }>;
}
interface HumanModule {
  readonly Human: new (config: object) => Human;
}

const OFF = { enabled: false };
/** The detection of faces alone, anew on every frame; files from our own server. */
const CONFIG = {
  backend: 'wasm',
  wasmPath: new URL('wasm/', location.href).href,
  modelBasePath: new URL('human/', location.href).href,
  cacheSensitivity: 0,
  warmup: 'face',
  debug: false,
  ...{ filter: OFF, gesture: OFF, body: OFF, hand: OFF, object: OFF, segmentation: OFF },
  face: {
    enabled: true,
    detector: { rotation: false, return: false, skipFrames: 0, skipTime: 0, maxDetected: 10 },
    ...{ mesh: OFF, attention: OFF, iris: OFF, description: OFF, emotion: OFF },
    ...{ antispoof: OFF, liveness: OFF },
  },
};

/** Human's face detector on WebAssembly, loaded and warmed up. */
export async function startHuman(frame: HTMLCanvasElement): Promise<Run> {
  const address = new URL('human/human.esm.js', location.href).href;
  const { Human } = (await import(/* @vite-ignore */ address)) as HumanModule;
  const human = new Human(CONFIG);
  await human.load();
  await human.warmup();
  return async () => {
    const { face, error } = await human.detect(frame);
    if (error !== null) throw new Error(`Human: ${error}`);
    expectOne('Human', face.length);
  };
}
