import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { properShareOf } from '../../../core/day-book/tally.ts';
import { CLASSES } from '../../../core/verdict.ts';
import type { FleetStation } from '../../../services/fleet/fleet.ts';
import type { StatePayload } from '../../../services/reporting/messages/payload.ts';
import { watchTexts } from '../../../services/watch/watch-texts.ts';
import { Localized, LocalizedBy } from '../../../ui/localized.ts';
import { base, cards } from '../../../ui/tokens.ts';
import '../../../ui/verdict-mark.ts';

const MINUTE_MS = 60_000;

/** One station as it was last heard of. */
@customElement('fleet-station')
export class FleetStationCard extends LitElement {
  static override styles = [
    base,
    cards,
    css`
      :host,
      .card {
        block-size: 100%;
      }
      .card {
        display: grid;
        align-content: start;
        gap: var(--space-3);
        border-block-start: 4px solid var(--line-strong);
        font-variant-numeric: tabular-nums;
      }
      .alive {
        border-block-start-color: var(--mask-fill);
      }
      .lost {
        border-block-start-color: var(--no-mask-fill);
      }
      .stale {
        border-block-start-style: dashed;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: baseline;
        gap: var(--space-2);
      }
      h2 {
        font-size: var(--text-title);
        overflow-wrap: anywhere;
      }
      .status {
        font-weight: var(--weight-medium);
      }
      .alive .status {
        color: var(--mask-ink);
      }
      .lost .status {
        color: var(--no-mask-ink);
      }
      .share strong {
        font-size: var(--text-display);
        font-weight: var(--weight-strong);
        letter-spacing: -0.03em;
      }
      .tally {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-4);
        padding: 0;
        list-style: none;
      }
      .tally li {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }
      dl {
        display: grid;
        grid-template-columns: fit-content(40%) minmax(0, 1fr);
        gap: var(--space-1) var(--space-4);
        margin: 0;
        font-size: var(--text-small);
      }
      dt {
        color: var(--text-quiet);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) station: FleetStation | undefined;

  readonly #words = new LocalizedBy(this, watchTexts);
  readonly #locale = new Localized(this);

  override render(): TemplateResult | typeof nothing {
    const { station } = this;
    if (station === undefined) return nothing;
    const { fleet: texts } = this.#words.texts;
    const { state, isCurrent } = station;
    const isKnown = typeof state === 'object';
    return html`<article
      class="card ${!isCurrent ? 'stale' : isKnown ? state.status : ''}"
      data-station=${station.station}
      data-state=${isKnown ? state.status : (state ?? '')}
    >
      <header>
        <h2>${station.station}</h2>
        ${
          isCurrent && !isKnown
            ? nothing
            : html`<p class="status">
                ${isCurrent && isKnown ? texts.status[state.status] : texts.notCurrent}
              </p>`
        }
      </header>
      ${typeof state === 'string' ? html`<p>${texts.strange[state]}</p>` : nothing}
      ${isKnown ? this.#known(state) : nothing}
      <dl>
        ${isKnown ? this.#facts(state) : nothing}
        <dt>${texts.answers.title}</dt>
        <dd data-answer=${this.#outcome()}>${this.#answer()}</dd>
      </dl>
    </article>`;
  }

  #known({ today }: StatePayload): TemplateResult | typeof nothing {
    if (today === undefined) return nothing;
    const { fleet: texts } = this.#words.texts;
    const { verdicts } = this.#locale.texts;
    const share = properShareOf(today.tally);
    return html`${
        share === undefined
          ? nothing
          : html`<p class="share"><strong>${this.#percent(share)}</strong> ${texts.properly}</p>`
      }
      <ul class="tally" aria-label=${texts.today}>
        ${CLASSES.map(
          (kind) =>
            html`<li>
              <verdict-mark .verdict=${kind}></verdict-mark>
              <span>${this.#number(today.tally[kind])}</span>
              <span class="visually-hidden">${verdicts[kind]}</span>
            </li>`,
        )}
      </ul>`;
  }

  #facts({
    at,
    version,
    engine,
    light,
    lookMs,
    today,
    outbox,
  }: StatePayload): (TemplateResult | typeof nothing)[] {
    const { fleet: texts } = this.#words.texts;
    const time = new Intl.DateTimeFormat(this.#locale.language, {
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const fact = (name: string, value: string | undefined): TemplateResult | typeof nothing =>
      value === undefined
        ? nothing
        : html`<dt>${name}</dt>
            <dd>${value}</dd>`;
    return [
      fact(texts.since, time.format(new Date(at))),
      fact(texts.check, engine && texts.engine[engine]),
      fact(texts.version, version),
      fact(texts.light, light === undefined ? undefined : this.#percent(light)),
      fact(texts.speed, lookMs === undefined ? undefined : texts.lookMs(lookMs)),
      fact(
        texts.stalls,
        today && texts.stallsOf(today.stalls, Math.round(today.stalledMs / MINUTE_MS)),
      ),
      fact(texts.outbox, outbox && texts.outboxOf(outbox.waiting, outbox.aside, outbox.lost)),
    ];
  }

  #answer(): string {
    const { answers } = this.#words.texts.fleet;
    const answer = this.station?.answer;
    if (answer === undefined) return answers.none;
    if (typeof answer === 'string') return answers[answer];
    return answer.outcome === 'refused'
      ? answers.refused(answer.field ?? '')
      : answers[answer.outcome];
  }

  #outcome(): string {
    const answer = this.station?.answer;
    return typeof answer === 'object' ? answer.outcome : (answer ?? '');
  }

  #percent(share: number): string {
    return new Intl.NumberFormat(this.#locale.language, { style: 'percent' }).format(share);
  }

  #number(value: number): string {
    return new Intl.NumberFormat(this.#locale.language).format(value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fleet-station': FleetStationCard;
  }
}
