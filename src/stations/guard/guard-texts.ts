import type { Texts } from '../../locales/en.ts';
import type { LivePhase } from '../live/live.ts';
import type { BannerVerdict } from './banner.ts';

/** The words of the banner. */
export function bannerTextOf(phase: LivePhase, shown: BannerVerdict, texts: Texts): string {
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
