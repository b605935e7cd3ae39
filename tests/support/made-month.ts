import type { Draft } from '../../src/services/journal/journal.ts';
import type { MaskClass } from '../../src/core/verdict.ts';
import { daysUntil, hoursOf } from '../../src/services/calendar.ts';

/** How many people pass in each hour of an ordinary day, from midnight: two peaks, 400 in all. */
const RUSH = [
  0, 0, 0, 0, 0, 0, 4, 26, 58, 41, 24, 22, 37, 44, 28, 21, 25, 33, 22, 10, 4, 1, 0, 0,
] as const;
const SUNDAY = 0;

/**
 * Thirty days at an entrance, as drafts for the journal: busy, with peaks, quiet on Sundays, the last
 * day until `now`. It is the same every time.
 */
export function aMonthOfDrafts(now: number): Draft[] {
  const random = sequence();
  return daysUntil(now, 30).flatMap((day) => {
    const isQuiet = new Date(day.from).getDay() === SUNDAY;
    const crowd = (isQuiet ? 0.12 : 0.8) + random() * (isQuiet ? 0.1 : 0.4);
    return hoursOf(day.from + 1).flatMap(({ from, to }, hour) => {
      const count = Math.round((RUSH[hour] ?? 0) * crowd);
      return Array.from({ length: count }, (): Draft => {
        const at = from + random() * (to - from);
        return {
          kind: 'verdict',
          station: 'guard',
          camera: 'Logi C920',
          at: Math.round(at),
          verdict: verdictFor(random()),
          tookMs: Math.round(200 + random() * 900),
        };
      }).filter(({ at = 0 }) => at < now);
    });
  });
}

function verdictFor(chance: number): MaskClass {
  if (chance < 0.91) return 'mask';
  return chance < 0.96 ? 'incorrect' : 'no_mask';
}

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
