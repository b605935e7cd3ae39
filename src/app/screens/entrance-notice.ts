import type { TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { Copy, Printer } from 'lucide';
import '../../ui/line-icon.ts';
import { Localized } from '../../ui/localized.ts';
import { base, buttons, fields } from '../../ui/tokens.ts';
import { proseStyles } from './prose-styles.ts';

/** The text that visitors have a right to read at the door: to fill in, copy and print. */
@customElement('entrance-notice')
export class EntranceNotice extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    proseStyles,
    css`
      textarea {
        min-block-size: 26rem;
        padding: var(--space-4);
        line-height: 1.5;
        resize: vertical;
        field-sizing: content;
      }
      .status {
        align-self: center;
        color: var(--text-quiet);
      }
    `,
  ];

  @state() private copying: 'idle' | 'copied' | 'failed' = 'idle';
  @query('textarea') private readonly area: HTMLTextAreaElement | null | undefined;

  readonly #locale = new Localized(this);

  override render(): TemplateResult {
    const { notice } = this.#locale.texts.privacy;
    const { copying } = this;
    const status = { idle: '', copied: notice.copied, failed: notice.copyFailed }[copying];
    return html`<section>
      <h2>${notice.title}</h2>
      <p>${notice.help}</p>
      <textarea aria-label=${notice.label} spellcheck="false" .value=${notice.text}></textarea>
      <div class="row">
        <button class="button secondary" type="button" @click=${this.#copy}>
          <line-icon .icon=${Copy}></line-icon>${notice.copy}
        </button>
        <button class="button secondary" type="button" @click=${this.#print}>
          <line-icon .icon=${Printer}></line-icon>${notice.print}
        </button>
        <span class="status" role="status">${status}</span>
      </div>
    </section>`;
  }

  get #text(): string {
    return this.area?.value ?? '';
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text);
      this.copying = 'copied';
    } catch {
      // refused, or an insecure page: the text can still be selected
      this.copying = 'failed';
    }
  }

  /** Prints the notice alone: the document shows nothing else while it is on its way to paper. */
  #print(): void {
    const sheet = document.createElement('pre');
    sheet.className = 'print-sheet';
    sheet.textContent = this.#text;
    document.body.append(sheet);
    globalThis.print();
    sheet.remove();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entrance-notice': EntranceNotice;
  }
}
