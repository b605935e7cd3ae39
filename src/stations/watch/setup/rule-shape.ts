import type { AlertRule } from '../../../services/watch/watch-settings.ts';

const MINUTES_OF_HOUR = 60;

/** A new rule of a kind, with limits that most people can begin with. */
export function newRule(kind: AlertRule['kind'], id: string): AlertRule {
  const common = { id, feed: '', coolDownS: 60, quiet: undefined };
  switch (kind) {
    case 'anyone':
      return { ...common, kind };
    case 'share':
      return { ...common, kind, percent: 25 };
    case 'crowd':
      return { ...common, kind, moreThan: 10 };
  }
}

/** Minutes since midnight as a time field has them: `22:05`. */
export function timeOf(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / MINUTES_OF_HOUR))}:${two(minute % MINUTES_OF_HOUR)}`;
}

/** What a time field holds in minutes since midnight; undefined while it is empty. */
export function minuteOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * MINUTES_OF_HOUR + Number(minutes);
}
