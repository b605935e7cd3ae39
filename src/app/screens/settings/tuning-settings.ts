import type { SVGTemplateResult, TemplateResult } from 'lit';
import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { addReading, noEvidence } from '../../../core/evidence.ts';
import type { Tuning } from '../../../core/attention/tuning.ts';
import { TUNING_RANGES } from '../../../core/attention/tuning.ts';
import type { SettingsStore } from '../../../services/settings.ts';
import { Follow } from '../../../ui/follow.ts';
import { Localized } from '../../../ui/localized.ts';
import { base, fields } from '../../../ui/tokens.ts';
import { proseStyles } from '../prose-styles.ts';

/** What the networks say of an unclear face, look after look: a mask, rather. */
const UNCLEAR = { mask: 0.65, no_mask: 0.175, incorrect: 0.175 };
/** A device of middling speed looks ten times a second. */
const LOOK_MS = 100;
/** So many looks the drawing has room for. */
const MOST_LOOKS = 10;
/** A face is about 17 cm high and wide between … */
const FACE_METRES = 0.17;
/** … and a usual camera shows so many metres of width for each of distance (66°). */
const WIDTH_PER_METRE = 1.3;
/** Size of the drawn picture, in its own units. */
const PICTURE = { width: 160, height: 90 };
/** Smaller cannot be seen. */
const LEAST_DRAWN = 3;

/** The two thresholds that a person may set, each with a drawing of what it means now. */
@customElement('tuning-settings')
export class TuningSettings extends LitElement {
  static override styles = [
    base,
    fields,
    proseStyles,
    css`
      .ends {
        display: flex;
        justify-content: space-between;
        gap: var(--space-3);
        color: var(--text-quiet);
        font-size: var(--text-small);
      }
      svg {
        inline-size: min(100%, 16rem);
        border-radius: var(--radius-small);
        background: var(--surface-sunken);
        stroke: var(--text-quiet);
        fill: none;
      }
      .look {
        fill: var(--surface);
      }
      .said {
        fill: var(--mask-fill);
        stroke: var(--mask-fill);
      }
      .face {
        stroke: var(--accent);
        stroke-width: 2;
      }
      .somebody {
        fill: var(--line-strong);
        stroke: none;
      }
    `,
  ];

  @property({ attribute: false }) settings: SettingsStore | undefined;
  readonly #locale = new Localized(this);

  constructor() {
    super();
    new Follow(this, () => [this.settings]);
  }

  override render(): TemplateResult | typeof nothing {
    const { settings } = this;
    if (settings === undefined) return nothing;
    const { advanced } = this.#locale.texts;
    const { sureness, leastFace } = settings.value;
    const looks = looksUntilSaid(sureness);
    return html`<div class="stack">
      ${this.#slider('sureness', advanced.sureness, advanced.surenessEnds, advanced.surenessHelp)}
      ${drawLooks(looks)}
      <p role="status">${advanced.looks(looks)}</p>
      ${this.#slider('leastFace', advanced.leastFace, advanced.leastFaceEnds, advanced.leastFaceHelp)}
      ${drawLeastFace(leastFace)}
      <p role="status">${this.#distance(leastFace)}</p>
    </div>`;
  }

  #slider(
    name: keyof Tuning,
    label: string,
    ends: readonly string[],
    help: string,
  ): TemplateResult {
    const { least, most, step } = TUNING_RANGES[name];
    const choose = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement)
        this.settings?.change({ [name]: target.valueAsNumber });
    };
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <p class="hint" id="${name}-help">${help}</p>
      <input
        id=${name}
        type="range"
        aria-describedby="${name}-help"
        min=${least}
        max=${most}
        step=${step}
        .value=${String(this.settings?.value[name])}
        @input=${choose}
      />
      <p class="ends" aria-hidden="true">${ends.map((end) => html`<span>${end}</span>`)}</p>
    </div>`;
  }

  #distance(leastFace: number): string {
    const { advanced } = this.#locale.texts;
    if (leastFace === 0) return advanced.everybody;
    const metres = new Intl.NumberFormat(this.#locale.language, {
      style: 'unit',
      unit: 'meter',
      maximumFractionDigits: 1,
    });
    return advanced.upTo(metres.format(FACE_METRES / (WIDTH_PER_METRE * leastFace)));
  }
}

/** After how many looks at an unclear face something is said: by the very code that says it. */
function looksUntilSaid(sureness: number): number {
  let evidence = noEvidence(0);
  while (evidence.verdict.kind === 'unsure' && evidence.readings < MOST_LOOKS) {
    const atMs = (evidence.readings + 1) * LOOK_MS;
    evidence = addReading(evidence, { probabilities: UNCLEAR }, atMs, sureness);
  }
  return evidence.readings;
}

function drawLooks(count: number): TemplateResult {
  const look = (index: number): SVGTemplateResult =>
    svg`<circle class=${index + 1 === count ? 'said' : 'look'} cx=${12 + index * 15} cy="12" r="5"
      opacity=${index < count ? 1 : 0.3} />`;
  return html`<svg viewBox="0 0 160 24" aria-hidden="true">
    ${Array.from({ length: MOST_LOOKS }, (_, index) => look(index))}
  </svg>`;
}

/** A picture with the smallest face that counts, true to scale, and somebody round it. */
function drawLeastFace(share: number): TemplateResult {
  const { width, height } = PICTURE;
  const side = Math.max(LEAST_DRAWN, share * width);
  const [middle, top] = [width / 2, (height - side) * 0.4];
  return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <rect
      class="somebody"
      x=${middle - side}
      y=${top + side * 1.15}
      width=${side * 2}
      height=${side * 6}
      rx=${side * 0.7}
    />
    <ellipse class="somebody" cx=${middle} cy=${top + side / 2} rx=${side * 0.42} ry=${side / 2} />
    <rect
      class="face"
      x=${middle - side / 2}
      y=${top}
      width=${side}
      height=${side}
      rx=${side / 10}
    />
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tuning-settings': TuningSettings;
  }
}
