import { expect, it, vi } from 'vitest';
import type { Draft } from '../../../../src/services/journal/journal.ts';
import { KioskLog } from '../../../../src/stations/kiosk/kiosk-log.ts';

function aLog(label = 'Door'): { log: KioskLog; drafts: Draft[] } {
  const drafts: Draft[] = [];
  const append = vi.fn((draft: Draft) => {
    drafts.push(draft);
    return `entry-${drafts.length}`;
  });
  const camera = { device: { id: 'c', label } };
  return { log: new KioskLog({ journal: { append }, camera, epochMs: () => 9000 }), drafts };
}

it('writes where it was, unless the camera has no name', () => {
  const named = aLog();
  named.log.session('start');
  expect(named.drafts).toEqual([
    { kind: 'session', phase: 'start', station: 'kiosk', camera: 'Door' },
  ]);
  const nameless = aLog('');
  nameless.log.session('stop');
  expect(nameless.drafts).toEqual([{ kind: 'session', phase: 'stop', station: 'kiosk' }]);
});

it('refers a changed verdict to the first one of the same person', () => {
  const { log, drafts } = aLog();
  log.take({ kind: 'verdict', person: 7, verdict: 'no_mask', tookMs: 400 });
  log.take({ kind: 'verdict', person: 8, verdict: 'mask', tookMs: 300 });
  log.take({ kind: 'changed', person: 7, verdict: 'mask' });
  log.take({ kind: 'changed', person: 99, verdict: 'mask' });
  expect(drafts.slice(2)).toEqual([{ kind: 'changed', of: 'entry-1', verdict: 'mask' }]);
});

it('tells when a standstill began and ended', () => {
  const { log, drafts } = aLog();
  log.take({ kind: 'stall', lastedMs: 2500, why: 'camera_lost' });
  expect(drafts).toMatchObject([{ kind: 'stall', why: 'camera_lost', at: 6500, until: 9000 }]);
});

it('writes who came in and went out', () => {
  const { log, drafts } = aLog();
  log.take({ kind: 'entered', count: 2 });
  log.take({ kind: 'left', count: 1 });
  expect(drafts.map(({ kind }) => kind)).toEqual(['entered', 'left']);
});
