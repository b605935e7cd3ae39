import { describe, expect, it } from 'vitest';
import type { LivePhase } from '../../../../src/stations/live/live.ts';
import { logPhase } from '../../../../src/stations/live/live-log.ts';

/** What the log is told of a phase. */
function toldOf(phase: LivePhase): string {
  let told = '';
  logPhase({ stall: (why) => (told = why), goOn: () => (told = 'goes on') }, phase);
  return told;
}

describe('the log of the live check', () => {
  it.each<[string, LivePhase]>([
    ['goes on', { kind: 'watching' }],
    ['goes on', { kind: 'paused', by: 'person' }],
    ['goes on', { kind: 'paused', by: 'hidden' }],
    ['camera_lost', { kind: 'starting', hasPicture: false }],
    ['engine_lost', { kind: 'starting', hasPicture: true }],
    ['camera_lost', { kind: 'fault', fault: 'unplugged' }],
    ['camera_lost', { kind: 'fault', fault: 'muted' }],
    ['engine_lost', { kind: 'fault', fault: 'no_backend' }],
  ])('is told %s in %j', (told, phase) => {
    expect(toldOf(phase)).toBe(told);
  });
});
