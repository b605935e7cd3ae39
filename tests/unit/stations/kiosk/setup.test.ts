import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/report.ts';
import type { Findings } from '../../../../src/stations/kiosk/staff/setup.ts';
import {
  isGood,
  NEW_SETUP,
  stepSetup,
  summaryOf,
} from '../../../../src/stations/kiosk/staff/setup.ts';
import { aReport } from '../../../support/builders.ts';
import { visitor } from './door.ts';

/** What is found after looks at these people, one a look. */
function after(...looks: readonly (readonly Person[])[]): Findings {
  return summaryOf(
    looks.reduce((setup, people) => stepSetup(setup, aReport({ people }), 0.18), NEW_SETUP),
  );
}

describe('the place of a kiosk', () => {
  it('is good when a face is seen well, near and in the middle', () => {
    expect(isGood(after([visitor('mask')]))).toBe(true);
    expect(isGood(after([visitor('undecided')]))).toBe(true);
  });

  it('is not known before anybody was seen', () => {
    expect(after().face).toBe('unknown');
    expect(after([])).toMatchObject({ face: 'nobody', light: 'unknown' });
  });

  it.each([
    ['dark', 'light', visitor('too_dark')],
    ['blurred', 'light', visitor('blurred')],
    ['turned', 'view', visitor('turned_away')],
    ['too_far', 'distance', visitor('too_far')],
    ['too_far', 'distance', visitor('mask', { side: 60 })],
    ['too_near', 'distance', visitor('mask', { side: 330 })],
    ['aside', 'side', visitor('mask', { x: 100 })],
    ['too_low', 'height', { ...visitor('mask'), box: { x: 250, y: 10, width: 140, height: 140 } }],
    [
      'too_high',
      'height',
      { ...visitor('mask'), box: { x: 250, y: 300, width: 140, height: 140 } },
    ],
  ] as const)('is %s: %s', (finding, check, person) => {
    const findings = after([person]);
    expect(findings[check]).toBe(finding);
    expect(isGood(findings)).toBe(false);
  });

  it('is judged by the largest face, and by most of the last looks', () => {
    const [near, far] = [visitor('mask'), visitor('too_dark', { id: 2, side: 60, x: 60 })];
    expect(isGood(after([far, near]))).toBe(true);
    expect(after([near], [near], [visitor('too_dark')]).light).toBe('good');
    expect(after([near], [visitor('too_dark')], [visitor('too_dark')]).light).toBe('dark');
  });
});
