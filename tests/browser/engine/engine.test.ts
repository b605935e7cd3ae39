import { afterEach, describe, expect, it } from 'vitest';
import type { EngineOptions } from '../../../src/engine/contract.ts';
import { Engine } from '../../../src/engine/engine.ts';
import EngineWorker from '../../../src/engine/worker.ts?worker';
import { drawGoldenPicture } from '../../../src/vision/golden.ts';

let engine: Engine | undefined;
afterEach(() => engine?.stop());

async function start(options: Partial<EngineOptions>): Promise<Engine> {
  const started = await Engine.start(
    { backend: 'auto', place: 'auto', base: `${location.origin}/`, ...options },
    { createWorker: () => new EngineWorker(), tell: () => undefined },
  );
  if ('fault' in started) throw new Error(`${started.fault.code}: ${started.fault.detail}`);
  engine = started.engine;
  return engine;
}

async function aFrame(): Promise<ImageBitmap> {
  const { data, width, height } = drawGoldenPicture();
  return createImageBitmap(new ImageData(new Uint8ClampedArray(data), width, height));
}

describe('Engine', () => {
  it.each([
    { backend: 'webgl', place: 'worker' },
    { backend: 'wasm', place: 'worker' },
    { backend: 'wasm', place: 'page' },
    { backend: 'webgl', place: 'page' },
  ] as const)(
    'passes the golden vectors on $backend in the $place and answers frames',
    async (options) => {
      const started = await start(options);
      expect(started.info).toMatchObject({ ...options, passedOver: [] });
      const report = await started.look(await aFrame(), 0);
      expect(report?.frame).toEqual({ width: 192, height: 192 });
    },
  );

  it(
    'computes the same with programs that the driver compiles side by side',
    { timeout: 120_000 },
    async () => {
      const driver = aParallelDriver();
      try {
        const { info } = await start({ backend: 'webgl', place: 'page' });
        expect(info).toMatchObject({ backend: 'webgl', passedOver: [] });
        expect(driver.asked()).toBeGreaterThan(100);
      } finally {
        driver.end();
      }
    },
  );

  it('chooses by measuring when nothing is forced, and next time goes straight there', async () => {
    const { info } = await start({});
    expect(info).toMatchObject({ place: 'worker', isMeasured: true });
    expect(info.lookMs).toBeGreaterThan(0);
    engine?.stop();
    const next = await start({ remembered: info });
    expect(next.info).toMatchObject({ backend: info.backend, isMeasured: false, passedOver: [] });
  });

  it('tells how far it has come, forwards alone, from nothing to all', async () => {
    const shares: number[] = [];
    const started = await Engine.start(
      { backend: 'wasm', place: 'worker', base: `${location.origin}/` },
      { createWorker: () => new EngineWorker(), tell: (share) => shares.push(share) },
    );
    if ('engine' in started) ({ engine } = started);
    expect(shares.length).toBeGreaterThan(8);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  it('measures anew when it remembers other networks', async () => {
    const { info } = await start({ backend: 'wasm', place: 'worker' });
    engine?.stop();
    const next = await start({ remembered: { ...info, classifierVersion: 'another' } });
    expect(next.info.isMeasured).toBe(true);
  });

  it('keeps the number of tensors over 500 frames', async () => {
    const started = await start({ backend: 'wasm', place: 'worker' });
    await started.look(await aFrame(), 0);
    const before = await started.countTensors();
    for (let frame = 1; frame <= 500; frame += 1) {
      await started.look(await aFrame(), frame * 40);
    }
    expect(await started.countTensors()).toBe(before);
  });

  it('gives the memory back when it is stopped on the page', async () => {
    const first = await start({ backend: 'wasm', place: 'page' });
    const before = await first.countTensors();
    first.stop();
    const second = await start({ backend: 'wasm', place: 'page' });
    expect(await second.countTensors()).toBe(before);
  });

  it('says which file is missing', async () => {
    const base = `${location.origin}/nowhere/`;
    const started = await Engine.start(
      { backend: 'wasm', place: 'page', base },
      { createWorker: () => new EngineWorker(), tell: () => undefined },
    );
    expect('fault' in started && started.fault.code).toMatch(/missing|broken/);
  });
});

/** Lends this browser's WebGL the extension that many have: each program is ready when asked twice. */
function aParallelDriver(): { asked: () => number; end: () => void } {
  const status = 0x91b1;
  const seen = new WeakSet<WebGLProgram>();
  let asked = 0;
  const { prototype } = WebGL2RenderingContext;
  const own = {
    getExtension: Reflect.get(prototype, 'getExtension') as (name: string) => unknown,
    getProgramParameter: Reflect.get(prototype, 'getProgramParameter') as (
      program: WebGLProgram,
      what: number,
    ) => unknown,
  };
  Object.assign(prototype, {
    getExtension(this: WebGL2RenderingContext, name: string) {
      return name === 'KHR_parallel_shader_compile'
        ? { COMPLETION_STATUS_KHR: status }
        : own.getExtension.call(this, name);
    },
    getProgramParameter(this: WebGL2RenderingContext, program: WebGLProgram, what: number) {
      if (what !== status) return own.getProgramParameter.call(this, program, what);
      asked += 1;
      const isReady = seen.has(program);
      seen.add(program);
      return isReady;
    },
  });
  return { asked: () => asked, end: () => Object.assign(prototype, own) };
}
