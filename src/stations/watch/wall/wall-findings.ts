import type { TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { watchTexts } from '../../../services/watch/watch-texts.ts';
import { Localized, LocalizedBy } from '../../../ui/localized.ts';
import { base } from '../../../ui/tokens.ts';
import '../../../ui/verdict-mark.ts';
import type { Finding } from '../findings.ts';

/** People without a proper mask as a list, with time and place: never a picture. */
@customElement('wall-findings')
export class WallFindings extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        gap: var(--space-2);
        min-block-size: 0;
      }
      h2 {
        font-size: var(--text-body);
      }
      ol {
        display: grid;
        align-content: start;
        gap: var(--space-1);
        overflow: auto;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: 0 var(--space-3);
        padding: var(--space-2) var(--space-3);
        border-radius: var(--radius-small);
        background: var(--surface);
        --icon-size: 1.75rem;
      }
      verdict-mark {
        grid-row: span 2;
      }
      li strong,
      .place {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .place,
      time,
      .now,
      .none {
        color: var(--text-quiet);
        font-size: var(--text-small);
      }
      time {
        font-variant-numeric: tabular-nums;
      }
      .now {
        text-align: end;
      }
      [data-now='in_view'] .now {
        color: var(--text);
        font-weight: var(--weight-medium);
      }
      [data-now='put_on'] .now {
        color: var(--mask-ink);
      }
    `,
  ];

  @property({ attribute: false }) findings: readonly Finding[] = [];
  /** What people call a feed. */
  @property({ attribute: false }) nameOf: (feed: string) => string = (feed) => feed;

  readonly #words = new LocalizedBy(this, watchTexts);
  readonly #locale = new Localized(this);

  override render(): TemplateResult {
    const { findings: texts } = this.#words.texts.wall;
    const clock = new Intl.DateTimeFormat(this.#locale.language, { timeStyle: 'medium' });
    return html`
      <h2 id="title">${texts.title}</h2>
      ${
        this.findings.length === 0
          ? html`<p class="none">${texts.none}</p>`
          : html`<ol aria-labelledby="title" tabindex="0">
              ${repeat(
                this.findings,
                ({ feed, person, at }) => `${feed} ${person} ${at}`,
                (finding) => this.#line(finding, clock.format(finding.at)),
              )}
            </ol>`
      }
    `;
  }

  #line({ feed, verdict, at, now }: Finding, time: string): TemplateResult {
    const { findings: texts } = this.#words.texts.wall;
    return html`<li data-now=${now} data-verdict=${verdict}>
      <verdict-mark .verdict=${verdict}></verdict-mark>
      <strong>${this.#locale.texts.verdicts[verdict]}</strong>
      <time datetime=${new Date(at).toISOString()}>${time}</time>
      <span class="place">${this.nameOf(feed)}</span>
      <span class="now">${texts.now[now]}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wall-findings': WallFindings;
  }
}
