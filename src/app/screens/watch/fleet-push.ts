import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Fleet } from '../../../services/fleet/fleet.ts';
import { watchTexts } from '../../../services/watch/watch-texts.ts';
import { Follow } from '../../../ui/follow.ts';
import { LocalizedBy } from '../../../ui/localized.ts';
import { base, buttons, cards, fields } from '../../../ui/tokens.ts';
import { proseStyles } from '../prose-styles.ts';
import { reportingStyles } from './reporting-styles.ts';

/** Pushes a configuration to one station or to all. */
@customElement('fleet-push')
export class FleetPush extends LitElement {
  static override styles = [base, buttons, fields, cards, proseStyles, reportingStyles];

  @property({ attribute: false }) fleet: Fleet | undefined;
  @state() private _told = '';

  readonly #file = createRef<HTMLInputElement>();
  readonly #to = createRef<HTMLSelectElement>();
  readonly #words = new LocalizedBy(this, watchTexts);

  constructor() {
    super();
    new Follow(this, () => [this.fleet]);
  }

  override render(): TemplateResult | typeof nothing {
    const { fleet } = this;
    if (fleet === undefined) return nothing;
    const { push } = this.#words.texts.fleet;
    return html`<section class="card stack">
      <h2>${push.title}</h2>
      <p class="hint">${push.help}</p>
      <div class="field">
        <label for="file">${push.file}</label>
        <input ${ref(this.#file)} id="file" type="file" accept="application/json,.json" />
      </div>
      <div class="field">
        <label for="to">${push.to}</label>
        <select ${ref(this.#to)} id="to">
          <option value="">${push.all}</option>
          ${fleet.stations.map(({ station }) => html`<option value=${station}>${station}</option>`)}
        </select>
      </div>
      <div class="row">
        <button class="button primary" type="button" @click=${this.#push}>${push.send}</button>
      </div>
      <p role="status">${this._told}</p>
    </section>`;
  }

  async #push(): Promise<void> {
    const { fleet } = this;
    const { push } = this.#words.texts.fleet;
    const content = contentOf(await this.#file.value?.files?.[0]?.text());
    if (fleet === undefined) return;
    if (content === undefined) {
      this._told = push.broken;
      return;
    }
    const to = this.#to.value?.value ?? '';
    const names = to === '' ? fleet.stations.map(({ station }) => station) : [to];
    const untaken = await fleet.push(content, names);
    this._told =
      untaken.length === 0 ? push.pushed(names.length) : push.untaken(untaken.join(', '));
  }
}

/** What a file holds; the stations themselves say what is wrong with the fields in it. */
function contentOf(text: string | undefined): object | undefined {
  try {
    const content: unknown = JSON.parse(text ?? '');
    return typeof content === 'object' && content !== null && !Array.isArray(content)
      ? content
      : undefined;
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fleet-push': FleetPush;
  }
}
