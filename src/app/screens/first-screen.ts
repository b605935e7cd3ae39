import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Cctv, DoorOpen, Images, LockKeyhole, ScanFace } from 'lucide';
import { CLASSES } from '../../core/verdict.ts';
import '../../ui/face-drawing.ts';
import '../../ui/line-icon.ts';
import { Localized } from '../../ui/localized.ts';
import { base, buttons } from '../../ui/tokens.ts';
import '../../ui/verdict-mark.ts';
import { firstScreenStyles } from './first-screen-styles.ts';
import './install-offer.ts';
import './language-choice.ts';
import type { Visit } from '../visit.ts';

/** What the app does, that no picture leaves the device, and one large button to begin. */
@customElement('first-screen')
export class FirstScreen extends LitElement {
  static override styles = [base, buttons, firstScreenStyles];

  @property({ attribute: false }) visit: Visit | undefined;

  readonly #locale = new Localized(this);

  override render(): TemplateResult {
    const { app, first, verdicts, kiosk } = this.#locale.texts;
    return html`
      <div class="stage">
        <ul class="verdicts" aria-label=${first.seesLabel}>
          ${CLASSES.map(
            (kind) =>
              html`<li>
                <face-drawing .kind=${kind}></face-drawing>
                <verdict-mark .verdict=${kind}></verdict-mark>
                <span>${verdicts[kind]}</span>
              </li>`,
          )}
        </ul>
        <h1>${first.title}</h1>
        <p class="lead">${first.lead}</p>
        <div class="actions">
          <a class="button primary large" href="?station=guard">
            <line-icon .icon=${ScanFace}></line-icon>${first.startLive}
          </a>
          <a class="button secondary" href="?station=photo">
            <line-icon .icon=${Images}></line-icon>${first.checkPhoto}
          </a>
          <a class="button quiet" href="?screen=kiosk-settings">
            <line-icon .icon=${DoorOpen}></line-icon>${kiosk.settings.title}
          </a>
          <a class="button quiet" href="?station=watch">
            <line-icon .icon=${Cctv}></line-icon>${app.titles.watch}
          </a>
        </div>
        <p class="private">
          <line-icon .icon=${LockKeyhole}></line-icon><span>${first.private}</span>
        </p>
      </div>
      <footer>
        <p>${first.limits}</p>
        ${
          this.visit === undefined
            ? nothing
            : html`<div class="choices">
                <install-offer .install=${this.visit.install}></install-offer>
                <language-choice compact .settings=${this.visit.settings}></language-choice>
              </div>`
        }
      </footer>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'first-screen': FirstScreen;
  }
}
