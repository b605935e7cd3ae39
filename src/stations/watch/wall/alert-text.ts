import type { WatchTexts } from '../../../locales/watch/en.ts';
import type { Alert } from '../rules.ts';

/** What an alert says. */
export function alertTextOf(
  { rule, feed, value }: Alert,
  { alerts }: WatchTexts['wall'],
  nameOf: (feed: string) => string,
): string {
  return alerts[rule.kind](value, feed === undefined ? alerts.everywhere : nameOf(feed));
}
