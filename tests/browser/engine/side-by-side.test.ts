import { expect, it } from 'vitest';
import { Engine } from '../../../src/engine/engine.ts';
import EngineWorker from '../../../src/engine/worker.ts?worker';

// a file of its own: on a page that has used WebGL before, all programs are compiled already
it(
  'computes the same on WebGL with programs that the driver compiles side by side',
  { timeout: 120_000 },
  async () => {
    const driver = aParallelDriver();
    const started = await Engine.start(
      { backend: 'webgl', place: 'page', base: `${location.origin}/` },
      { createWorker: () => new EngineWorker(), tell: () => undefined },
    );
    driver.end();
    const engine = 'engine' in started ? started.engine : undefined;
    expect(engine?.info).toMatchObject({ backend: 'webgl', passedOver: [] });
    expect(driver.asked()).toBeGreaterThan(100);
    engine?.stop();
  },
);

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
