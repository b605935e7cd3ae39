import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { Hourglass } from 'lucide';
import type { VerdictKind } from '../../../core/verdict.ts';
import '../../../ui/line-icon.ts';
import { Localized } from '../../../ui/localized.ts';
import { base } from '../../../ui/tokens.ts';
import '../../../ui/verdict-mark.ts';
import { panTo } from './pan.ts';
import { layout } from './stage-layout.ts';
import type { Turn } from '../turn.ts';
import type { KioskView } from '../view.ts';

/** The verdict whose mark a view carries. */
const MARKS: Readonly<Partial<Record<KioskView['kind'], VerdictKind>>> = {
  welcome: 'mask',
  put_on: 'no_mask',
  cover_nose: 'incorrect',
};

/**
 * What somebody at the door sees: their own face in an oval with a hint, or the verdict over the
 * whole screen. A verdict and its help are told to screen readers once, when they come.
 */
@customElement('kiosk-stage')
export class KioskStage extends LitElement {
  static override styles = [base, layout];

  @property({ attribute: false }) shown: KioskView = { kind: 'idle' };
  @property({ attribute: false }) turn: Turn | undefined;
  /** The element that plays the picture; whoever made it keeps it. */
  @property({ attribute: false }) video: HTMLVideoElement | undefined;
  @property({ type: Boolean }) mirrored = false;
  readonly #picture = createRef<HTMLElement>();
  readonly #locale = new Localized(this);

  override render(): TemplateResult {
    const { title, help } = this.#words();
    const mirrored = this.mirrored ? 'mirrored' : '';
    return html`<div class="stage">
      <div class="hero" aria-hidden="true">
        <div ${ref(this.#picture)} class="picture ${mirrored}">${this.video}</div>
        ${this.#mark()}
      </div>
      <div class="words" role="status">
        <p class="title">${title}</p>
        ${help === '' ? nothing : html`<p class="help">${help}</p>`}
      </div>
    </div>`;
  }

  protected override updated(): void {
    const { shown, turn } = this;
    this.setAttribute('view', shown.kind);
    this.toggleAttribute('near', shown.kind === 'guide' && shown.hint !== 'come_closer');
    const picture = this.#picture.value;
    if (turn === undefined || picture === undefined) return;
    const view = { width: picture.offsetWidth, height: picture.offsetHeight };
    const pan = panTo(turn.box, turn.frame, view);
    picture.style.setProperty('--pan', `${(pan * 100).toFixed(1)}%`);
  }

  #words(): { readonly title: string; readonly help: string } {
    const { shown } = this;
    const { verdicts, hints } = this.#locale.texts.kiosk;
    switch (shown.kind) {
      case 'idle':
        return { title: '', help: '' };
      case 'guide':
        return { title: hints[shown.hint], help: '' };
      case 'welcome':
      case 'put_on':
      case 'cover_nose':
      case 'wait':
        return verdicts[shown.kind];
    }
  }

  #mark(): TemplateResult | typeof nothing {
    const { kind } = this.shown;
    if (kind === 'wait') return html`<line-icon class="mark" .icon=${Hourglass}></line-icon>`;
    const verdict = MARKS[kind];
    return verdict === undefined
      ? nothing
      : html`<verdict-mark class="mark" .verdict=${verdict} inverted></verdict-mark>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-stage': KioskStage;
  }
}
