import { browserFactory } from '../journal/journal-platform.ts';
import type { ReportingPlatform } from './reporting.ts';

/** The lock that one tab of the app holds while it reports. */
const LOCK = 'maskcheck.reporting';

/** The browser that this page runs in. */
export function browserReportingPlatform(): ReportingPlatform {
  return {
    factory: browserFactory(),
    nowMs: () => Date.now(),
    after: (ms, task) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
    random: () => Math.random(),
    fetch: (...request) => fetch(...request),
    socketAddress,
    alone: (signal, task) => void holdAlone(signal, task),
  };
}

/** The address of a path on the app's own server, by WebSocket. */
function socketAddress(path: string): string {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  // the host stands before it, so that no path whatever leads to another one
  return `${scheme}//${location.host}${path.startsWith('/') ? '' : '/'}${path}`;
}

/** Insecure pages have no locks: there the database sees to it that nothing is told twice. */
async function holdAlone(signal: AbortSignal, task: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks === undefined) return task();
  // given up before its turn came, which is no fault
  await locks.request(LOCK, { signal }, task).catch(() => undefined);
}
