import type { Engine } from '../../engine/engine.ts';
import type { EngineKeeper } from '../../engine/keeper.ts';
import { browserStorageAccess, readStorage } from '../../services/storage.ts';
import type { Visit } from '../visit.ts';
import type { EngineFinding, ModelFinding, NetworkFinding, StorageFinding } from './findings.ts';

/** So many looks are timed; the first one, which may compile, is passed over. */
const TIMED_LOOKS = 6;
const FRAME = { width: 640, height: 480 };

/** Waits for the engine, lets it prove itself and times some looks. Never throws. */
export async function findEngine(keeper: EngineKeeper): Promise<EngineFinding> {
  const engine = await whenStarted(keeper);
  if ('fault' in engine) return engine;
  const { info } = engine;
  try {
    const proof = await engine.prove();
    return { info, proof, lookMs: await timeLooks(engine) };
  } catch {
    // it hangs, which is no way to compute either
    return { info, proof: undefined, lookMs: Infinity };
  } finally {
    void engine.forget();
  }
}

/** Compares the network files that this browser holds with those that were built. Never throws. */
export async function findModels(base: string): Promise<ModelFinding> {
  try {
    const built = checksumsIn(await (await fetch(`${base}models/checksums.json`)).json());
    const held = await Promise.all(
      built.map(async ([address, checksum]) => {
        const content = await (await fetch(`${base}${address}`)).arrayBuffer();
        return (await checksumOf(content)) === checksum ? [] : [address];
      }),
    );
    return { changed: built.length === 0 ? undefined : held.flat() };
  } catch {
    // no network, not stored, or an insecure page, which has no digests
    return { changed: undefined };
  }
}

/** What the browser tells of its storage. Never throws. */
export async function findStorage(): Promise<StorageFinding> {
  const access = browserStorageAccess();
  const state = await readStorage(access);
  try {
    const { usage, quota } = (await navigator.storage.estimate()) satisfies StorageEstimate;
    return { state, used: usage, quota };
  } catch {
    return { state };
  }
}

/** Every request that the browser remembers of this page, and what the policy refused. */
export async function findNetwork({ violations, keeper }: Visit): Promise<NetworkFinding> {
  const inWorker = (await keeper.engine?.violations().catch(() => [])) ?? [];
  return {
    requests: performance.getEntriesByType('resource').map(({ name }) => name),
    violations: [...violations.list, ...inWorker],
    origin: location.origin,
  };
}

function whenStarted(
  keeper: EngineKeeper,
): Promise<Engine | Extract<EngineFinding, { fault: unknown }>> {
  return new Promise((resolve) => {
    const look = (): void => {
      const { state } = keeper;
      if (state.kind !== 'ready' && state.kind !== 'fault') return;
      unsubscribe();
      resolve(state.kind === 'ready' ? state.engine : { fault: state.fault });
    };
    const unsubscribe = keeper.subscribe(look);
    keeper.start();
    look();
  });
}

async function timeLooks(engine: Engine): Promise<number> {
  const canvas = Object.assign(document.createElement('canvas'), FRAME);
  canvas.getContext('2d')?.fillRect(0, 0, FRAME.width / 2, FRAME.height);
  const times: number[] = [];
  for (let look = 0; look < TIMED_LOOKS; look += 1) {
    const report = await engine.look(await createImageBitmap(canvas), performance.now());
    if (report === undefined) return Infinity;
    if (look > 0) times.push(report.tookMs);
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Infinity;
}

function checksumsIn(json: unknown): [address: string, checksum: string][] {
  return typeof json === 'object' && json !== null
    ? Object.entries(json).map(([address, checksum]) => [address, String(checksum)])
    : [];
}

async function checksumOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
