import type { CDPSession } from 'playwright-core';

/** What Chromium tells of a heap, in bytes. */
interface HeapUsage {
  readonly usedSize: number;
  /** Buffers outside of it, WebAssembly's memory among them. */
  readonly backingStorageSize?: number;
}

const WATCHED = ['page', 'worker'];
/** One question at a time, so every one may have the same number. */
const CALL_ID = 1;

/**
 * Memory that scripts hold in all pages and dedicated workers, after collecting garbage.
 *
 * @param session with the browser itself
 */
export async function heapBytes(session: CDPSession): Promise<number> {
  const filter = WATCHED.map((type) => ({ type }));
  const { targetInfos } = await session.send('Target.getTargets', { filter });
  let bytes = 0;
  for (const { targetId } of targetInfos) {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId });
    await call(session, sessionId, 'HeapProfiler.collectGarbage');
    const usage = (await call(session, sessionId, 'Runtime.getHeapUsage')) as HeapUsage;
    await session.send('Target.detachFromTarget', { sessionId });
    bytes += usage.usedSize + (usage.backingStorageSize ?? 0);
  }
  return bytes;
}

/** Asks one target over the browser's session. @throws when it does not know the method */
async function call(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const answered = new Promise<unknown>((resolve, reject) => {
    const onMessage = (event: { readonly sessionId: string; readonly message: string }): void => {
      const { id, result } = JSON.parse(event.message) as { id?: number; result?: unknown };
      // what the target tells without being asked has no id
      if (event.sessionId !== sessionId || id !== CALL_ID) return;
      session.off('Target.receivedMessageFromTarget', onMessage);
      if (result === undefined) reject(new Error(`${method}: ${event.message}`));
      else resolve(result);
    };
    session.on('Target.receivedMessageFromTarget', onMessage);
  });
  const message = JSON.stringify({ id: CALL_ID, method });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  return answered;
}
