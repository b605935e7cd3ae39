import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Plus } from 'lucide';
import { watchTexts } from '../../../services/watch/watch-texts.ts';
import type { CameraDevice } from '../../../sources/camera-devices.ts';
import type { FeedOrigin } from '../../../sources/feeds/feed.ts';
import { originOf } from '../../../sources/feeds/feed-origin.ts';
import { findCameras } from '../../../sources/feeds/find-cameras.ts';
import '../../../ui/line-icon.ts';
import { LocalizedBy } from '../../../ui/localized.ts';
import { base, buttons, fields } from '../../../ui/tokens.ts';

/** Where a new camera comes from, and what it is called unless somebody calls it otherwise. */
export interface NewFeed {
  readonly origin: FeedOrigin;
  readonly name: string;
}

/** Adds a camera of this device or of the house. An event `add` carries it. */
@customElement('add-feed')
export class AddFeed extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--space-4);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        padding: 0;
        list-style: none;
      }
      form {
        display: grid;
        gap: var(--space-2);
      }
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-2);
      }
      .wrong {
        color: var(--no-mask-ink);
      }
      .button {
        justify-self: start;
      }
    `,
  ];

  /** Cameras of this device that hang on the wall already. */
  @property({ attribute: false }) taken: readonly string[] = [];
  @state() private _cameras: readonly CameraDevice[] | undefined;
  @state() private _isWrong = false;
  @query('#address') private readonly _address: HTMLInputElement | null | undefined;

  readonly #words = new LocalizedBy(this, watchTexts);

  override render(): TemplateResult {
    const { setup } = this.#words.texts.wall;
    return html`
      <div class="field" role="group" aria-label=${setup.thisDevice}>
        <strong>${setup.thisDevice}</strong>
        ${this.#devices()}
      </div>
      <form novalidate @submit=${this.#submitted}>
        <label for="address">${setup.orAddress}</label>
        <div class="row">
          <input
            id="address"
            type="text"
            inputmode="url"
            autocapitalize="off"
            dir="ltr"
            autocomplete="off"
            spellcheck="false"
            placeholder="/cameras/door"
            aria-describedby="hint wrong"
            aria-invalid=${this._isWrong ? 'true' : 'false'}
          />
          <button class="button secondary">${setup.addAddress}</button>
        </div>
        <p id="wrong" class="wrong" role="alert">${this._isWrong ? setup.addressWrong : nothing}</p>
        <p id="hint" class="hint">${setup.addressHint}</p>
      </form>
    `;
  }

  #devices(): TemplateResult {
    const { setup } = this.#words.texts.wall;
    const { _cameras: cameras } = this;
    if (cameras === undefined) {
      return html`<button class="button secondary" type="button" @click=${this.#find}>
        ${setup.findCameras}
      </button>`;
    }
    const free = cameras.filter(({ id }) => !this.taken.includes(id));
    if (free.length === 0) return html`<p class="hint" role="status">${setup.noDevice}</p>`;
    return html`<ul>
      ${free.map((camera, index) => {
        const name = camera.label === '' ? setup.unnamed(index + 1) : camera.label;
        const { id, label } = camera;
        const add = (): void => this.#add({ origin: { kind: 'camera', id, label }, name });
        return html`<li>
          <button class="button secondary" type="button" @click=${add}>
            <line-icon .icon=${Plus}></line-icon>${name}
          </button>
        </li>`;
      })}
    </ul>`;
  }

  async #find(): Promise<void> {
    this._cameras = await findCameras();
  }

  #submitted(event: SubmitEvent): void {
    event.preventDefault();
    const written = this._address?.value.trim() ?? '';
    const origin = originOf(written);
    this._isWrong = origin === undefined;
    if (origin === undefined || origin.kind === 'camera') return;
    this.#add({ origin, name: nameIn(origin.address) });
    if (this._address) this._address.value = '';
  }

  #add(detail: NewFeed): void {
    this.dispatchEvent(new CustomEvent<NewFeed>('add', { detail }));
  }
}

/** What an address calls the camera: the part of its path that says most. */
function nameIn(address: string): string {
  const parts = address.split(/[/?#]/).filter((part) => part !== '' && !GENERIC.test(part));
  const word = parts.at(-1) ?? '';
  return word.replace(/\.\w+$/, '').replace(/^./, (letter) => letter.toUpperCase());
}

/** Parts of addresses that name the way and not the place. */
const GENERIC = /^(?:cameras?|index\.m3u8|stream\.m3u8|live\.m3u8|whep|stream|live|mjpe?g|video)$/i;

declare global {
  interface HTMLElementTagNameMap {
    'add-feed': AddFeed;
  }
}
