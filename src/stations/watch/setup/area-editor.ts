import type { TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Size } from '../../../core/geometry.ts';
import type { Area } from '../../../services/watch/watch-settings.ts';
import { WHOLE_AREA } from '../../../services/watch/watch-settings.ts';
import { watchTexts } from '../../../services/watch/watch-texts.ts';
import type { Feed } from '../../../sources/feeds/feed.ts';
import { Follow } from '../../../ui/follow.ts';
import { LocalizedBy } from '../../../ui/localized.ts';
import { base, buttons, fields } from '../../../ui/tokens.ts';
import type { Edge } from './area-shape.ts';
import { areaBetween, EDGES, edgesOf, moveEdge } from './area-shape.ts';

/**
 * The area of a camera in which people count: drawn on its picture by a finger or a mouse, or moved
 * edge by edge. An event `change` carries the new one.
 */
@customElement('area-editor')
export class AreaEditor extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      .picture {
        position: relative;
        overflow: hidden;
        aspect-ratio: var(--shape, 4 / 3);
        border-radius: var(--radius-small);
        background: #000;
        cursor: crosshair;
        touch-action: none;
      }
      .picture > :is(video, canvas) {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        object-fit: fill;
      }
      /* a picture does not change with the direction of the text */
      .area {
        position: absolute;
        left: var(--left);
        top: var(--top);
        inline-size: var(--width);
        block-size: var(--height);
        border: 2px solid #fff;
        border-radius: 4px;
        box-shadow: 0 0 0 200rem rgb(0 0 0 / 58%);
        pointer-events: none;
      }
      /* nor do its edges: left stands left, and moves to the right */
      .edges {
        display: grid;
        direction: ltr;
        grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
        gap: var(--space-2) var(--space-4);
      }
      .edges label {
        display: flex;
        justify-content: space-between;
        font-size: var(--text-small);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) area: Area = WHOLE_AREA;
  @property({ attribute: false }) feed: Feed | undefined;
  /** Size of the feed's frames in pixels; until one was looked at, 4 : 3 is shown. */
  @property({ attribute: false }) frame: Size | undefined;
  @state() private _drawn: Area | undefined;
  @query('.picture') private readonly _picture: HTMLElement | null | undefined;
  @query('.area') private readonly _box: HTMLElement | null | undefined;
  #from: readonly [x: number, y: number] | undefined;

  readonly #words = new LocalizedBy(this, watchTexts);

  constructor() {
    super();
    new Follow(this, () => [this.feed]);
  }

  override render(): TemplateResult {
    const { setup } = this.#words.texts.wall;
    const edges = edgesOf(this._drawn ?? this.area);
    return html`
      <div
        class="picture"
        aria-hidden="true"
        @pointerdown=${this.#pressed}
        @pointermove=${this.#moved}
        @pointerup=${this.#released}
        @pointercancel=${this.#cancelled}
      >
        ${this.feed?.view}
        <div class="area"></div>
      </div>
      <div class="foot">
        <span class="hint">${setup.areaHint}</span>
        <button class="button quiet" type="button" @click=${() => this.#tell(WHOLE_AREA)}>
          ${setup.whole}
        </button>
      </div>
      <div class="edges" role="group" aria-label=${setup.area}>
        ${EDGES.map(
          (edge) =>
            html`<div>
              <label for=${edge}>
                ${setup.edges[edge]}<span aria-hidden="true">${setup.percent(edges[edge])}</span>
              </label>
              <input
                id=${edge}
                type="range"
                min="0"
                max="1"
                step="0.01"
                aria-valuetext=${setup.percent(edges[edge])}
                .value=${String(edges[edge])}
                @input=${({ target }: Event) => this.#slid(edge, target)}
              />
            </div>`,
        )}
      </div>
    `;
  }

  protected override updated(): void {
    const { left, top, width, height } = this._drawn ?? this.area;
    for (const [name, value] of Object.entries({ left, top, width, height })) {
      this._box?.style.setProperty(`--${name}`, `${value * 100}%`);
    }
    const { frame } = this;
    if (frame !== undefined) {
      this._picture?.style.setProperty('--shape', `${frame.width} / ${frame.height}`);
    }
  }

  #pressed(event: PointerEvent): void {
    const at = this.#at(event);
    if (at === undefined || event.button !== 0) return;
    this.#from = at;
    this._picture?.setPointerCapture(event.pointerId);
  }

  #moved(event: PointerEvent): void {
    const at = this.#at(event);
    if (this.#from !== undefined && at !== undefined) this._drawn = areaBetween(this.#from, at);
  }

  #released(): void {
    const drawn = this._drawn;
    this.#cancelled();
    if (drawn !== undefined) this.#tell(drawn);
  }

  #cancelled(): void {
    this.#from = undefined;
    this._drawn = undefined;
  }

  #slid(edge: Edge, target: EventTarget | null): void {
    if (target instanceof HTMLInputElement) {
      this.#tell(moveEdge(this.area, edge, target.valueAsNumber));
    }
  }

  /** Where on the picture, in shares of its width and height. */
  #at({ clientX, clientY }: PointerEvent): readonly [x: number, y: number] | undefined {
    const shown = this._picture?.getBoundingClientRect();
    if (shown === undefined || shown.width === 0 || shown.height === 0) return undefined;
    return [(clientX - shown.left) / shown.width, (clientY - shown.top) / shown.height];
  }

  #tell(area: Area): void {
    this.dispatchEvent(new CustomEvent<Area>('change', { detail: area }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'area-editor': AreaEditor;
  }
}
