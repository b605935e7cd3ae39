import { css } from 'lit';
import { WALL_COLUMNS } from './wall/spans.ts';

/**
 * The wall fills what the header leaves. Wide, the alerts and findings stand beside it; upright, under
 * it. How many tiles stand in a row follows from the number of cameras, so that no corner is left empty.
 */
export const watchLayout = css`
  :host {
    display: grid;
    grid-template: 'bar' auto 'wall' minmax(0, 1fr) 'side' minmax(0, auto) / minmax(0, 1fr);
    gap: var(--space-3);
    block-size: 100%;
    min-block-size: 30rem;
    padding: 0 max(var(--space-3), env(safe-area-inset-right))
      max(var(--space-3), env(safe-area-inset-bottom))
      max(var(--space-3), env(safe-area-inset-left));
  }
  :host([data-setting-up]) {
    display: block;
    padding: 0;
  }
  .bar {
    grid-area: bar;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-2);
  }
  h1 {
    font-size: var(--text-large);
  }
  .summary {
    flex: 1;
    color: var(--text-quiet);
  }
  .tools {
    display: flex;
    gap: var(--space-1);
  }
  .tools .button:not(.round) {
    padding-inline: var(--space-3);
  }
  /* beside the tools there is room for two short lines, and for no long one */
  @media (max-width: 30rem) {
    .bar {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      row-gap: 0;
    }
    h1 {
      font-size: var(--text-body);
    }
    .tools {
      grid-area: 1 / 2 / span 2;
    }
    .note {
      grid-column: 1 / -1;
    }
    .set-up span {
      display: none;
    }
  }
  .tools [aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--accent);
  }
  .wall {
    grid-area: wall;
    display: grid;
    grid-template-columns: repeat(${WALL_COLUMNS}, minmax(0, 1fr));
    grid-auto-rows: minmax(7rem, 1fr);
    gap: var(--space-2);
    min-block-size: 0;
  }
  feed-tile {
    grid-column: span var(--span-upright);
  }
  .side {
    grid-area: side;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: var(--space-3);
    min-block-size: 0;
    max-block-size: 45dvh;
    overflow: auto;
  }
  .note {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    padding: var(--space-3) var(--space-4);
    border-radius: var(--radius-small);
    background: var(--surface-sunken);
  }
  .note progress {
    flex: 1;
    max-inline-size: 18rem;
    accent-color: var(--accent);
  }
  .none {
    grid-area: wall;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--space-4);
    padding: var(--space-5);
    text-align: center;
  }
  .none p {
    max-inline-size: var(--measure);
    color: var(--text-quiet);
  }
  .none > line-icon {
    color: var(--accent);
    --icon-size: 3.5rem;
  }
  @media (min-aspect-ratio: 1/1) and (min-width: 50rem) {
    :host {
      grid-template: 'bar bar' auto 'wall side' minmax(0, 1fr) / minmax(0, 1fr) 20rem;
    }
    feed-tile {
      grid-column: span var(--span-wide);
    }
    .side {
      max-block-size: none;
    }
    .none {
      grid-column: wall / side;
    }
  }
`;
