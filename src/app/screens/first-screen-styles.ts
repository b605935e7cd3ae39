import { css } from 'lit';

/** The first screen: one column in the middle, the small print at the foot. */
export const firstScreenStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  .stage {
    display: grid;
    flex: 1;
    align-content: center;
    justify-items: center;
    gap: var(--space-5);
    inline-size: 100%;
    max-inline-size: 46rem;
    margin-inline: auto;
    padding: var(--space-6) var(--space-5);
    text-align: center;
  }
  h1 {
    font-size: var(--text-display);
    line-height: 1.05;
    letter-spacing: -0.03em;
  }
  .lead {
    max-inline-size: 34rem;
    color: var(--text-quiet);
    font-size: var(--text-large);
    line-height: 1.45;
    text-wrap: balance;
  }
  .actions {
    display: grid;
    gap: var(--space-3);
    inline-size: min(100%, 22rem);
    margin-block-start: var(--space-3);
  }
  .private {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    color: var(--text-quiet);
    text-align: start;
  }
  .private line-icon {
    color: var(--accent);
  }
  .verdicts {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--space-4);
    inline-size: min(100%, 27rem);
    margin-block-end: var(--space-3);
    padding: 0;
    font-size: var(--text-small);
    font-weight: var(--weight-medium);
    list-style: none;
  }
  .verdicts li {
    display: grid;
    align-content: start;
    line-height: 1.3;
    gap: var(--space-2);
  }
  /* the mark sits in the corner of its picture */
  .verdicts face-drawing,
  .verdicts verdict-mark {
    grid-area: 1 / 1;
  }
  .verdicts verdict-mark {
    --icon-size: clamp(1.375rem, 28%, 1.875rem);
    place-self: end;
    margin: var(--space-2);
  }
  footer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-5);
    padding: var(--space-3) var(--space-5) max(var(--space-4), env(safe-area-inset-bottom));
    color: var(--text-quiet);
    font-size: var(--text-small);
  }
  .choices language-choice {
    font-size: inherit;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
  }
  @media (max-width: 40rem) {
    .stage {
      gap: var(--space-4);
      padding-block: var(--space-4);
    }
    .lead {
      font-size: var(--text-body);
    }
    footer {
      gap: 0;
      flex-direction: column;
      text-align: center;
    }
  }
  @media (max-height: 40rem) {
    .stage {
      gap: var(--space-3);
      padding-block: var(--space-3);
    }
  }
  /* a phone held sideways: the words beside the drawings, so that the buttons need no scrolling */
  @media (orientation: landscape) and (max-height: 34rem) {
    .stage {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: var(--space-5);
      max-inline-size: 60rem;
      text-align: start;
    }
    .stage > * {
      grid-column: 2;
      justify-self: start;
    }
    .stage > .verdicts {
      grid-area: 1 / 1 / span 4;
      place-self: center stretch;
      gap: var(--space-2);
      text-align: center;
    }
    h1 {
      font-size: var(--text-title);
    }
    .lead {
      font-size: var(--text-body);
    }
    .actions {
      gap: var(--space-2);
      margin-block-start: 0;
    }
  }
`;
