import { describe, expect, it } from 'vitest';
import type { BackendName } from '../../../../src/vision/backend.ts';
import type { Choice, Timed, Wish } from '../../../../src/vision/choice/choice.ts';
import { chooseBackend, orderOf } from '../../../../src/vision/choice/choice.ts';

const AUTO = { backend: 'auto' } as const;

describe('the backends to try', () => {
  it.each<[string, Wish, BackendName[]]>([
    ['all when nothing is known', AUTO, ['webgl', 'wasm']],
    ['the one asked for alone', { backend: 'wasm' }, ['wasm']],
    [
      'the remembered one first',
      { ...AUTO, remembered: { backend: 'wasm', lookMs: 30 } },
      ['wasm', 'webgl'],
    ],
    ['not one that failed in this visit', { ...AUTO, failed: ['webgl'] }, ['wasm']],
    [
      'another one when the one asked for failed',
      { backend: 'webgl', failed: ['webgl'] },
      ['wasm'],
    ],
    [
      'not even when it is remembered',
      { ...AUTO, remembered: { backend: 'webgl', lookMs: 9 }, failed: ['webgl'] },
      ['wasm'],
    ],
    ['all again when all have failed', { ...AUTO, failed: ['wasm', 'webgl'] }, ['webgl', 'wasm']],
  ])('are %s', (_, wish, order) => {
    expect(orderOf(wish)).toEqual(order);
  });
});

describe('the choice of a backend', () => {
  it('needs one look alone on the last one, unless there is another to be compared with', async () => {
    expect((await choose(AUTO, { wasm: 500 })).enough).toEqual([60, Infinity]);
    expect((await choose(AUTO, { webgl: 500, wasm: 90 })).enough).toEqual([60, 60]);
    const remembered = { backend: 'wasm', lookMs: 90 } as const;
    expect((await choose({ ...AUTO, remembered }, { wasm: 200 })).enough).toEqual([270]);
  });

  it('is the first one that is fast; no other is started', async () => {
    const { choice, attempted } = await choose(AUTO, { webgl: 12, wasm: 8 });
    expect(choice).toMatchObject({
      chosen: { backend: 'webgl' },
      isMeasured: true,
      passedOver: [],
    });
    expect(attempted).toEqual(['webgl']);
  });

  it('is the faster one when the first one is slow', async () => {
    const { choice, freed } = await choose(AUTO, { webgl: 300, wasm: 90 });
    expect(choice.chosen?.backend).toBe('wasm');
    expect(choice.passedOver).toEqual(['webgl: 300 ms a look']);
    expect(freed).toEqual(['webgl']);
  });

  it('is a slow one when the others are slower still', async () => {
    const { choice } = await choose(AUTO, { webgl: 90, wasm: 300 });
    expect(choice.chosen?.backend).toBe('webgl');
    expect(choice.isMeasured).toBe(true);
  });

  it('is never one that computes wrongly, however fast', async () => {
    const { choice, freed } = await choose(AUTO, { webgl: 5, wasm: 90 }, { wrong: ['webgl'] });
    expect(choice.chosen?.backend).toBe('wasm');
    expect(choice.passedOver).toEqual(['webgl: Error: computes wrong values']);
    expect(freed).toEqual(['webgl']);
  });

  it('passes over what does not start', async () => {
    const { choice } = await choose(AUTO, { wasm: 40 });
    expect(choice.chosen?.backend).toBe('wasm');
    expect(choice.passedOver).toEqual(['webgl: Error: does not start']);
  });

  it('is none when nothing starts, or nothing computes rightly', async () => {
    for (const { choice } of [
      await choose(AUTO, {}),
      await choose(AUTO, { webgl: 5, wasm: 500 }, { wrong: ['webgl', 'wasm'] }),
    ]) {
      expect(choice).toMatchObject({ chosen: undefined, isMeasured: false });
      expect(choice.passedOver).toHaveLength(2);
    }
  });

  it('takes the one asked for, however slow, and does not call that measured', async () => {
    const { choice, attempted } = await choose({ backend: 'webgl' }, { webgl: 900, wasm: 8 });
    expect(choice).toMatchObject({ chosen: { backend: 'webgl' }, isMeasured: false });
    expect(attempted).toEqual(['webgl']);
  });
});

describe('a remembered choice', () => {
  it('is taken without trying the loser again', async () => {
    const remembered = { backend: 'wasm', lookMs: 90 } as const;
    const { choice, attempted } = await choose({ ...AUTO, remembered }, { webgl: 300, wasm: 110 });
    expect(choice).toMatchObject({ chosen: { backend: 'wasm' }, isMeasured: false });
    expect(attempted).toEqual(['wasm']);
  });

  it.each<[string, { webgl?: number; wasm?: number }, BackendName[]]>([
    ['does not start', { wasm: 40 }, []],
    ['computes wrongly', { webgl: 10, wasm: 40 }, ['webgl']],
    ['is much slower than it was', { webgl: 400, wasm: 40 }, []],
  ])('is measured anew when it %s', async (_, speeds, wrong) => {
    const remembered = { backend: 'webgl', lookMs: 10 } as const;
    const { choice, attempted } = await choose({ ...AUTO, remembered }, speeds, { wrong });
    expect(choice).toMatchObject({ chosen: { backend: 'wasm' }, isMeasured: true });
    expect(attempted).toEqual(['webgl', 'wasm']);
  });

  it('is not overwritten by what is taken because another one failed in this visit', async () => {
    const { choice } = await choose({ ...AUTO, failed: ['webgl'] }, { webgl: 5, wasm: 40 });
    expect(choice).toMatchObject({ chosen: { backend: 'wasm' }, isMeasured: false });
  });
});

/** Chooses on a made device: how long a look takes on each backend that starts, and which lie. */
async function choose(
  wish: Wish,
  speeds: Partial<Record<BackendName, number>>,
  { wrong = [] }: { wrong?: readonly BackendName[] } = {},
): Promise<{
  choice: Choice<Timed>;
  attempted: BackendName[];
  enough: number[];
  freed: BackendName[];
}> {
  const enough: number[] = [];
  const attempted: BackendName[] = [];
  const freed: BackendName[] = [];
  const choice = await chooseBackend<Timed>(wish, {
    attempt: (backend, enoughMs) => {
      attempted.push(backend);
      enough.push(enoughMs);
      const lookMs = speeds[backend];
      return lookMs === undefined
        ? Promise.reject(new Error('does not start'))
        : Promise.resolve({ backend, lookMs });
    },
    prove: ({ backend }) =>
      wrong.includes(backend)
        ? Promise.reject(new Error('computes wrong values'))
        : Promise.resolve(),
    giveUp: ({ backend }) => freed.push(backend),
  });
  return { choice, attempted, enough, freed };
}
