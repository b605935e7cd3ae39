import type { Texts } from '../../locales/en.ts';
import type { GuardFault, GuardState } from './guard.ts';

/** The words of the banner. */
export function bannerTextOf({ phase, banner }: GuardState, texts: Texts): string {
  const { shown } = banner;
  switch (phase.kind) {
    case 'starting':
      return texts.app.gettingReady;
    case 'paused':
      return texts.live.paused;
    case 'fault':
      return texts.live.stopped;
    case 'watching':
      if (shown.kind === 'none') return texts.live.nobody;
      return shown.kind === 'unsure' ? texts.doubts[shown.reason] : texts.verdicts[shown.kind];
  }
}

/** What to tell about a fault: what happened, and what a person can do. */
export function faultTextOf(
  fault: GuardFault,
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
