import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Size } from '../core/geometry.ts';
import { fitOf } from './fit.ts';
import { base } from './tokens.ts';

/**
 * Shows a moving picture so that it fills the element, or whole where filling would hide too much of
 * it, mirrored or not, and lays what stands in its slot over it, never mirrored.
 */
@customElement('live-view')
export class LiveView extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        overflow: hidden;
        background: var(--stage);
        color: var(--stage-text);
      }
      .picture {
        position: absolute;
        inset: 0;
      }
      .picture > * {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        object-fit: cover;
      }
      :host([data-fit='contain']) .picture > * {
        object-fit: contain;
      }
      :host([mirrored]) .picture {
        transform: scaleX(-1);
      }
      :host([dimmed]) .picture {
        opacity: 0.35;
      }
      .over {
        position: absolute;
        inset: 0;
      }
    `,
  ];

  /** The element that plays or draws the picture; whoever made it keeps it. */
  @property({ attribute: false }) picture: HTMLVideoElement | HTMLCanvasElement | undefined;
  /** Size of the frames that are judged, in pixels; until one was, the picture's own. */
  @property({ attribute: false }) frame: Size | undefined;
  @property({ type: Boolean, reflect: true }) mirrored = false;
  /** The picture is not being looked at now. */
  @property({ type: Boolean, reflect: true }) dimmed = false;
  @state() private _view: Size | undefined;
  readonly #observer = new ResizeObserver(([entry]) => {
    if (entry !== undefined) this._view = entry.contentRect;
  });
  #endPicture = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#endPicture.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('picture')) this.#follow();
  }

  override render(): TemplateResult {
    return html`
      <div class="picture" aria-hidden="true">${this.picture}</div>
      <div class="over"><slot></slot></div>
    `;
  }

  protected override updated(): void {
    const { picture, _view: view } = this;
    const size = this.frame ?? sizeOf(picture);
    if (view === undefined || size.width === 0 || view.height === 0) return;
    this.dataset['fit'] = fitOf(size, view);
  }

  /** Hears of it when the picture gets another shape: another camera, or the phone turned. */
  #follow(): void {
    this.#endPicture.abort();
    this.#endPicture = new AbortController();
    const { signal } = this.#endPicture;
    this.picture?.addEventListener('resize', () => this.requestUpdate(), { signal });
  }
}

function sizeOf(picture: HTMLVideoElement | HTMLCanvasElement | undefined): Size {
  return picture instanceof HTMLVideoElement
    ? { width: picture.videoWidth, height: picture.videoHeight }
    : (picture ?? { width: 0, height: 0 });
}

declare global {
  interface HTMLElementTagNameMap {
    'live-view': LiveView;
  }
}
