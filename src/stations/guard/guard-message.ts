import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Texts } from '../../locales/en.ts';
import '../../ui/fault-panel.ts';
import { faultTextOf } from '../live/fault-text.ts';
import type { LiveFault, LivePhase } from '../live/live.ts';
import type { BannerVerdict } from './banner.ts';

/** What a message over the picture is made of, and whom its buttons tell. */
export interface MessageParts {
  readonly texts: Texts;
  /** How far the engine's start has come, 0–1. */
  readonly progress: number;
  /** Whether there are cameras to choose from. */
  readonly hasChoice: boolean;
  readonly resume: () => void;
  readonly retry: () => void;
  readonly pick: () => void;
  readonly goToPhoto: () => void;
}

/** What stands over the picture while nothing is looked at: why, and the way on. */
export function messageOf(phase: LivePhase, parts: MessageParts): TemplateResult | typeof nothing {
  switch (phase.kind) {
    case 'watching':
      return nothing;
    case 'paused':
      return html`<button class="button primary large" @click=${parts.resume}>
        ${parts.texts.live.resume}
      </button>`;
    case 'starting':
      return html`<div class="waiting">${waiting(phase.hasPicture, parts)}</div>`;
    case 'fault':
      return faultPanel(phase.fault, parts);
  }
}

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

/** The camera comes first: a person may have to allow it, which no bar can foresee. */
function waiting(hasPicture: boolean, { texts, progress }: MessageParts): TemplateResult {
  const { app, first, live } = texts;
  return hasPicture
    ? html`<progress max="1" value=${progress} aria-label=${app.gettingReady}></progress>
        <p>${app.gettingReadyHelp}</p>`
    : html`<span class="ring" aria-hidden="true"></span>
        <p>${live.allowCamera}</p>
        <p>${first.private}</p>`;
}

function faultPanel(fault: LiveFault, parts: MessageParts): TemplateResult {
  const { texts, hasChoice, retry, pick, goToPhoto } = parts;
  const { title, help } = faultTextOf(fault, texts);
  return html`<fault-panel .heading=${title} .help=${help}>
    <button class="button primary" @click=${retry}>${texts.app.tryAgain}</button>
    ${
      hasChoice
        ? html`<button class="button secondary" @click=${pick}>${texts.live.chooseAnother}</button>`
        : nothing
    }
    <button class="button secondary" @click=${goToPhoto}>${texts.live.photoInstead}</button>
  </fault-panel>`;
}
