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
    max-inline-size: 44rem;
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
    display: inline-flex;
    align-items: center;
    gap: var(--space-3);
    max-inline-size: 30rem;
    color: var(--text);
    text-align: start;
  }
  .private line-icon {
    color: var(--accent);
  }
  .verdicts {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--space-2) var(--space-5);
    padding: var(--space-4) 0 0;
    border-block-start: 1px solid var(--line);
    list-style: none;
  }
  .verdicts li {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    font-weight: var(--weight-medium);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-5);
    padding: var(--space-3) var(--space-5) max(var(--space-4), env(safe-area-inset-bottom));
    color: var(--text-quiet);
    font-size: var(--text-small);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
  }
  @media (width < 40rem) {
    footer {
      flex-direction: column;
      text-align: center;
    }
  }
  @media (height < 40rem) {
    .stage {
      gap: var(--space-3);
      padding-block: var(--space-3);
    }
  }
`;
