import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Outcome } from '../../../services/reporting/links/link.ts';
import type { LinkReport } from '../../../services/reporting/reporter.ts';
import type { Reporting } from '../../../services/reporting/reporting.ts';
import { watchTexts } from '../../../services/watch/watch-texts.ts';
import { LocalizedBy } from '../../../ui/localized.ts';
import { base, buttons } from '../../../ui/tokens.ts';
import { proseStyles } from '../prose-styles.ts';
import { reportingStyles } from './reporting-styles.ts';
import { timeIn } from './time.ts';

/** How one link stands, with a test of it. */
@customElement('link-state')
export class LinkStateView extends LitElement {
  static override styles = [base, buttons, proseStyles, reportingStyles];

  @property({ attribute: false }) reporting: Reporting | undefined;
  @property({ attribute: false }) link: LinkReport | undefined;
  @state() private _tested: Outcome['kind'] | undefined;
  @state() private _isTesting = false;

  readonly #words = new LocalizedBy(this, watchTexts);

  override render(): TemplateResult | typeof nothing {
    const { link } = this;
    if (link === undefined) return nothing;
    const { link: texts } = this.#words.texts.reporting;
    const { state: how, waiting, aside, lost } = link;
    const why = 'why' in how ? how.why : undefined;
    const isBad = why !== undefined || aside + lost > 0;
    const isGood = how.kind === 'open' && !isBad;
    return html`<div class="stack">
      <div
        class="state ${isBad ? 'bad' : isGood ? 'good' : ''}"
        role="status"
        data-link=${link.name}
        data-state=${why ?? how.kind}
      >
        ${why === undefined ? nothing : html`<p>${texts.why[why]}</p>`}
        <p>
          ${
            how.kind === 'waiting'
              ? texts.again(timeIn(this.#words.language, how.againAt))
              : texts[how.kind]
          }
        </p>
        ${waiting > 0 ? html`<p>${texts.waiting(waiting)}</p>` : nothing}
        ${aside > 0 ? html`<p>${texts.aside(aside)}</p>` : nothing}
        ${lost > 0 ? html`<p>${texts.lost(lost)}</p>` : nothing}
      </div>
      <div class="row">
        <button
          class="button secondary"
          type="button"
          ?disabled=${this._isTesting}
          @click=${this.#test}
        >
          ${texts.test}
        </button>
        ${
          isBad
            ? html`<button class="button secondary" type="button" @click=${this.#retry}>
                ${texts.retry}
              </button>`
            : nothing
        }
      </div>
      <p role="status">${this.#told()}</p>
    </div>`;
  }

  #told(): string {
    const { link: texts } = this.#words.texts.reporting;
    if (this._tested === undefined) return '';
    return { delivered: texts.delivered, later: texts.notDelivered, never: texts.refused }[
      this._tested
    ];
  }

  async #test(): Promise<void> {
    const { link, reporting } = this;
    if (link === undefined || reporting === undefined) return;
    this._isTesting = true;
    this._tested = undefined;
    this._tested = (await reporting.test(link.name)).kind;
    this._isTesting = false;
  }

  #retry(): void {
    const state = this.reporting?.state;
    if (state?.kind === 'on') void state.reporter.retry();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'link-state': LinkStateView;
  }
}
