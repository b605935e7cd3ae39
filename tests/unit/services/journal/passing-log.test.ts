import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/services/journal/journal.ts';
import { PassingLog } from '../../../../src/services/journal/passing-log.ts';
import { aPerson, aReport } from '../../../support/builders.ts';

/** The page was opened at 1,000,000 ms since 1970. */
const ORIGIN = 1_000_000;

let nowMs = 0;
let drafts: Draft[] = [];
let log: PassingLog;

beforeEach(() => {
  nowMs = 0;
  drafts = [];
  log = new PassingLog({
    journal: { append: (draft) => `entry-${drafts.push(draft)}` },
    station: 'guard',
    camera: () => 'Logi C920',
    epochMs: () => ORIGIN + nowMs,
    nowMs: () => nowMs,
  });
});

describe('the log of who passes', () => {
  it('begins with the first report, and ends', () => {
    log.record(aReport());
    log.record(aReport());
    log.end();
    log.end();
    expect(drafts).toMatchObject([
      { kind: 'session', phase: 'start', station: 'guard', camera: 'Logi C920' },
      { kind: 'session', phase: 'stop' },
    ]);
  });

  it('writes a verdict at its time of day, and how long it took from the first sight', () => {
    nowMs = 900;
    log.record(aReport({ atMs: 100, people: [aPerson({ id: 7 })] }));
    decide(7, 500);
    expect(drafts.at(-1)).toEqual({
      kind: 'verdict',
      station: 'guard',
      camera: 'Logi C920',
      at: ORIGIN + 500,
      verdict: 'no_mask',
      tookMs: 400,
    });
  });

  it('lets a change refer to the verdict, and so may a correction', () => {
    decide(7, 500);
    const kind = 'changed';
    log.record(aReport({ events: [{ kind, id: 7, from: 'no_mask', verdict: 'mask', atMs: 600 }] }));
    expect(log.entryOf(7)).toBe('entry-2');
    expect(drafts.at(-1)).toMatchObject({ kind, of: 'entry-2', verdict: 'mask' });
  });

  it('knows an entry when the person has gone, but not for ever', () => {
    for (let id = 1; id <= 150; id += 1) decide(id, id);
    expect(log.entryOf(150)).toBe('entry-151');
    expect(log.entryOf(1)).toBeUndefined();
  });

  it('takes nobody for somebody before them, when another engine counts anew', () => {
    log.record(aReport({ atMs: 0, people: [aPerson({ id: 1 })] }));
    log.record(aReport({ atMs: 100 }));
    decide(1, 9000);
    expect(drafts.at(-1)).toMatchObject({ kind: 'verdict', tookMs: 0 });
  });

  it('writes a standstill when it is over, once', () => {
    log.record(aReport());
    nowMs = 1000;
    log.stall('camera_lost');
    nowMs = 1500;
    log.stall('engine_lost');
    nowMs = 3000;
    log.goOn();
    log.goOn();
    expect(drafts.slice(1)).toMatchObject([
      { kind: 'stall', why: 'camera_lost', at: ORIGIN + 1000, until: ORIGIN + 3000 },
    ]);
  });

  it('passes over a moment in which another camera is chosen', () => {
    log.record(aReport());
    log.stall('camera_lost');
    nowMs = 1900;
    log.goOn();
    expect(drafts.map(({ kind }) => kind)).toEqual(['session']);
  });

  it('ends a standstill with the session', () => {
    log.record(aReport());
    log.stall('frozen');
    nowMs = 5000;
    log.end();
    expect(drafts.map(({ kind }) => kind)).toEqual(['session', 'stall', 'session']);
  });

  it('takes no start that fails for a standstill', () => {
    log.stall('camera_lost');
    log.goOn();
    log.end();
    expect(drafts).toEqual([]);
  });
});

function decide(id: number, atMs: number): void {
  log.record(
    aReport({
      atMs,
      people: [aPerson({ id })],
      events: [{ kind: 'decided', id, verdict: 'no_mask', atMs }],
    }),
  );
}
