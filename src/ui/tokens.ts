import { css } from 'lit';

/*
 * The values stand in tokens.css, as custom properties of the document; here is what elements share
 * of them. An element takes what it needs: `static override styles = [base, buttons, css`…`]`.
 */

/** Box model, text, headings, links and the visible focus: for every element. */
export const base = css`
  :host {
    display: block;
    color: var(--text);
    font: var(--weight) var(--text-body) / 1.5 var(--font);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
  }
  h1,
  h2,
  h3 {
    line-height: 1.15;
    letter-spacing: -0.015em;
    text-wrap: balance;
    font-weight: var(--weight-strong);
  }
  :is(h1, h2, h3):lang(ar) {
    letter-spacing: normal;
  }
  p {
    text-wrap: pretty;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: from-font;
  }
  :focus-visible {
    outline: var(--focus-ring);
    outline-offset: var(--focus-gap);
    border-radius: var(--radius-small);
  }
  .visually-hidden:not(:focus):not(:active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    clip-path: inset(50%);
    overflow: hidden;
    white-space: nowrap;
  }
`;

/**
 * Buttons, and links that look like them, by class: `primary` (one on a screen), `secondary`,
 * `quiet` (no frame), each also with `large`, and `round` for an icon alone (give it a label).
 */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    min-inline-size: var(--target);
    padding: var(--space-2) var(--space-5);
    border: 1.5px solid transparent;
    border-radius: var(--radius-round);
    background: none;
    color: var(--text);
    font: var(--weight-medium) var(--text-body) / 1.2 var(--font);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition:
      background-color var(--quick) var(--ease),
      border-color var(--quick) var(--ease),
      scale var(--quick) var(--ease);
  }
  .button:focus-visible {
    border-radius: var(--radius-round);
  }
  .button:active {
    scale: 0.98;
  }
  .button:disabled {
    cursor: default;
    opacity: 0.55;
    scale: 1;
  }
  .button.primary {
    background: var(--accent);
    color: var(--accent-on);
  }
  .button.primary:hover:not(:disabled) {
    background: var(--accent-strong);
  }
  .button.secondary {
    border-color: var(--line-strong);
    background: var(--surface);
  }
  .button.secondary:hover:not(:disabled) {
    border-color: var(--accent);
    color: var(--accent);
  }
  .button.quiet {
    padding-inline: var(--space-3);
    color: var(--accent);
  }
  .button.quiet:hover:not(:disabled) {
    background: var(--accent-soft);
  }
  .button.large {
    min-block-size: var(--target-large);
    padding-inline: var(--space-6);
    font-size: var(--text-large);
  }
  .button.round {
    padding: 0;
    inline-size: var(--target);
  }
`;

/**
 * Labels and controls by their own tags; `.field` puts a label over its control, `.check` one beside
 * its box.
 */
export const fields = css`
  .field {
    display: grid;
    gap: var(--space-2);
  }
  label,
  legend {
    padding: 0;
    font-weight: var(--weight-medium);
  }
  select,
  textarea,
  input:is([type='text'], [type='number'], [type='password'], [type='time'], [type='file']) {
    inline-size: 100%;
    min-block-size: var(--target);
    padding: var(--space-2) var(--space-3);
    border: 1.5px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    color: var(--text);
    font: inherit;
  }
  select {
    cursor: pointer;
  }
  input[type='range'] {
    inline-size: 100%;
    block-size: var(--target);
    margin: 0;
    accent-color: var(--accent);
  }
  input:is([type='checkbox'], [type='radio']) {
    flex: none;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0;
    accent-color: var(--accent);
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-block-size: var(--target);
    cursor: pointer;
  }
  .hint {
    color: var(--text-quiet);
    font-size: var(--text-small);
  }
`;

/** What is asked over everything else; whoever shows it says how large it is. */
export const dialogs = css`
  dialog {
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    background: var(--surface-raised);
    color: var(--text);
    box-shadow: var(--shadow-raised);
  }
  dialog::backdrop {
    background: var(--stage-veil);
  }
`;

/** A panel that stands off the page. */
export const cards = css`
  .card {
    padding: var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
`;
