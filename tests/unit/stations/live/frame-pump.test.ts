import { expect, it } from 'vitest';
import type { Report } from '../../../../src/core/report.ts';
import { FramePump } from '../../../../src/stations/live/frame-pump.ts';
import { aReport } from '../../../support/builders.ts';
import { settle } from '../../../support/fake-camera.ts';

/** A pump whose paintings and answers come when the test says so. */
class Bench {
  readonly answers: ((report: Report | undefined) => void)[] = [];
  readonly refusals: ((error: Error) => void)[] = [];
  readonly reports: Report[] = [];
  readonly failures: unknown[] = [];
  grabs = 0;
  closed = 0;
  hasEngine = true;
  nowMs = 0;
  /** How long the pump wants to wait for its next picture. */
  waitMs = 0;
  readonly pump: FramePump;
  #task: (() => void) | undefined;

  constructor() {
    // closing is all that a pump does to a bitmap
    const bitmap = { close: () => (this.closed += 1) } as unknown as ImageBitmap;
    const look = (): Promise<Report | undefined> =>
      new Promise((resolve, reject) => {
        this.answers.push(resolve);
        this.refusals.push(reject);
      });
    this.pump = new FramePump({
      source: {
        grab: () => {
          this.grabs += 1;
          return Promise.resolve(bitmap);
        },
      },
      engine: () => (this.hasEngine ? { look } : undefined),
      schedule: (task, afterMs) => {
        this.#task = task;
        this.waitMs = afterMs;
      },
      nowMs: () => this.nowMs,
      onReport: (report) => this.reports.push(report),
      onFailure: (error) => this.failures.push(error),
    });
  }

  async paint(): Promise<void> {
    const task = this.#task;
    this.#task = undefined;
    task?.();
    await settle();
  }
}

it('takes the next picture only when the one before was answered', async () => {
  const bench = new Bench();
  bench.pump.start();
  await bench.paint();
  await bench.paint();
  await bench.paint();
  expect(bench.grabs).toBe(1);
  bench.answers[0]?.(aReport());
  await settle();
  await bench.paint();
  expect(bench.grabs).toBe(2);
  expect(bench.reports).toHaveLength(1);
});

it('takes none once it is stopped, and still tells the answer under way', async () => {
  const bench = new Bench();
  bench.pump.start();
  await bench.paint();
  bench.pump.stop();
  bench.answers[0]?.(aReport());
  await settle();
  await bench.paint();
  expect(bench.reports).toHaveLength(1);
  expect(bench.grabs).toBe(1);
});

it('does not look twice at a time when it is stopped and started again', async () => {
  const bench = new Bench();
  bench.pump.start();
  await bench.paint();
  bench.pump.stop();
  bench.pump.start();
  await bench.paint();
  expect(bench.grabs).toBe(1);
});

it('tells that a look failed and goes on', async () => {
  const bench = new Bench();
  bench.pump.start();
  await bench.paint();
  bench.refusals[0]?.(new Error('dead'));
  await settle();
  await bench.paint();
  expect(bench.failures).toHaveLength(1);
  expect(bench.grabs).toBe(2);
});

it('takes no answer of an engine that was lost for a failure, and goes on', async () => {
  const bench = new Bench();
  bench.pump.start();
  await bench.paint();
  bench.answers[0]?.(undefined);
  await settle();
  await bench.paint();
  expect([bench.reports, bench.failures]).toEqual([[], []]);
  expect(bench.grabs).toBe(2);
});

it('closes a picture that no engine is there for', async () => {
  const bench = new Bench();
  bench.hasEngine = false;
  bench.pump.start();
  await bench.paint();
  expect(bench.closed).toBe(1);
});

it('begins at once and then waits as long as its pace says, the time of the look taken off', async () => {
  const bench = new Bench();
  bench.pump.start();
  expect(bench.waitMs).toBe(0);
  await bench.paint();
  bench.nowMs = 20;
  bench.answers[0]?.(aReport());
  await settle();
  expect(bench.waitMs).toBe(46);
  await bench.paint();
  bench.nowMs = 300;
  bench.answers[1]?.(aReport());
  await settle();
  expect(bench.waitMs).toBe(0);
});
