import type { TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EngineKeeper } from '../../engine/keeper.ts';
import { Follow } from '../../ui/follow.ts';
import { Localized } from '../../ui/localized.ts';
import { base, cards } from '../../ui/tokens.ts';
import './entrance-notice.ts';
import { proseStyles } from './prose-styles.ts';
import { VERSION } from '../version.ts';

/** What the app can and cannot do, what becomes of the pictures, the notice, licences, versions. */
@customElement('about-screen')
export class AboutScreen extends LitElement {
  static override styles = [
    base,
    cards,
    proseStyles,
    css`
      .limits {
        border-color: var(--incorrect-ink);
        background: var(--incorrect-soft);
      }
    `,
  ];

  @property({ attribute: false }) keeper: EngineKeeper | undefined;

  readonly #locale = new Localized(this);

  constructor() {
    super();
    new Follow(this, () => [this.keeper]);
  }

  override render(): TemplateResult {
    const { about, privacy } = this.#locale.texts;
    return html`<div class="page">
      <h1>${about.title}</h1>
      <section>
        <h2>${about.what.title}</h2>
        <p>${about.what.text}</p>
      </section>
      <section class="card limits">
        <h2>${about.limits.title}</h2>
        <p>${about.limits.text}</p>
      </section>
      ${renderList(about.can)} ${renderList(about.cannot)}
      ${renderList({ title: privacy.title, items: privacy.points })}
      <entrance-notice></entrance-notice>
      <section>
        <h2>${about.licences.title}</h2>
        <p>${about.licences.code}</p>
        <p>${about.licences.weights}</p>
        <p><a href="third-party-notices.txt" target="_blank">${about.licences.notices}</a></p>
      </section>
      ${this.#renderVersions()}
    </div>`;
  }

  #renderVersions(): TemplateResult {
    const { versions } = this.#locale.texts.about;
    const info = this.keeper?.engine?.info;
    const rows = [
      [versions.app, VERSION],
      ...(info === undefined
        ? [[versions.checks, versions.notStarted]]
        : [
            [versions.detector, info.detectorVersion],
            [versions.classifier, info.classifierVersion],
            [
              versions.computesOn,
              `${versions.backend[info.backend]}, ${versions.place[info.place]}, ${versions.look(Math.round(info.lookMs))}`,
            ],
          ]),
    ];
    return html`<section>
      <h2>${versions.title}</h2>
      <dl class="stack">
        ${rows.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      <p><a href="?screen=selftest">${this.#locale.texts.selfTest.title}</a></p>
    </section>`;
  }
}

function renderList({ title, items }: { title: string; items: readonly string[] }): TemplateResult {
  return html`<section>
    <h2>${title}</h2>
    <ul class="bullets">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'about-screen': AboutScreen;
  }
}
