import type { TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { TriangleAlert } from 'lucide';
import { base } from './tokens.ts';
import './line-icon.ts';

/** What went wrong, what to do about it, and in its slot the buttons that do it. */
@customElement('fault-panel')
export class FaultPanel extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        max-inline-size: 30rem;
        padding: var(--space-5);
        border: 1px solid var(--line);
        border-radius: var(--radius-large);
        background: var(--surface-raised);
        box-shadow: var(--shadow-raised);
      }
      .panel {
        display: grid;
        gap: var(--space-3);
        justify-items: start;
      }
      line-icon {
        color: var(--incorrect-ink);
        --icon-size: 2rem;
      }
      h2 {
        font-size: var(--text-title);
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        padding-block-start: var(--space-2);
      }
    `,
  ];

  /** What happened, in a few words. Not `title`: the browser would make a tooltip of it. */
  @property() heading = '';
  /** What a person can do. */
  @property() help = '';

  override render(): TemplateResult {
    return html`
      <div class="panel" role="alert">
        <line-icon .icon=${TriangleAlert}></line-icon>
        <h2>${this.heading}</h2>
        <p>${this.help}</p>
        <div class="ways"><slot></slot></div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fault-panel': FaultPanel;
  }
}
