/**
 * The promise's own outcome, or a `TimeLimitError` after `mostMs` milliseconds. The work itself
 * cannot be stopped: whoever calls gives up on it.
 */
export async function withTimeLimit<T>(work: Promise<T>, mostMs: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TimeLimitError(`${what}: no answer within ${mostMs} ms`));
    }, mostMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Something took longer than it ever should. */
class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}
