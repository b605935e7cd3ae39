import { Journal } from './journal.ts';
import { browserJournalPlatform } from './journal-platform.ts';

/** The journal of this device, in the real browser. */
export function browserJournal(): Journal {
  return new Journal(browserJournalPlatform());
}
