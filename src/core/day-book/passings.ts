import type { MaskClass } from '../verdict.ts';
import type { Correction, Entry, EntryOf } from './entry.ts';

/** Somebody who passed, as it stands after changes and corrections. */
export interface Passing {
  /** Of the `verdict` entry. */
  readonly id: string;
  /** When the first verdict was given, in ms since 1970. */
  readonly at: number;
  readonly verdict: MaskClass;
  /** Whether a person has corrected the verdict. */
  readonly isCorrected: boolean;
}

/** A passing with what the check itself said last beside what counts. */
export interface Judged extends Passing {
  readonly said: MaskClass;
}

/** An entry that says more about an earlier verdict. */
export type Later = EntryOf<'changed' | 'correction'>;

/**
 * Everybody who passed: each verdict under the last word on it. What refers to a verdict that is not
 * among the entries is passed over.
 *
 * @param entries in the order of writing
 */
export function passingsOf(entries: readonly Entry[]): Passing[] {
  const passings = new Map<string, Judged>();
  for (const entry of entries) {
    if (entry.kind !== 'verdict') continue;
    passings.set(entry.id, judgedBy(entry));
  }
  for (const entry of entries) {
    if (entry.kind !== 'changed' && entry.kind !== 'correction') continue;
    const passing = passings.get(entry.of);
    if (passing !== undefined) passings.set(entry.of, amend(passing, entry));
  }
  return [...passings.values()];
}

/** Somebody who passed, under the first word on them. */
export function judgedBy({ id, at, verdict }: EntryOf<'verdict'>): Judged {
  return { id, at, verdict, said: verdict, isCorrected: false };
}

/** A person's word counts more than anything that the check says later, until it is taken back. */
export function amend(passing: Judged, later: Later): Judged {
  if (later.kind === 'changed') {
    const said = later.verdict;
    return passing.isCorrected ? { ...passing, said } : { ...passing, said, verdict: said };
  }
  const verdict = correct(passing, later.value);
  const isCorrected =
    later.value !== 'taken_back' && (passing.isCorrected || verdict !== passing.verdict);
  return { ...passing, verdict, isCorrected };
}

/** Of a mask that "was not fine" nobody says how: it is counted as worn wrong, the milder one. */
function correct({ said, verdict }: Judged, value: Correction): MaskClass {
  if (value === 'taken_back') return said;
  if (value === 'was_fine') return 'mask';
  return verdict === 'mask' ? 'incorrect' : verdict;
}
