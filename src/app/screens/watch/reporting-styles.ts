import { css } from 'lit';

/** Lines to write in, states, and what is wrong. */
export const reportingStyles = css`
  .lead {
    color: var(--text-quiet);
    font-size: var(--text-large);
  }
  input:is([type='text'], [type='password'], [type='file']) {
    inline-size: 100%;
    min-block-size: var(--target);
    padding: var(--space-2) var(--space-3);
    border: 1.5px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    color: var(--text);
    font: inherit;
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
