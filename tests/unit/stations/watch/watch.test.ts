import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/core/report.ts';
import type { WatchSettings } from '../../../../src/services/watch/watch-settings.ts';
import { DEFAULT_WATCH, WHOLE_AREA } from '../../../../src/services/watch/watch-settings.ts';
import type { Watch, WatchEffect, WatchInput } from '../../../../src/stations/watch/watch.ts';
import { INITIAL_WATCH, stepWatch, watchedAt } from '../../../../src/stations/watch/watch.ts';
import { aPerson, aReport } from '../../../support/builders.ts';

const feed = (id: string): WatchSettings['feeds'][number] => ({
  id,
  name: id,
  origin: { kind: 'mjpeg', address: `/cameras/${id}` },
  area: WHOLE_AREA,
  leastFace: 0,
});
const SETTINGS: WatchSettings = { ...DEFAULT_WATCH, feeds: [feed('door'), feed('gate')] };

const BARE = aReport({ people: [aPerson({ verdict: { kind: 'no_mask' } })] });
const MASKED = aReport({ people: [aPerson()] });

const report = (name: string, answer: Report, isWatching = true): WatchInput => ({
  kind: 'report',
  feed: name,
  report: answer,
  isWatching,
  minute: 0,
  at: 5000,
});

function after(...inputs: readonly WatchInput[]): {
  readonly watch: Watch;
  readonly effects: readonly WatchEffect[];
} {
  let watch = INITIAL_WATCH;
  const effects = inputs.flatMap((input) => {
    const step = stepWatch(watch, input, SETTINGS);
    watch = step.watch;
    return step.effects;
  });
  return { watch, effects };
}

describe('the wall', () => {
  it('keeps the people of one camera apart from those of another', () => {
    const { watch } = after(report('door', BARE), report('gate', MASKED));
    expect(watchedAt(watch, 'door').people[0]?.verdict.kind).toBe('no_mask');
    expect(watchedAt(watch, 'gate').people[0]?.verdict.kind).toBe('mask');
    expect(watch.findings).toEqual([
      { feed: 'door', person: 1, verdict: 'no_mask', at: 5000, now: 'in_view' },
    ]);
  });

  it('leaves out who stands outside an area that is drawn meanwhile', () => {
    const { watch } = after(report('door', BARE), report('gate', BARE));
    const area = { left: 0.9, top: 0.9, width: 0.1, height: 0.1 };
    const drawn = { ...SETTINGS, feeds: [{ ...feed('door'), area }, feed('gate')] };
    const { watch: then } = stepWatch(watch, report('door', BARE), drawn);
    expect(watchedAt(then, 'door').people).toEqual([]);
    expect(then.findings.map((finding) => [finding.feed, finding.now])).toEqual([
      ['gate', 'in_view'],
      ['door', 'gone'],
    ]);
  });

  it('alerts by its rules, once, and shows it until it is taken away', () => {
    const { watch, effects } = after(report('door', BARE), report('door', BARE));
    expect(effects.filter(({ kind }) => kind === 'alert')).toHaveLength(1);
    expect(watch.raised).toMatchObject([{ number: 1, feed: 'door', at: 5000 }]);
    const { watch: read } = after(report('door', BARE), { kind: 'dismiss', number: 1 });
    expect(read.raised).toEqual([]);
  });

  it('says of somebody found that they have put it on, or have gone', () => {
    expect(after(report('door', BARE), report('door', MASKED)).watch.findings[0]?.now).toBe(
      'put_on',
    );
    const left = aReport({
      events: [{ kind: 'left', id: 1, verdict: 'no_mask', fromMs: 0, atMs: 9 }],
    });
    expect(after(report('door', BARE), report('door', left)).watch.findings[0]?.now).toBe('gone');
  });

  it('takes whoever comes after an interruption for somebody else', () => {
    const lost: WatchInput = { kind: 'interrupted', feed: 'door' };
    const { watch } = after(report('door', BARE), report('gate', BARE), lost, report('door', BARE));
    expect(watch.findings.map(({ feed: at, now }) => [at, now])).toEqual([
      ['door', 'in_view'],
      ['gate', 'in_view'],
      ['door', 'gone'],
    ]);
  });

  it('makes a crowd stay anew after an interruption of the camera before which it was', () => {
    const crowd: WatchSettings['rules'][number] = {
      ...{ id: 'crowd', feed: '', coolDownS: 60 },
      ...{ kind: 'crowd', moreThan: 0 },
    };
    const settings = { ...SETTINGS, rules: [crowd] };
    const { watch } = stepWatch(INITIAL_WATCH, report('door', MASKED), settings);
    expect(watch.rules.crowded.size).toBe(1);
    const interrupted = (name: string): number =>
      stepWatch(watch, { kind: 'interrupted', feed: name }, settings).watch.rules.crowded.size;
    expect(interrupted('gate')).toBe(1);
    expect(interrupted('door')).toBe(0);
  });

  it('shows nothing of a look that was under way when it was paused, but writes it down', () => {
    const { watch, effects } = after(report('door', BARE, false));
    expect(watchedAt(watch, 'door').people).toEqual([]);
    expect(effects.map(({ kind }) => kind)).toEqual(['record']);
  });

  it('passes over a camera that was taken off it', () => {
    expect(after(report('cellar', BARE))).toEqual({ watch: INITIAL_WATCH, effects: [] });
  });
});
