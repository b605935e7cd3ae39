import { beforeEach, describe, expect, it } from 'vitest';
import type { AlertRule } from '../../../../src/services/watch/watch-settings.ts';
import type { Draft } from '../../../../src/services/journal/journal.ts';
import { WallLog } from '../../../../src/stations/watch/wall-log.ts';

let nowMs: number;
let written: Draft[];
let log: WallLog;

beforeEach(() => {
  nowMs = 0;
  written = [];
  log = new WallLog({
    journal: { append: (draft) => String(written.push(draft)) },
    nameOf: (feed) => `the ${feed}`,
    epochMs: () => nowMs,
    nowMs: () => nowMs,
  });
});

function look(feed: string): void {
  log.take(feed, {
    ...{ atMs: nowMs, tookMs: 100, frame: { width: 640, height: 480 } },
    ...{ people: [], events: [] },
  });
}

function stalls(): Draft[] {
  return written.filter(({ kind }) => kind === 'stall');
}

const common = { id: 'r', feed: '', coolDownS: 0, quiet: undefined };

describe('the log of a wall', () => {
  it.each<[AlertRule, value: number, written: number]>([
    [{ ...common, kind: 'share', percent: 25 }, 40, 0.4],
    [{ ...common, kind: 'crowd', moreThan: 10 }, 12, 12],
    [{ ...common, kind: 'anyone' }, 1, 1],
  ])('writes a share as a part of one, and people as they are', (rule, value, expected) => {
    log.alert({ rule, feed: 'door', value, number: 1, at: 5 });
    expect(written).toMatchObject([{ camera: 'the door', rule: rule.kind, value: expected }]);
  });

  it('tells how long a lost camera gave no pictures', () => {
    look('door');
    log.lose('door');
    nowMs = 60_000;
    look('door');
    expect(stalls()).toMatchObject([{ camera: 'the door', at: 0, until: 60_000 }]);
  });

  it('ends the session of a camera that is taken down, which stands still no more', () => {
    look('door');
    look('hall');
    log.lose('door');
    log.keepOnly(['hall']);
    nowMs = 3_600_000;
    log.end();
    expect(stalls()).toEqual([]);
    expect(written.filter((one) => one.kind === 'session' && one.phase === 'stop')).toMatchObject([
      { camera: 'the door', at: 0 },
      { camera: 'the hall', at: 3_600_000 },
    ]);
  });
});
