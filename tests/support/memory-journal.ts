import type { Draft } from '../../src/services/journal/journal.ts';
import { Journal } from '../../src/services/journal/journal.ts';

/** A journal without a database, with entries in it; it writes nothing anywhere. */
export function aMemoryJournal(drafts: readonly Draft[] = []): Journal {
  const journal = new Journal({
    factory: undefined,
    nowMs: () => Date.now(),
    after: () => () => undefined,
    onHide: () => undefined,
    visitId: 'made',
  });
  for (const draft of drafts) journal.append(draft);
  return journal;
}
