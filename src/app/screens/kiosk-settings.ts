import { LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Visit } from '../visit.ts';
/** x */
@customElement('kiosk-settings')
export class KioskSettingsScreen extends LitElement {
  @property({ attribute: false }) visit: Visit | undefined;
}
declare global {
  interface HTMLElementTagNameMap {
    'kiosk-settings': KioskSettingsScreen;
  }
}
