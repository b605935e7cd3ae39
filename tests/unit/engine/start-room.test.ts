import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import type { BackendName, EngineOptions, EngineStart } from '../../../src/engine/contract.ts';
import { startRoom } from '../../../src/engine/start-room.ts';
import { settle } from '../../support/fake-camera.ts';

const OPTIONS: EngineOptions = { backend: 'auto', place: 'worker', base: '/' };

let scene: Scene;
afterEach(() => scene.end());

describe('the start of a room', () => {
  it('goes to the next backend when one hangs the worker itself', async () => {
    scene = new Scene(['webgl']);
    const start = startRoom(OPTIONS, scene.parts);
    await scene.pass(60_000);
    expect(await start).toMatchObject({ info: { backend: 'wasm' } });
    expect(scene.workers).toBe(2);
    expect(scene.ended).toBe(1);
  });

  it('waits on as long as the worker says something', async () => {
    scene = new Scene(['webgl']);
    void startRoom(OPTIONS, scene.parts);
    for (const share of [0.3, 0.4, 0.5]) {
      await scene.pass(59_000);
      await scene.say(share, 'webgl');
    }
    expect(scene.workers).toBe(1);
  });

  it('is a fault when every backend hangs it, and leaves the page alone', async () => {
    scene = new Scene(['webgl', 'wasm']);
    const start = startRoom({ ...OPTIONS, place: 'auto' }, scene.parts);
    for (let limit = 0; limit < 3; limit += 1) await scene.pass(60_000);
    expect(await start).toMatchObject({ fault: { code: 'no_backend' } });
  });

  it('never tells less than before, even when it begins again, and all of it at the end', async () => {
    scene = new Scene(['webgl']);
    const start = startRoom(OPTIONS, scene.parts);
    await scene.say(0.7, 'webgl');
    await scene.pass(60_000);
    await start;
    expect(scene.shares).toEqual([...scene.shares].sort());
    expect(scene.shares).toContain(0.7);
    expect(scene.shares.at(-1)).toBe(1);
  });
});

/** Workers that hang in some backends, and a clock that goes when the test says so. */
class Scene {
  workers = 0;
  ended = 0;
  readonly shares: number[] = [];
  readonly #hanging: readonly BackendName[];
  readonly #ports: MessagePort[] = [];
  #tell: (share: number, backend: BackendName) => unknown = () => undefined;
  #nowMs = 0;
  readonly #timers = new Map<() => void, number>();

  constructor(hanging: readonly BackendName[]) {
    this.#hanging = hanging;
  }

  readonly parts = {
    createWorker: () => this.#createWorker(),
    tell: (share: number) => this.shares.push(share),
    after: (ms: number, task: () => void) => {
      this.#timers.set(task, this.#nowMs + ms);
      return () => this.#timers.delete(task);
    },
  };

  async say(share: number, backend: BackendName): Promise<void> {
    await messages();
    this.#tell(share, backend);
    await messages();
  }

  async pass(ms: number): Promise<void> {
    await messages();
    this.#nowMs += ms;
    for (const [task, dueMs] of this.#timers) if (dueMs <= this.#nowMs) task();
    await messages();
  }

  end(): void {
    for (const port of this.#ports) port.close();
  }

  #createWorker(): Worker {
    this.workers += 1;
    const { port1, port2 } = new MessageChannel();
    this.#ports.push(port1, port2);
    expose(
      {
        start: (
          { failed = [] }: EngineOptions,
          _: string,
          tell: (share: number, backend: BackendName) => unknown,
        ): Promise<EngineStart> => {
          this.#tell = tell;
          // the order of the real one: what has failed comes again when all have
          const backend = failed.length === 1 ? 'wasm' : 'webgl';
          tell(0.2, backend);
          return this.#hanging.includes(backend)
            ? new Promise(() => undefined)
            : Promise.resolve({ info: { backend } } as EngineStart);
        },
      },
      port2,
    );
    port1.start();
    // a port carries messages as a worker does
    return Object.assign(port1, { terminate: () => (this.ended += 1) }) as unknown as Worker;
  }
}

/** Messages between ports come some turns of the event loop later. */
async function messages(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    await settle();
  }
}
