import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { StoredLogin } from '../../../services/fleet/fleet-login.ts';
import { FleetLoginStore } from '../../../services/fleet/fleet-login.ts';
import type { Fleet, FleetState } from '../../../services/fleet/fleet.ts';
import { browserStorage } from '../../../services/settings.ts';
import { watchTexts } from '../../../services/watch/watch-texts.ts';
import { Follow } from '../../../ui/follow.ts';
import { LocalizedBy } from '../../../ui/localized.ts';
import { base, buttons, cards, fields } from '../../../ui/tokens.ts';
import { proseStyles } from '../prose-styles.ts';
import './fleet-push.ts';
import './fleet-station.ts';
import { reportingStyles } from './reporting-styles.ts';
import { timeIn } from './time.ts';

const LINES = ['path', 'user', 'password'] as const;

/** All stations that report to the house's broker, and a configuration for them. */
@customElement('fleet-screen')
export class FleetScreen extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    cards,
    proseStyles,
    reportingStyles,
    css`
      .page {
        max-inline-size: 76rem;
      }
      form,
      header {
        max-inline-size: var(--measure);
      }
      .stations {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
        gap: var(--space-4);
        padding: 0;
        list-style: none;
      }
      header {
        display: grid;
        gap: var(--space-3);
      }
      .state,
      fleet-push {
        max-inline-size: var(--measure);
      }
    `,
  ];

  @property({ attribute: false }) fleet: Fleet | undefined;
  @property({ attribute: false }) logins = new FleetLoginStore(browserStorage());
  @state() private _password = '';

  readonly #password = createRef<HTMLInputElement>();
  readonly #words = new LocalizedBy(this, watchTexts);

  constructor() {
    super();
    new Follow(this, () => [this.fleet, this.logins]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this._password = this.logins.value.password;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.fleet?.leave();
  }

  override render(): TemplateResult | typeof nothing {
    const { fleet } = this;
    if (fleet === undefined) return nothing;
    const { fleet: texts, reporting } = this.#words.texts;
    const { state: how, stations, isLoggedIn } = fleet;
    return html`<div class="page">
      <header>
        <h1>${texts.title}</h1>
        <p class="lead">${texts.lead}</p>
      </header>
      ${isLoggedIn ? nothing : this.#login(how.kind === 'connecting')}
      ${this.#state(how, stations.length > 0)}
      ${
        isLoggedIn && how.kind !== 'connected'
          ? html`<div class="row">
              <button class="button secondary" type="button" @click=${() => fleet.retry()}>
                ${reporting.link.retry}
              </button>
            </div>`
          : nothing
      }
      ${
        stations.length === 0
          ? nothing
          : html`<ul class="stations">
                ${stations.map(
                  (station) => html`<li><fleet-station .station=${station}></fleet-station></li>`,
                )}
              </ul>
              <fleet-push .fleet=${fleet}></fleet-push>`
      }
      ${
        isLoggedIn
          ? html`<div class="row">
              <button class="button secondary" type="button" @click=${() => fleet.leave()}>
                ${texts.login.leave}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #state(how: FleetState, hasStations: boolean): TemplateResult {
    const { fleet: texts, reporting } = this.#words.texts;
    const why = 'why' in how ? how.why : undefined;
    const isConnected = how.kind === 'connected';
    return html`<div
      class="state ${isConnected ? 'good' : why === undefined ? '' : 'bad'}"
      role="status"
      data-state=${why ?? how.kind}
    >
      ${why === undefined ? nothing : html`<p>${reporting.link.why[why]}</p>`}
      ${
        how.kind === 'failed'
          ? nothing
          : html`<p>
              ${
                how.kind === 'waiting'
                  ? reporting.link.again(timeIn(this.#words.language, how.againAt))
                  : texts.states[how.kind]
              }
            </p>`
      }
      ${isConnected && !hasStations ? html`<p>${texts.none}</p>` : nothing}
      ${isConnected || !hasStations ? nothing : html`<p>${texts.stale}</p>`}
    </div>`;
  }

  #login(isBusy: boolean): TemplateResult {
    const { login } = this.#words.texts.fleet;
    const { value } = this.logins;
    return html`<form class="card stack" @submit=${this.#connect}>
      <h2>${login.title}</h2>
      ${LINES.map(
        (name) =>
          html`<div class="field">
            <label for=${name}>${login[name]}</label>
            <input
              ${name === 'password' ? ref(this.#password) : nothing}
              id=${name}
              type=${name === 'password' ? 'password' : 'text'}
              autocomplete=${name === 'password' ? 'current-password' : name === 'user' ? 'username' : 'off'}
              autocapitalize="off"
              dir="ltr"
              spellcheck="false"
              .value=${name === 'password' ? this._password : value[name]}
              @change=${({ target }: Event) =>
                target instanceof HTMLInputElement && this.#write(name, target.value)}
            />
          </div>`,
      )}
      <label class="check">
        <input type="checkbox" ?checked=${value.isRemembered} @change=${this.#remember} />
        ${login.remember}
      </label>
      <div class="row">
        <button class="button primary" ?disabled=${isBusy}>${login.connect}</button>
      </div>
    </form>`;
  }

  #write(name: (typeof LINES)[number], value: string): void {
    if (name === 'password') {
      this._password = value;
      this.#keep(this.logins.value.isRemembered);
    } else this.logins.change({ [name]: value.trim() });
  }

  #remember({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.#keep(target.checked);
  }

  #keep(isRemembered: boolean): void {
    const kept: Partial<StoredLogin> = {
      isRemembered,
      password: isRemembered ? this._password : '',
    };
    this.logins.change(kept);
  }

  #connect(event: Event): void {
    event.preventDefault();
    const { path, user } = this.logins.value;
    // the Enter key submits before the field has told of its change
    const password = this.#password.value?.value ?? this._password;
    this._password = password;
    void this.fleet?.connect({ path, user, password });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fleet-screen': FleetScreen;
  }
}
