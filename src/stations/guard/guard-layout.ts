import { css } from 'lit';

/**
 * Where the parts of the live screen stand: upright one below the other, sideways on a phone the
 * controls at the right, where the thumb is.
 */
export const layout = css`
  :host {
    display: grid;
    position: relative;
    grid-template: minmax(0, 1fr) auto auto / minmax(0, 1fr);
    min-block-size: 18rem;
    background: var(--stage);
    color: var(--stage-text);
    color-scheme: dark;
  }
  .signs {
    position: absolute;
    inset-block-start: max(var(--space-3), env(safe-area-inset-top));
    inset-inline: max(var(--space-3), env(safe-area-inset-left))
      max(var(--space-3), env(safe-area-inset-right));
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--space-2);
    pointer-events: none;
  }
  .sign {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: 2rem;
    padding: var(--space-1) var(--space-3);
    border-radius: 1rem;
    background: var(--stage-veil);
    font-size: var(--text-small);
    font-weight: var(--weight-medium);
    line-height: 1.25;
  }
  .count {
    flex: none;
    gap: var(--space-1);
    font-size: var(--text-body);
    font-variant-numeric: tabular-nums;
  }
  .counts {
    display: grid;
    flex: none;
    justify-items: end;
    gap: var(--space-2);
  }
  .tally {
    gap: var(--space-1) var(--space-2);
    font-variant-numeric: tabular-nums;
    --icon-size: 1.1em;
  }
  .dot {
    flex: none;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border: 2px solid var(--stage-text-quiet);
    border-radius: var(--radius-round);
  }
  .on .dot {
    border-color: var(--stage-live);
    background: var(--stage-live);
  }
  .middle {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: safe center;
    overflow: auto;
    padding: var(--space-7) var(--space-4) var(--space-4);
  }
  .middle:empty {
    display: none;
  }
  .waiting {
    display: grid;
    justify-items: center;
    gap: var(--space-4);
    padding: var(--space-4) var(--space-5);
    border-radius: var(--radius);
    background: var(--stage-veil);
    text-align: center;
  }
  progress {
    inline-size: min(18rem, 70vi);
    block-size: 0.75rem;
    accent-color: var(--stage-text);
  }
  .ring {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    border: 4px solid var(--stage-line);
    border-block-start-color: var(--stage-text);
    border-radius: var(--radius-round);
    animation: turn 1s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  /* the panel over the picture says more; the banner stays for those who listen */
  :host([data-phase='fault']) verdict-banner {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    overflow: hidden;
  }
  guard-controls {
    grid-area: 3 / 1;
    padding: var(--space-2) max(var(--space-3), env(safe-area-inset-right))
      max(var(--space-2), env(safe-area-inset-bottom))
      max(var(--space-3), env(safe-area-inset-left));
  }
  @media (prefers-reduced-motion: reduce) {
    .ring {
      animation-duration: 6s;
    }
  }
  @media (orientation: landscape) and (max-height: 34rem) {
    :host {
      grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) auto;
    }
    .middle {
      padding-block: var(--space-2);
    }
    guard-controls {
      grid-area: 1 / 2 / span 2;
      padding: var(--space-2) max(var(--space-2), env(safe-area-inset-right)) var(--space-2)
        var(--space-2);
    }
  }
`;
