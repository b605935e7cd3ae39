import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassingEvent } from '../../../../src/core/report.ts';
import type { MaskClass } from '../../../../src/core/verdict.ts';
import { CLASSES } from '../../../../src/core/verdict.ts';
import type { AlertKind } from '../../../../src/services/alert/sound.ts';
import { advanceAlerts, NO_ALERTS } from '../../../../src/stations/guard/alerts.ts';

const LONG = 60_000;

const decided = (id: number, verdict: MaskClass): PassingEvent => ({
  kind: 'decided',
  id,
  verdict,
  atMs: 0,
});
const changed = (id: number, from: MaskClass, verdict: MaskClass): PassingEvent => ({
  kind: 'changed',
  id,
  from,
  verdict,
  atMs: 0,
});

/** The alerts that the events raise, report after report, `apartMs` between two of them. */
function raisedBy(reports: readonly (readonly PassingEvent[])[], apartMs = LONG): AlertKind[] {
  let alerts = NO_ALERTS;
  return reports.flatMap((events, index) => {
    const step = advanceAlerts(alerts, events, index * apartMs);
    ({ alerts } = step);
    return step.raised ?? [];
  });
}

describe('an alert', () => {
  it('comes once for a person, and tells no mask from one worn wrong', () => {
    expect(raisedBy([[decided(1, 'no_mask')], [], []])).toEqual(['no_mask']);
    expect(raisedBy([[decided(1, 'incorrect')], [], []])).toEqual(['incorrect']);
  });

  it('does not come for a mask, nor for somebody who puts one on or leaves', () => {
    const left = { kind: 'left', id: 1, verdict: 'no_mask', fromMs: 0, atMs: 1 } as const;
    expect(raisedBy([[decided(1, 'mask')], [changed(2, 'no_mask', 'mask')], [left]])).toEqual([]);
  });

  it('comes again when the same person takes the mask off', () => {
    const off = changed(1, 'mask', 'no_mask');
    expect(raisedBy([[decided(1, 'no_mask')], [changed(1, 'no_mask', 'mask')], [off]])).toEqual([
      'no_mask',
      'no_mask',
    ]);
  });

  it('does not come again when one fault only turns into the other', () => {
    expect(raisedBy([[decided(1, 'incorrect')], [changed(1, 'incorrect', 'no_mask')]])).toEqual([
      'incorrect',
    ]);
  });

  it('is one for several people at once, the most urgent', () => {
    expect(raisedBy([[decided(1, 'incorrect'), decided(2, 'no_mask')]])).toEqual(['no_mask']);
    expect(raisedBy([[decided(1, 'no_mask')], [decided(2, 'no_mask')]], 200)).toEqual(['no_mask']);
  });

  it('is followed at once by a more urgent one alone', () => {
    const [wrong, bare] = [[decided(1, 'incorrect')], [decided(2, 'no_mask')]];
    expect(raisedBy([wrong, bare], 200)).toEqual(['incorrect', 'no_mask']);
    expect(raisedBy([bare, wrong], 200)).toEqual(['no_mask']);
  });

  it('comes at most once for each person who arrives, however many do', () => {
    const reports = fc.array(fc.array(fc.constantFrom(...CLASSES), { maxLength: 4 }));
    fc.assert(
      fc.property(reports, fc.nat(5000), (verdicts, apartMs) => {
        const raised = raisedBy(
          verdicts.map((group) => group.map((verdict, id) => decided(id, verdict))),
          apartMs,
        );
        const alarming = verdicts.filter((group) => group.some((verdict) => verdict !== 'mask'));
        expect(raised.length).toBeLessThanOrEqual(alarming.length);
        expect(raised.length > 0).toBe(alarming.length > 0);
      }),
    );
  });
});
