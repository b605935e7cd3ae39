import type { TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Box, Size } from '../core/geometry.ts';
import type { Person } from '../core/report.ts';
import { isCrowded } from './crowd.ts';
import { fitBox } from './fit.ts';
import { Localized } from './localized.ts';
import { base } from './tokens.ts';
import './verdict-mark.ts';

/** A label stands over its box where there is this much room, in CSS pixels, else inside it. */
const LABEL_HEIGHT = 40;
/** A mark without words needs less. */
const MARK_HEIGHT = 28;
/** Share of a box's width that must be in view for its label to be shown. */
const LEAST_VISIBLE = 0.4;

/**
 * Boxes round the faces of a picture that is fitted into this element, each with the word and the mark of
 * its verdict. Colour, line and mark all differ, so that any one of them is enough. The banner says
 * the same to screen readers.
 */
@customElement('face-boxes')
export class FaceBoxes extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: absolute;
        inset: 0;
        overflow: hidden;
        pointer-events: none;
      }
      .face {
        position: absolute;
        inset-block-start: 0;
        left: 0;
        inline-size: var(--box-width);
        block-size: var(--box-height);
        border: 0.25rem solid var(--fill);
        border-radius: var(--radius);
        box-shadow:
          0 0 0 1.5px var(--stage-veil),
          inset 0 0 0 1.5px var(--stage-veil);
        translate: var(--box-x) var(--box-y);
        transition:
          translate var(--quick) linear,
          inline-size var(--quick) linear,
          block-size var(--quick) linear,
          opacity var(--calm) var(--ease);
        --fill: var(--unsure-fill);
        --on-fill: var(--unsure-on-fill);
      }
      .face.unseen {
        opacity: 0.45;
      }
      .face[data-kind='mask'] {
        --fill: var(--mask-fill);
        --on-fill: var(--mask-on-fill);
      }
      .face[data-kind='no_mask'] {
        border-width: 0.5625rem;
        border-style: double;
        --fill: var(--no-mask-fill);
        --on-fill: var(--no-mask-on-fill);
      }
      .face[data-kind='incorrect'] {
        border-width: 0.25rem;
        border-style: dashed;
        --fill: var(--incorrect-fill);
        --on-fill: var(--incorrect-on-fill);
      }
      .face[data-kind='unsure'] {
        border-width: 0.1875rem;
        border-style: dotted;
        border-color: var(--stage-text);
      }
      .label {
        position: absolute;
        inset-block-end: calc(100% + var(--space-2));
        left: max(-0.125rem, calc(var(--space-1) - var(--box-x)));
        display: flex;
        align-items: center;
        gap: var(--space-2);
        padding: var(--space-1);
        padding-inline-end: var(--space-3);
        border-radius: var(--radius-round);
        background: var(--fill);
        color: var(--on-fill);
        font-weight: var(--weight-strong);
        line-height: 1.3;
        white-space: nowrap;
      }
      .face[data-cut] .label {
        visibility: hidden;
      }
      .face[data-crowded] .label {
        padding-inline-end: var(--space-1);
      }
      .face[data-crowded] .word {
        display: none;
      }
      .face[data-side='end'] .label {
        left: auto;
        right: max(-0.125rem, calc(var(--space-1) - var(--box-rest)));
      }
      :host([compact]) .face {
        border-width: 0.1875rem;
      }
      :host([compact]) .label {
        --icon-size: 1em;
      }
      .face[data-place='inside'] .label {
        inset-block: max(var(--space-1), calc(var(--space-1) - var(--box-y))) auto;
      }
      .face[data-place='inside']:not([data-side='end']) .label {
        margin-left: var(--space-1);
      }
    `,
  ];

  @property({ attribute: false }) people: readonly Person[] = [];
  /** Size of the frame that the boxes are in, in pixels. */
  @property({ attribute: false }) frame: Size | undefined;
  @property({ type: Boolean }) mirrored = false;
  /** In a picture that is small on the screen: marks without words, thin lines. */
  @property({ type: Boolean, reflect: true }) compact = false;
  @state() private _view: Size | undefined;
  readonly #faces = createRef<HTMLElement>();
  readonly #locale = new Localized(this);
  readonly #observer = new ResizeObserver(([entry]) => {
    if (entry !== undefined) this._view = entry.contentRect;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  override render(): TemplateResult {
    const { verdicts, doubts } = this.#locale.texts;
    // a box drawn before its place is known would glide there from the corner
    const people = this._view === undefined || this.frame === undefined ? [] : this.people;
    return html`
      <div ${ref(this.#faces)} aria-hidden="true">
        ${repeat(
          people,
          ({ id }) => id,
          ({ verdict, isSeen }) => html`
            <div class=${isSeen ? 'face' : 'face unseen'} data-kind=${verdict.kind}>
              <span class="label">
                <verdict-mark .verdict=${verdict.kind} inverted></verdict-mark>
                <span class="word"
                  >${verdict.kind === 'unsure' ? doubts[verdict.reason] : verdicts[verdict.kind]}</span
                >
              </span>
            </div>
          `,
        )}
      </div>
    `;
  }

  // the policy of the app forbids style attributes; custom properties set by script are allowed
  protected override updated(): void {
    const { frame, _view: view } = this;
    if (frame === undefined || view === undefined) return;
    const boxes = this.people.map(({ box }) => fitBox(box, frame, view, this.mirrored));
    for (const [index, face] of [...(this.#faces.value?.children ?? [])].entries()) {
      const box = boxes[index];
      if (box === undefined || !(face instanceof HTMLElement)) continue;
      place(face, box, view, this.compact ? MARK_HEIGHT : LABEL_HEIGHT);
      face.toggleAttribute('data-crowded', this.compact || isCrowded(box, boxes));
    }
  }
}

function place(face: HTMLElement, box: Box, view: Size, labelHeight: number): void {
  const rest = view.width - box.x - box.width;
  face.style.setProperty('--box-x', `${box.x.toFixed(1)}px`);
  face.style.setProperty('--box-y', `${box.y.toFixed(1)}px`);
  face.style.setProperty('--box-width', `${box.width.toFixed(1)}px`);
  face.style.setProperty('--box-height', `${box.height.toFixed(1)}px`);
  face.style.setProperty('--box-rest', `${rest.toFixed(1)}px`);
  face.dataset['place'] = box.y < labelHeight ? 'inside' : 'above';
  const visible = Math.min(box.x + box.width, view.width) - Math.max(box.x, 0);
  // words without their face would pile up at the edge
  face.toggleAttribute('data-cut', visible < box.width * LEAST_VISIBLE);
  face.dataset['side'] = rest < box.x ? 'end' : 'start';
}

declare global {
  interface HTMLElementTagNameMap {
    'face-boxes': FaceBoxes;
  }
}
