import type { Hint } from './hint.ts';

/** What the screen at the door shows; `sinceMs` on the frames' clock. */
export type KioskView =
  | { readonly kind: 'idle' }
  /** Somebody has stepped up and is helped to a verdict. */
  | { readonly kind: 'guide'; readonly hint: Hint; readonly sinceMs: number }
  /** A verdict, or `wait`: there is no room inside. */
  | { readonly kind: 'welcome' | 'put_on' | 'cover_nose' | 'wait'; readonly sinceMs: number };
