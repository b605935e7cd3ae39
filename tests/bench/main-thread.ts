import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';

/** A task of the page's own thread, in milliseconds. */
export interface Task {
  /** By the clock: on a machine that is busy with other things it waits, too. */
  readonly lastedMs: number;
  /** How long it computed. */
  readonly computedMs: number;
}

/** A task of Chromium's scheduler, in microseconds. */
const RUN_TASK = v.object({
  ...{ ph: v.literal('X'), name: v.pipe(v.string(), v.endsWith('RunTask')) },
  ...{ pid: v.number(), tid: v.number(), dur: v.number(), tdur: v.number() },
});
/** What tells the thread of a page. */
const THREAD = v.object({
  ...{ name: v.literal('thread_name'), pid: v.number(), tid: v.number() },
  args: v.object({ name: v.literal('CrRendererMain') }),
});

/** The tasks of a page while something goes on. @throws when the browser does not tell of any */
export async function tasksWhile(
  browser: Browser,
  page: Page,
  goingOn: () => Promise<void>,
): Promise<readonly Task[]> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await goingOn();
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString());
  const { traceEvents } = v.parse(v.object({ traceEvents: v.array(v.unknown()) }), trace);
  const threads = new Set(
    traceEvents.filter((event) => v.is(THREAD, event)).map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents
    .filter((event) => v.is(RUN_TASK, event))
    .filter(({ pid, tid }) => threads.has(`${pid} ${tid}`))
    .map(({ dur, tdur }) => ({ lastedMs: dur / 1000, computedMs: tdur / 1000 }));
  if (tasks.length === 0) throw new Error('the browser told of no task');
  return tasks;
}
