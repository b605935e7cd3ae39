import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { Trash2 } from 'lucide';
import type { AlertRule, FeedSettings } from '../../../services/watch/watch-settings.ts';
import { WATCH_RANGES } from '../../../services/watch/watch-settings.ts';
import { watchTexts } from '../../../services/watch/watch-texts.ts';
import '../../../ui/line-icon.ts';
import { LocalizedBy } from '../../../ui/localized.ts';
import { base, buttons, fields } from '../../../ui/tokens.ts';
import { minuteOf, newRule, timeOf } from './rule-shape.ts';

const KINDS = ['anyone', 'share', 'crowd'] as const;
/** Rests to choose from, in seconds. */
const RESTS = [0, 10, 30, 60, 300, 900, 3600];
/** What quiet hours begin with: a night. */
const NIGHT = { from: 22 * 60, to: 6 * 60 };

/** One rule in plain words. Events `change`, with the whole rule, and `remove`. */
@customElement('rule-setup')
export class RuleSetup extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
        align-items: end;
        gap: var(--space-3) var(--space-4);
      }
      /* what it is about is said in a sentence, which is not to be cut off */
      .kind {
        grid-column: 1 / -1;
      }
      .times {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--space-3);
      }
      .button.remove {
        justify-self: start;
        color: var(--no-mask-ink);
      }
      .value {
        display: flex;
        justify-content: space-between;
        gap: var(--space-3);
      }
      .value span {
        flex: none;
      }
    `,
  ];

  @property({ attribute: false }) rule: AlertRule | undefined;
  @property({ attribute: false }) feeds: readonly FeedSettings[] = [];

  @query('input[type=checkbox]') private readonly _box: HTMLInputElement | null | undefined;

  readonly #words = new LocalizedBy(this, watchTexts);

  override render(): TemplateResult | typeof nothing {
    const { rule } = this;
    if (rule === undefined) return nothing;
    const { setup } = this.#words.texts.wall;
    const places = [
      ['', setup.everywhere] as const,
      ...this.feeds.map(({ id, name }) => [id, name] as const),
    ];
    const rests = RESTS.map((seconds) => [String(seconds), setup.rests(seconds)] as const);
    return html`
      ${this.#choice(
        'kind',
        setup.what,
        rule.kind,
        KINDS.map((kind) => [kind, setup.kinds[kind]]),
        (value) => {
          const kind = KINDS.find((known) => known === value);
          if (kind !== undefined) this.#tell({ ...newRule(kind, rule.id), feed: rule.feed });
        },
      )}
      ${this.#choice('place', setup.where, rule.feed, places, (feed) => this.#tell({ ...rule, feed }))}
      ${this.#limit(rule)}
      ${this.#choice('rest', setup.rest, String(rule.coolDownS), rests, (value) =>
        this.#tell({ ...rule, coolDownS: Number(value) }),
      )}
      ${this.#quiet(rule)}
      <button class="button quiet remove" type="button" @click=${this.#remove}>
        <line-icon .icon=${Trash2}></line-icon>${setup.removeRule}
      </button>
    `;
  }

  // a box that a person has ticked follows its attribute no more
  protected override updated(): void {
    if (this._box) this._box.checked = this.rule?.quiet !== undefined;
  }

  #choice(
    id: string,
    label: string,
    chosen: string,
    options: readonly (readonly [value: string, text: string])[],
    choose: (value: string) => void,
  ): TemplateResult {
    return html`<div class="field ${id}">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) choose(target.value);
        }}
      >
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
        )}
      </select>
    </div>`;
  }

  #limit(rule: AlertRule): TemplateResult | typeof nothing {
    const { setup } = this.#words.texts.wall;
    if (rule.kind === 'anyone') return nothing;
    const [range, label, value] =
      rule.kind === 'share'
        ? ([WATCH_RANGES.percent, setup.percentAbove, rule.percent] as const)
        : ([WATCH_RANGES.moreThan, setup.peopleAbove, rule.moreThan] as const);
    const text = rule.kind === 'share' ? setup.percent(value / 100) : String(value);
    const most = rule.kind === 'share' ? range.most : MOST_SLID;
    return html`<div class="field">
      <label class="value" for="limit">${label}<span aria-hidden="true">${text}</span></label>
      <input
        id="limit"
        type="range"
        min=${range.least}
        max=${most}
        step=${range.step}
        aria-valuetext=${text}
        .value=${String(value)}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) this.#limited(rule, target.valueAsNumber);
        }}
      />
    </div>`;
  }

  #quiet(rule: AlertRule): TemplateResult {
    const { setup } = this.#words.texts.wall;
    const { quiet } = rule;
    const time = (id: 'from' | 'to', value: number): TemplateResult =>
      html`<div class="field">
        <label for=${id}>${setup[id]}</label>
        <input
          id=${id}
          type="time"
          .value=${timeOf(value)}
          @change=${({ target }: Event) => {
            const minute = target instanceof HTMLInputElement ? minuteOf(target.value) : undefined;
            if (quiet !== undefined && minute !== undefined) {
              this.#tell({ ...rule, quiet: { ...quiet, [id]: minute } });
            }
          }}
        />
      </div>`;
    return html`<div class="field">
      <label class="check">
        <input
          type="checkbox"
          ?checked=${quiet !== undefined}
          @change=${() => this.#tell({ ...rule, quiet: quiet === undefined ? NIGHT : undefined })}
        />${setup.quiet}
      </label>
      ${
        quiet === undefined
          ? nothing
          : html`<div class="times">${time('from', quiet.from)} ${time('to', quiet.to)}</div>`
      }
    </div>`;
  }

  #limited(rule: Exclude<AlertRule, { readonly kind: 'anyone' }>, value: number): void {
    this.#tell(rule.kind === 'share' ? { ...rule, percent: value } : { ...rule, moreThan: value });
  }

  #tell(detail: AlertRule): void {
    this.dispatchEvent(new CustomEvent<AlertRule>('change', { detail }));
  }

  #remove(): void {
    this.dispatchEvent(new CustomEvent('remove'));
  }
}

/** The slider's end; a file may say more. */
const MOST_SLID = 50;

declare global {
  interface HTMLElementTagNameMap {
    'rule-setup': RuleSetup;
  }
}
