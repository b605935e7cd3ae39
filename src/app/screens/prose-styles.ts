import { css } from 'lit';

/** Pages to read: one column of a good measure, calm distances. */
export const proseStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-6);
    inline-size: 100%;
    max-inline-size: var(--measure);
    margin-inline: auto;
    padding: var(--space-5) clamp(var(--space-3), 5vi, var(--space-5)) var(--space-8);
  }
  h1 {
    font-size: var(--text-display);
  }
  h2 {
    font-size: var(--text-title);
  }
  h3 {
    font-size: var(--text-large);
  }
  section {
    display: grid;
    gap: var(--space-3);
  }
  .stack {
    display: grid;
    gap: var(--space-5);
  }
  .bullets {
    display: grid;
    gap: var(--space-2);
    padding-inline-start: 1.25em;
  }
  .bullets li::marker {
    color: var(--text-quiet);
  }
  dl {
    margin: 0;
  }
  dt {
    font-weight: var(--weight-medium);
  }
  dd {
    color: var(--text-quiet);
    overflow-wrap: anywhere;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
`;
