import type { FeedFault } from '../feed.ts';

const REFUSED = new Set([401, 403, 407]);
const MISSING = new Set([404, 410]);
/** Too early or too much, and everything from here on: the trouble of a server that may pass. */
const PASSING = new Set([408, 425, 429]);
const SERVER_TROUBLE = 500;

/** How a camera is asked: never from a cache, and never sent on to another address. */
export const ASK_THERE_ALONE = { cache: 'no-store', redirect: 'manual' } as const;

/** What an answer means that is no stream; nothing where it is a good one. */
export function faultOfAnswer({
  type,
  status,
  ok,
}: Pick<Response, 'type' | 'status' | 'ok'>): FeedFault | undefined {
  // a camera's path leads elsewhere where somebody has to log in first
  return type === 'opaqueredirect' ? 'refused' : ok ? undefined : faultOfStatus(status);
}

/** What the status of a failed answer means. */
export function faultOfStatus(status: number): FeedFault {
  if (REFUSED.has(status)) return 'refused';
  if (MISSING.has(status)) return 'missing';
  return status >= SERVER_TROUBLE || PASSING.has(status) ? 'unreachable' : 'not_a_stream';
}
