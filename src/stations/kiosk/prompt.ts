import type { KioskSettings } from '../../services/kiosk/kiosk-settings.ts';
import type { KioskView } from './view.ts';

/** What is said aloud, by its key. */
export type Prompt =
  'welcome' | 'put_on' | 'cover_nose' | 'come_closer' | 'look_here' | 'hand_away' | 'wait';

/** What was said to the person whose turn it is. */
export interface Spoken {
  /** When anything was said last, to whomever; on the frames' clock. */
  readonly lastMs: number;
  /** When each prompt was said last to this person. */
  readonly toPerson: Readonly<Partial<Record<Prompt, number>>>;
}

/** Nothing was said yet. */
export const NOTHING_SPOKEN: Spoken = { lastMs: -Infinity, toPerson: {} };

/** Two prompts are this far apart at least: the longest takes about as long. */
const APART_MS = 2500;
/** A hint is said when reading it has not helped for this long; most people need no voice. */
const UNHEEDED_MS = 2500;

/** What is to be said now, if anything: each prompt once to a person, a stop again after a while. */
export function promptNow(
  view: KioskView,
  { lastMs, toPerson }: Spoken,
  { policy, repeatS, isMuted }: Pick<KioskSettings, 'policy' | 'repeatS' | 'isMuted'>,
  atMs: number,
): Prompt | undefined {
  if (isMuted || atMs - lastMs < APART_MS) return undefined;
  const prompt = promptOf(view, atMs);
  if (prompt === undefined) return undefined;
  const saidMs = toPerson[prompt];
  if (saidMs === undefined) return prompt;
  const isRepeated = policy === 'enforce' && repeatS > 0 && view.kind !== 'welcome';
  return isRepeated && view.kind !== 'guide' && atMs - saidMs >= repeatS * 1000
    ? prompt
    : undefined;
}

function promptOf(view: KioskView, atMs: number): Prompt | undefined {
  switch (view.kind) {
    case 'idle':
      return undefined;
    case 'guide': {
      const { hint, sinceMs } = view;
      if (atMs - sinceMs < UNHEEDED_MS) return undefined;
      return hint === 'come_closer' || hint === 'look_here' || hint === 'hand_away'
        ? hint
        : undefined;
    }
    case 'welcome':
    case 'put_on':
    case 'cover_nose':
    case 'wait':
      return view.kind;
  }
}
