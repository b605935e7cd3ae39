import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isOwnAddress } from '../../../services/policy/own-address.ts';
import type { LinkName } from '../../../services/reporting/links/link.ts';
import type { ReportingSettings } from '../../../services/reporting/reporting-settings.ts';
import { isStationName } from '../../../services/reporting/reporting-settings.ts';
import type { Reporting } from '../../../services/reporting/reporting.ts';
import { watchTexts } from '../../../services/watch/watch-texts.ts';
import { Follow } from '../../../ui/follow.ts';
import { LocalizedBy } from '../../../ui/localized.ts';
import { base, buttons, cards, fields } from '../../../ui/tokens.ts';
import { proseStyles } from '../prose-styles.ts';
import './link-state.ts';
import { reportingStyles } from './reporting-styles.ts';

/** The settings that are written, and those that are ticked. */
type Written = 'station' | 'mqttPath' | 'password' | 'webhookPath';
type Ticked = 'hasFindings' | 'hasHomeAssistant';

/** Where one of them goes wrong, by its field. */
const RIGHT: Readonly<Record<Written, (value: string) => boolean>> = {
  station: isStationName,
  mqttPath: (path) => path === '' || isOwnAddress(path),
  password: () => true,
  webhookPath: (path) => path === '' || isOwnAddress(path),
};

/** What of this device is told to the house, where, and how that stands. */
@customElement('reporting-screen')
export class ReportingScreen extends LitElement {
  static override styles = [base, buttons, fields, cards, proseStyles, reportingStyles];

  @property({ attribute: false }) reporting: Reporting | undefined;
  /** The field that was given a value which it cannot have. */
  @state() private _wrong: Written | undefined;

  readonly #words = new LocalizedBy(this, watchTexts);

  constructor() {
    super();
    new Follow(this, () => [this.reporting]);
  }

  override render(): TemplateResult | typeof nothing {
    const { reporting } = this;
    if (reporting === undefined) return nothing;
    const { value } = reporting.settings;
    const { reporting: texts } = this.#words.texts;
    return html`<div class="page">
      <h1>${texts.title}</h1>
      <p class="lead">${texts.lead}</p>
      <div class="card stack">
        ${this.#line('station', texts.name, texts.nameHelp, texts.nameWrong)}
        <label class="check">
          <input type="checkbox" ?checked=${value.onSince > 0} @change=${this.#switch} />
          ${texts.switch}
        </label>
        ${this.#state(reporting)}
      </div>
      <section class="card">
        <h2>${texts.what.title}</h2>
        <ul class="bullets">
          ${(['counts', 'alerts', 'state', 'cameras', 'never'] as const).map(
            (name) => html`<li>${texts.what[name]}</li>`,
          )}
        </ul>
        ${this.#tick('hasFindings', texts.what.findings)}
        <p class="hint">${texts.what.findingsHelp}</p>
      </section>
      <section class="card stack">
        <h2>${texts.mqtt.title}</h2>
        ${this.#line('mqttPath', texts.mqtt.path, texts.mqtt.pathHelp, texts.pathWrong)}
        ${this.#line('password', texts.mqtt.password, texts.mqtt.passwordHelp)}
        ${this.#tick('hasHomeAssistant', texts.mqtt.homeAssistant)} ${this.#link('mqtt')}
      </section>
      <section class="card stack">
        <h2>${texts.webhook.title}</h2>
        ${this.#line('webhookPath', texts.webhook.path, texts.webhook.pathHelp, texts.pathWrong)}
        ${this.#link('webhook')}
      </section>
      <p><a href="?screen=fleet">${texts.toFleet}</a></p>
    </div>`;
  }

  #state({ state, answer }: Reporting): TemplateResult {
    const { reporting: texts } = this.#words.texts;
    const trouble = state.kind === 'on' ? state.reporter.trouble : undefined;
    const isBad = trouble !== undefined || state.kind === 'unnamed' || state.kind === 'no_store';
    const isGood = state.kind === 'on' && !isBad;
    return html`<div
      class="state ${isBad ? 'bad' : isGood ? 'good' : ''}"
      role="status"
      data-state=${state.kind}
    >
      <p>${state.kind === 'off' ? texts.off : texts.states[state.kind]}</p>
      ${trouble === undefined ? nothing : html`<p>${texts.trouble[trouble]}</p>`}
      ${
        answer === undefined
          ? nothing
          : html`<p data-answer=${answer.outcome}>
              ${
                answer.outcome === 'refused'
                  ? texts.answer.refused(answer.field ?? '')
                  : texts.answer[answer.outcome]
              }
            </p>`
      }
    </div>`;
  }

  #link(name: LinkName): TemplateResult | typeof nothing {
    const { reporting } = this;
    if (reporting?.state.kind !== 'on') return nothing;
    const link = reporting.state.reporter.links.find((one) => one.name === name);
    if (link === undefined) return nothing;
    return html`<link-state .reporting=${reporting} .link=${link}></link-state>`;
  }

  #line(name: Written, label: string, help: string, wrong = ''): TemplateResult {
    const isWrong = this._wrong === name;
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        type=${name === 'password' ? 'password' : 'text'}
        autocomplete=${name === 'password' ? 'new-password' : 'off'}
        autocapitalize="off"
        dir="ltr"
        spellcheck="false"
        aria-describedby="${name}-help"
        aria-invalid=${isWrong}
        .value=${this.reporting?.settings.value[name] ?? ''}
        @change=${({ target }: Event) =>
          target instanceof HTMLInputElement && this.#write(name, target.value)}
      />
      <p class="hint ${isWrong ? 'wrong' : ''}" id="${name}-help">${isWrong ? wrong : help}</p>
    </div>`;
  }

  #tick(name: Ticked, label: string): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        ?checked=${this.reporting?.settings.value[name] === true}
        @change=${({ target }: Event) =>
          target instanceof HTMLInputElement && this.#set({ [name]: target.checked })}
      />
      ${label}
    </label>`;
  }

  #switch({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.#set({ onSince: target.checked ? Date.now() : 0 });
  }

  #write(name: Written, value: string): void {
    // a blank may be part of a password, and of nothing else
    const written = name === 'password' ? value : value.trim();
    this._wrong = RIGHT[name](written) ? undefined : name;
    if (this._wrong === undefined) this.#set({ [name]: written });
  }

  #set(patch: Partial<ReportingSettings>): void {
    this.reporting?.settings.change(patch);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reporting-screen': ReportingScreen;
  }
}
