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

/** An entry that says more about an earlier verdict. */
type Later = EntryOf<'changed' | 'correction'>;

/**
 * Everybody who passed: each verdict under the last word on it. What refers to a verdict that is not
 * among the entries is passed over.
 *
 * @param entries in the order of writing
 */
export function passingsOf(entries: readonly Entry[]): Passing[] {
  const passings = new Map<string, Passing>();
  for (const entry of entries) {
    if (entry.kind !== 'verdict') continue;
    const { id, at, verdict } = entry;
    passings.set(id, { id, at, verdict, isCorrected: false });
  }
  for (const entry of entries) {
    if (entry.kind !== 'changed' && entry.kind !== 'correction') continue;
    const passing = passings.get(entry.of);
    if (passing !== undefined) passings.set(entry.of, amend(passing, entry));
  }
  return [...passings.values()];
}

/** A person's word counts more than anything that the check says later. */
function amend(passing: Passing, later: Later): Passing {
  if (later.kind === 'changed') {
    return passing.isCorrected ? passing : { ...passing, verdict: later.verdict };
  }
  const verdict = correct(passing.verdict, later.value);
  return { ...passing, verdict, isCorrected: passing.isCorrected || verdict !== passing.verdict };
}

/** Of a mask that "was not fine" nobody says how: it is counted as worn wrong, the milder one. */
function correct(verdict: MaskClass, value: Correction): MaskClass {
  if (value === 'was_fine') return 'mask';
  return verdict === 'mask' ? 'incorrect' : verdict;
}
