import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Trash2 } from 'lucide';
import type { Size } from '../../../core/geometry.ts';
import type { Area, FeedSettings } from '../../../services/watch/watch-settings.ts';
import { MOST_NAME, WATCH_RANGES } from '../../../services/watch/watch-settings.ts';
import { watchTexts } from '../../../services/watch/watch-texts.ts';
import type { Feed } from '../../../sources/feeds/feed.ts';
import '../../../ui/line-icon.ts';
import { LocalizedBy } from '../../../ui/localized.ts';
import { base, buttons, fields } from '../../../ui/tokens.ts';
import './area-editor.ts';

/** One camera of the wall: its name, who counts there. Events `change` and `remove`. */
@customElement('feed-setup')
export class FeedSetup extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--space-4);
      }
      .origin {
        overflow-wrap: anywhere;
      }
      .value {
        display: flex;
        justify-content: space-between;
        gap: var(--space-3);
      }
      .value span {
        flex: none;
      }
      .button.remove {
        justify-self: start;
        color: var(--no-mask-ink);
      }
    `,
  ];

  @property({ attribute: false }) settings: FeedSettings | undefined;
  @property({ attribute: false }) feed: Feed | undefined;
  /** Size of its frames in pixels, once one was looked at. */
  @property({ attribute: false }) frame: Size | undefined;

  readonly #words = new LocalizedBy(this, watchTexts);

  override render(): TemplateResult | typeof nothing {
    const { settings } = this;
    if (settings === undefined) return nothing;
    const { setup } = this.#words.texts.wall;
    const { least, most, step } = WATCH_RANGES.leastFace;
    const { origin, leastFace } = settings;
    const face = leastFace === 0 ? setup.everyFace : setup.percent(leastFace);
    return html`
      <div class="field">
        <label for="name">${setup.name}</label>
        <input
          id="name"
          type="text"
          maxlength=${MOST_NAME}
          .value=${settings.name}
          @change=${({ target }: Event) => this.#named(target)}
        />
        <p class="hint origin">
          <bdi>${origin.kind === 'camera' ? origin.label : origin.address}</bdi>
        </p>
      </div>
      <div class="field" role="group" aria-label=${setup.area}>
        <strong>${setup.area}</strong>
        <area-editor
          .area=${settings.area}
          .feed=${this.feed}
          .frame=${this.frame}
          @change=${({ detail }: CustomEvent<Area>) => this.#change({ area: detail })}
        ></area-editor>
      </div>
      <div class="field">
        <label class="value" for="face">
          ${setup.leastFace}<span aria-hidden="true">${face}</span>
        </label>
        <input
          id="face"
          type="range"
          min=${least}
          max=${most}
          step=${step}
          aria-valuetext=${face}
          .value=${String(leastFace)}
          @input=${({ target }: Event) => this.#slid(target)}
        />
        <p class="hint">${setup.leastFaceHint}</p>
      </div>
      <button class="button quiet remove" type="button" @click=${this.#remove}>
        <line-icon .icon=${Trash2}></line-icon>${setup.remove}
      </button>
    `;
  }

  #named(target: EventTarget | null): void {
    const name = target instanceof HTMLInputElement ? target.value.trim() : '';
    if (name !== '') this.#change({ name });
    else this.requestUpdate();
  }

  #slid(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement) this.#change({ leastFace: target.valueAsNumber });
  }

  #change(detail: Partial<FeedSettings>): void {
    this.dispatchEvent(new CustomEvent<Partial<FeedSettings>>('change', { detail }));
  }

  #remove(): void {
    this.dispatchEvent(new CustomEvent('remove'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'feed-setup': FeedSetup;
  }
}
