import type { Texts } from '../../locales/en.ts';
import type { LiveFault } from './live.ts';

/** What to tell about a fault: what happened, and what a person can do. */
export function faultTextOf(
  fault: LiveFault,
  { faults, live }: Texts,
): { readonly title: string; readonly help: string } {
  switch (fault) {
    case 'muted':
      return live.muted;
    case 'model_missing':
    case 'model_broken':
    case 'no_backend':
      return faults.engine[fault];
    case 'denied':
    case 'absent':
    case 'busy':
    case 'insecure':
    case 'unplugged':
      return faults.camera[fault];
  }
}
