import { beforeEach, describe, expect, it } from 'vitest';
import type { After } from '../../../../src/stations/kiosk/staff/long-press.ts';
import { LONG_PRESS_MS, onLongPress } from '../../../../src/stations/kiosk/staff/long-press.ts';

let screen: EventTarget;
let presses: number;
let end: () => void;
/** What the clock will do at the end of its time, unless it is told not to. */
let pending: (() => void) | undefined;

const after: After = (ms, task) => {
  expect(ms).toBe(LONG_PRESS_MS);
  pending = task;
  return () => {
    pending = undefined;
  };
};

function touch(type: string, changes: Partial<PointerEvent> = {}): void {
  const finger = { clientX: 100, clientY: 100, isPrimary: true, ...changes };
  screen.dispatchEvent(Object.assign(new Event(type), finger));
}

beforeEach(() => {
  screen = new EventTarget();
  presses = 0;
  pending = undefined;
  end = onLongPress(
    // an event target is all that is needed of a document
    screen as Document,
    () => {
      presses += 1;
    },
    after,
  );
});

describe('a long press', () => {
  it('is a finger that rests, though it trembles', () => {
    touch('pointerdown');
    touch('pointermove', { clientX: 108, clientY: 95 });
    pending?.();
    expect(presses).toBe(1);
  });

  it.each([
    ['is lifted', 'pointerup', {}],
    ['is taken by the system', 'pointercancel', {}],
    ['wanders', 'pointermove', { clientX: 160 }],
    ['gets company', 'pointerdown', { isPrimary: false }],
  ])('is none when the finger %s before its time', (_, type, changes) => {
    touch('pointerdown');
    touch(type, changes);
    expect(pending).toBeUndefined();
  });

  it('is none once nobody listens', () => {
    touch('pointerdown');
    end();
    expect(pending).toBeUndefined();
    touch('pointerdown');
    expect(pending).toBeUndefined();
  });
});
