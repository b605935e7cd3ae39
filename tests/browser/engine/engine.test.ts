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
