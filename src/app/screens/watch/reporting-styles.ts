import { css } from 'lit';

/** States, and what is wrong. */
export const reportingStyles = css`
  .lead {
    color: var(--text-quiet);
    font-size: var(--text-large);
  }
  .wrong {
    color: var(--no-mask-ink);
  }
  .state {
    display: grid;
    gap: var(--space-1);
    padding: var(--space-3) var(--space-4);
    border-inline-start: 4px solid var(--line-strong);
    background: var(--surface-raised);
  }
  .state.good {
    border-color: var(--mask-fill);
  }
  .state.bad {
    border-color: var(--no-mask-fill);
  }
  /* said in its time; until then it takes no room */
  .stack > p:empty {
    position: absolute;
  }
  .state p {
    font-variant-numeric: tabular-nums;
  }
`;
