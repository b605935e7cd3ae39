import { EntryMemory } from '../../services/journal/entry-memory.ts';
import type { Journal } from '../../services/journal/journal.ts';
import type { PassingLog } from '../../services/journal/passing-log.ts';
import type { Note } from './passings.ts';

/** Knows which entry of the journal belongs to a passing, and corrects it there. */
export class CorrectionLog {
  readonly #journal: Pick<Journal, 'correct'>;
  readonly #log: Pick<PassingLog, 'entryOf'>;
  /** The journal's entries by passing. */
  readonly #entries = new EntryMemory();

  constructor(journal: Pick<Journal, 'correct'>, log: Pick<PassingLog, 'entryOf'>) {
    this.#journal = journal;
    this.#log = log;
  }

  /** Takes a note of the guard's; somebody who passed has an entry by then. */
  take(note: Note): void {
    if (note.kind === 'passed') {
      const entry = this.#log.entryOf(note.person);
      if (entry !== undefined) this.#entries.set(note.passing, entry);
      return;
    }
    const entry = this.#entries.get(note.passing);
    if (entry === undefined) return;
    const said = note.verdict === 'mask' ? 'was_fine' : 'was_not';
    this.#journal.correct(entry, note.verdict === undefined ? 'taken_back' : said);
  }
}
