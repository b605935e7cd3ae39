import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Copy, RotateCw } from 'lucide';
import type { VerdictKind } from '../../core/verdict.ts';
import { DEFAULT_SETTINGS } from '../../services/settings.ts';
import type { Camera } from '../../sources/camera.ts';
import { wantedCameraOf } from '../../stations/live/camera-settings.ts';
import { Follow } from '../../ui/follow.ts';
import '../../ui/line-icon.ts';
import { Localized } from '../../ui/localized.ts';
import { base, buttons, cards, fields } from '../../ui/tokens.ts';
import '../../ui/verdict-mark.ts';
import type { Findings } from '../self-test/findings.ts';
import { findCamera } from '../self-test/find-camera.ts';
import { findEngine, findModels, findNetwork, findStorage } from '../self-test/gather.ts';
import type { Line, Mark } from '../self-test/judge.ts';
import { judge, reportOf } from '../self-test/judge.ts';
import { VERSION } from '../version.ts';
import type { Visit } from '../visit.ts';
import { proseStyles } from './prose-styles.ts';

/** The four shapes that nobody confuses without colour. */
const MARKS: Readonly<Record<Mark, VerdictKind>> = {
  pass: 'mask',
  attention: 'incorrect',
  fail: 'no_mask',
  waiting: 'unsure',
};

/** How often the camera's picture is judged anew, in milliseconds. */
const LOOK_MS = 1000;

/** The app tests itself and says line by line what works on this device, and what to do. */
@customElement('self-test-screen')
export class SelfTestScreen extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    fields,
    proseStyles,
    css`
      ul {
        display: grid;
        gap: var(--space-4);
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-1) var(--space-3);
        --icon-size: 1.5rem;
      }
      h2 {
        font-size: var(--text-body);
        line-height: 1.5rem;
      }
      li > :not(verdict-mark, h2) {
        grid-column: 2;
      }
      li p {
        color: var(--text-quiet);
        overflow-wrap: anywhere;
      }
      li .button {
        justify-self: start;
      }
      summary {
        min-block-size: var(--target);
        align-content: center;
        cursor: pointer;
      }
      textarea {
        min-block-size: 16rem;
        font: var(--text-small) / 1.5 var(--font-mono);
      }
    `,
  ];

  @property({ attribute: false }) visit: Visit | undefined;
  @state() private _findings: Partial<Findings> = {};
  @state() private _told = '';
  @state() private _isOpen = false;
  @query('textarea') private readonly _area: HTMLTextAreaElement | null | undefined;
  #camera: Camera | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;
  readonly #locale = new Localized(this);

  constructor() {
    super();
    new Follow(this, () => [this.visit?.updates, this.#camera]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#looking);
    this.#camera?.rest();
  }

  protected override firstUpdated(): void {
    this.#run();
  }

  override render(): TemplateResult | typeof nothing {
    const { visit } = this;
    if (visit === undefined) return nothing;
    const { selfTest } = this.#locale.texts;
    const lines = this.#judge(visit);
    return html`<div class="page">
      <h1>${selfTest.title}</h1>
      <p>${selfTest.lead}</p>
      <ul class="card">
        ${lines.map((line) => this.#line(line))}
      </ul>
      <div class="row">
        <button class="button secondary" type="button" @click=${this.#run}>
          <line-icon .icon=${RotateCw}></line-icon>${selfTest.again}
        </button>
        <button class="button secondary" type="button" @click=${this.#copy}>
          <line-icon .icon=${Copy}></line-icon>${selfTest.copy}
        </button>
      </div>
      <p class="hint" role="status">${this._told}</p>
      <details ?open=${this._isOpen}>
        <summary>${selfTest.report}</summary>
        <textarea
          readonly
          aria-label=${selfTest.report}
          .value=${reportOf(lines, this.#locale.texts, this.#details())}
        ></textarea>
      </details>
    </div>`;
  }

  #judge(visit: Visit): Line[] {
    const camera = this.#camera === undefined ? undefined : findCamera(this.#camera);
    return judge(
      {
        ...this._findings,
        version: VERSION,
        offline: visit.updates.offline,
        camera: camera ?? { kind: 'waiting' },
      },
      this.#locale.texts,
      this.#locale.language,
    );
  }

  #line({ name, mark, text }: Line): TemplateResult {
    const { selfTest } = this.#locale.texts;
    return html`<li data-line=${name} data-mark=${mark}>
      <verdict-mark .verdict=${MARKS[mark]} label=${selfTest.marks[mark]}></verdict-mark>
      <h2>${selfTest.lines[name]}</h2>
      <p>${text}</p>
      ${
        name === 'camera' && mark !== 'pass'
          ? html`<button class="button secondary" type="button" @click=${this.#startCamera}>
              ${selfTest.startCamera}
            </button>`
          : nothing
      }
    </li>`;
  }

  /** Tests everything that asks nobody; what comes first is shown first. */
  #run(): void {
    const { visit } = this;
    if (visit === undefined) return;
    this._findings = {};
    const add = (part: Partial<Findings>): void => {
      this._findings = { ...this._findings, ...part };
    };
    void findStorage().then((storage) => add({ storage }));
    void findModels(new URL(import.meta.env.BASE_URL, location.href).href).then((models) =>
      add({ models }),
    );
    void findEngine(visit.keeper).then(async (engine) => {
      add({ engine });
      // last, so that it has seen the requests of all the others
      add({ network: await findNetwork(visit) });
    });
  }

  async #startCamera(): Promise<void> {
    this.#camera = await this.visit?.loadCamera();
    clearInterval(this.#looking);
    // a camera takes a moment to find its light, and a person to take the cover off
    this.#looking = setInterval(() => this.requestUpdate(), LOOK_MS);
    const wanted = wantedCameraOf(this.visit?.settings.value ?? DEFAULT_SETTINGS, undefined);
    await this.#camera?.start(wanted);
  }

  /** What helps whoever reads a report. */
  #details(): string[] {
    const { engine } = this._findings;
    return [
      new Date().toISOString(),
      navigator.userAgent,
      ...(engine === undefined ? [] : [JSON.stringify(engine)]),
      ...(this._findings.network?.violations ?? []),
    ];
  }

  async #copy(): Promise<void> {
    const { selfTest } = this.#locale.texts;
    try {
      await navigator.clipboard.writeText(this._area?.value ?? '');
      this._told = selfTest.copied;
    } catch {
      // refused, or an insecure page: the text can still be selected
      this._isOpen = true;
      await this.updateComplete;
      this._area?.select();
      this._told = selfTest.copyFailed;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'self-test-screen': SelfTestScreen;
  }
}
