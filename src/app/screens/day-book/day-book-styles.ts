import { css } from 'lit';

/** The day book: one column on a phone; the day's number beside its hours where there is room. */
export const dayBookStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--space-6) var(--space-5);
    inline-size: 100%;
    max-inline-size: 76rem;
    margin-inline: auto;
    padding: var(--space-5) var(--space-5) var(--space-8);
  }
  header {
    display: grid;
    gap: var(--space-1);
  }
  h1 {
    font-size: var(--text-display);
    letter-spacing: -0.03em;
  }
  .date {
    color: var(--text-quiet);
    font-size: var(--text-large);
  }
  .camera {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    max-inline-size: 24rem;
    margin-block-start: var(--space-3);
  }
  h2 {
    font-size: var(--text-title);
  }
  .card {
    display: grid;
    align-content: start;
    gap: var(--space-4);
    min-inline-size: 0;
  }
  .notes,
  .stalls {
    display: grid;
    gap: var(--space-2);
    padding: 0;
    list-style: none;
  }
  .notes:empty {
    display: none;
  }
  .notes {
    margin-block-start: var(--space-5);
    color: var(--text-quiet);
  }
  .stalls {
    font-variant-numeric: tabular-nums;
  }
  .trouble {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--space-1) var(--space-3);
    padding: var(--space-4) var(--space-5);
    border: 1px solid var(--incorrect-ink);
    border-radius: var(--radius);
    background: var(--incorrect-soft);
  }
  .trouble line-icon {
    grid-row: span 2;
    color: var(--incorrect-ink);
    --icon-size: 1.5rem;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--space-4);
    padding: var(--space-7) var(--space-5);
    text-align: center;
  }
  .empty p {
    max-inline-size: 30rem;
    color: var(--text-quiet);
  }
  .empty face-drawing {
    inline-size: 8rem;
  }
  @media (min-width: 60rem) {
    .page {
      grid-template-columns: minmax(0, 5fr) minmax(0, 8fr);
    }
    .page > * {
      grid-column: 1 / -1;
    }
    .page > .left {
      grid-column: 1;
    }
    .page > .right {
      grid-column: 2;
    }
    .left.open {
      align-self: center;
      padding-inline-end: var(--space-5);
    }
  }
`;
