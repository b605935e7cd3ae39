import { describe, expect, it, vi } from 'vitest';
import type { StartEngine } from '../../../src/engine/keeper.ts';
import type { BackendName } from '../../../src/engine/contract.ts';
import { EngineKeeper } from '../../../src/engine/keeper.ts';
import type { Engine } from '../../../src/engine/engine.ts';

type Started = Awaited<ReturnType<StartEngine>>;

describe('the keeper of the engine', () => {
  it('starts nothing by itself', () => {
    const { keeper, starts } = aKeeper();
    expect(keeper.state.kind).toBe('idle');
    expect(starts).toHaveLength(0);
  });

  it('starts one engine, however many screens ask', async () => {
    const { keeper, starts, answer } = aKeeper();
    keeper.start();
    keeper.start();
    expect(keeper.state.kind).toBe('starting');
    const { engine } = anEngine();
    await answer(0, { engine });
    keeper.start();
    expect(keeper.engine).toBe(engine);
    expect(starts).toHaveLength(1);
  });

  it('keeps a fault until somebody tries again', async () => {
    const { keeper, starts, answer } = aKeeper();
    keeper.start();
    await answer(0, { fault: { code: 'model_broken', detail: '' } });
    keeper.start();
    expect(keeper.state).toEqual({ kind: 'fault', fault: { code: 'model_broken', detail: '' } });
    keeper.restart();
    expect(keeper.state.kind).toBe('starting');
    expect(starts).toHaveLength(2);
  });

  it('takes code that does not come for a file that does not come', async () => {
    const keeper = new EngineKeeper(() => Promise.reject(new TypeError('import failed')));
    keeper.start();
    await vi.waitFor(() => expect(keeper.state.kind).toBe('fault'));
    expect(keeper.state).toMatchObject({ fault: { code: 'model_missing' } });
  });

  it('stops the engine that a restart replaces', async () => {
    const { keeper, answer } = aKeeper();
    const [first, second] = [anEngine(), anEngine()];
    keeper.start();
    await answer(0, first);
    keeper.restart();
    expect(first.stop).toHaveBeenCalledTimes(1);
    expect(keeper.engine).toBeUndefined();
    await answer(1, second);
    expect(keeper.engine).toBe(second.engine);
  });

  it('stops an engine that comes after its start was given up', async () => {
    const { keeper, answer } = aKeeper();
    const [late, wanted] = [anEngine(), anEngine()];
    keeper.start();
    keeper.restart();
    await answer(1, wanted);
    await answer(0, late);
    expect(keeper.engine).toBe(wanted.engine);
    expect(late.stop).toHaveBeenCalledTimes(1);
    expect(wanted.stop).not.toHaveBeenCalled();
  });

  it('tells how far a start has come, but not of one that was given up', () => {
    const { keeper, tells } = aKeeper();
    keeper.start();
    tells[0]?.(0.4);
    expect(keeper.state).toEqual({ kind: 'starting', progress: 0.4 });
    keeper.restart();
    tells[0]?.(0.9);
    expect(keeper.state).toEqual({ kind: 'starting', progress: 0 });
  });

  it('replaces an engine that was lost, for this visit not by the same backend', async () => {
    const { keeper, answer, failed } = aKeeper();
    const [first, second] = [anEngine('webgl'), anEngine('wasm')];
    keeper.start();
    await answer(0, first);
    first.lose();
    await vi.waitFor(() => expect(keeper.state.kind).toBe('starting'));
    expect(first.stop).toHaveBeenCalledTimes(1);
    await answer(1, second);
    expect(keeper.engine).toBe(second.engine);
    expect(failed).toEqual([[], ['webgl']]);
  });

  it('replaces an engine that hangs once, however many notice', async () => {
    const { keeper, starts, answer, failed } = aKeeper();
    keeper.start();
    await answer(0, anEngine('webgl'));
    keeper.replace();
    keeper.replace();
    await answer(1, anEngine('wasm'));
    keeper.replace();
    expect(starts).toHaveLength(3);
    expect(failed).toEqual([[], ['webgl'], ['webgl', 'wasm']]);
  });

  it('does not mind the loss of an engine that was replaced before', async () => {
    const { keeper, starts, answer } = aKeeper();
    const [first, second] = [anEngine('webgl'), anEngine('wasm')];
    keeper.start();
    await answer(0, first);
    keeper.restart();
    first.lose();
    await answer(1, second);
    expect(keeper.engine).toBe(second.engine);
    expect(starts).toHaveLength(2);
  });

  it('gives every backend another chance when somebody tries again', async () => {
    const { keeper, answer, failed } = aKeeper();
    keeper.start();
    await answer(0, anEngine('webgl'));
    keeper.replace();
    await answer(1, { fault: { code: 'no_backend', detail: '' } });
    keeper.restart();
    expect(failed).toEqual([[], ['webgl'], []]);
  });

  it('starts anew, when needed, after it was stopped', async () => {
    const { keeper, starts, answer } = aKeeper();
    const [first, late] = [anEngine(), anEngine()];
    keeper.start();
    await answer(0, first);
    keeper.stop();
    expect(first.stop).toHaveBeenCalledTimes(1);
    expect(keeper.state.kind).toBe('idle');
    keeper.start();
    keeper.stop();
    await answer(1, late);
    expect(keeper.state.kind).toBe('idle');
    expect(late.stop).toHaveBeenCalledTimes(1);
    expect(starts).toHaveLength(2);
  });

  it('tells of every change, until nobody listens', async () => {
    const { keeper, answer } = aKeeper();
    const listener = vi.fn();
    const unsubscribe = keeper.subscribe(listener);
    keeper.start();
    await answer(0, anEngine());
    expect(listener).toHaveBeenCalledTimes(2);
    unsubscribe();
    keeper.restart();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

function aKeeper(): {
  keeper: EngineKeeper;
  starts: ((started: Started) => void)[];
  answer: (start: number, started: Started) => Promise<void>;
  /** What each start was told to keep away from. */
  failed: (readonly BackendName[])[];
  /** By which each start tells how far it has come. */
  tells: ((progress: number) => void)[];
} {
  const starts: ((started: Started) => void)[] = [];
  const failed: (readonly BackendName[])[] = [];
  const tells: ((progress: number) => void)[] = [];
  const keeper = new EngineKeeper((names, tell) => {
    failed.push(names);
    tells.push(tell);
    return new Promise((resolve) => starts.push(resolve));
  });
  return {
    keeper,
    starts,
    failed,
    tells,
    answer: async (start, started) => {
      starts[start]?.(started);
      // the keeper goes on a few turns later
      for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    },
  };
}

/** The keeper knows of an engine what it runs on, how to stop it, and when it is lost. */
function anEngine(backend: BackendName = 'wasm'): {
  engine: Engine;
  stop: () => void;
  lose: () => void;
} {
  const stop = vi.fn();
  let lose = (): void => undefined;
  const lost = new Promise<void>((resolve) => {
    lose = resolve;
  });
  return { engine: { info: { backend }, stop, lost } as unknown as Engine, stop, lose };
}
