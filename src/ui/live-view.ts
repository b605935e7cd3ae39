import type { TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './tokens.ts';

/**
 * Shows a playing video so that it covers the element, mirrored or not, and lays what stands in its
 * slot over it, never mirrored.
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
      .picture video {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        object-fit: cover;
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

  /** The element that plays the picture; whoever made it keeps it. */
  @property({ attribute: false }) video: HTMLVideoElement | undefined;
  @property({ type: Boolean, reflect: true }) mirrored = false;
  /** The picture is not being looked at now. */
  @property({ type: Boolean, reflect: true }) dimmed = false;

  override render(): TemplateResult {
    return html`
      <div class="picture" aria-hidden="true">${this.video}</div>
      <div class="over"><slot></slot></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'live-view': LiveView;
  }
}
