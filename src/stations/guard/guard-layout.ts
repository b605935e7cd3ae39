import { css } from 'lit';

/**
 * Where the parts of the live screen stand. Upright one below the other: what is looked at above,
 * what is touched below, in the reach of a thumb. Sideways the lists stand beside the picture and,
 * on a phone, the controls at the side where the thumb is. Nothing but small signs lies over the
 * picture, and its size does not change with the people in it.
 */
export const layout = css`
  :host {
    display: grid;
    position: relative;
    grid-template:
      'view' minmax(0, 1fr)
      'people' auto
      'banner' auto
      'passings' auto
      'controls' auto / minmax(0, 1fr);
    min-block-size: 18rem;
    background: var(--stage);
    color: var(--stage-text);
    color-scheme: dark;
  }
  live-view {
    grid-area: view;
  }
  guard-people {
    grid-area: people;
  }
  verdict-banner {
    grid-area: banner;
  }
  guard-passings {
    grid-area: passings;
  }
  guard-signs {
    position: absolute;
    inset-block-start: max(var(--space-3), env(safe-area-inset-top));
    inset-inline: max(var(--space-3), env(safe-area-inset-left))
      max(var(--space-3), env(safe-area-inset-right));
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
    grid-area: controls;
    padding: var(--space-2) max(var(--space-3), env(safe-area-inset-right))
      max(var(--space-2), env(safe-area-inset-bottom))
      max(var(--space-3), env(safe-area-inset-left));
  }
  @media (prefers-reduced-motion: reduce) {
    .ring {
      animation-duration: 6s;
    }
  }
  @media (orientation: landscape) and (min-width: 60rem) {
    :host {
      grid-template:
        'view people' minmax(3rem, 1fr)
        'view passings' auto
        'banner banner' auto
        'controls controls' auto / minmax(0, 1fr) 17rem;
    }
    guard-people {
      contain: size;
    }
    guard-passings {
      max-block-size: 50dvh;
    }
  }
  @media (orientation: landscape) and (max-height: 34rem) {
    :host {
      grid-template:
        'view people controls' minmax(3rem, 1fr)
        'view passings controls' auto
        'banner banner controls' auto / minmax(0, 1fr) 13.5rem auto;
    }
    guard-people {
      contain: size;
    }
    guard-passings {
      max-block-size: 9.5rem;
    }
    .middle {
      padding-block: var(--space-2);
    }
    guard-controls {
      padding: var(--space-2) max(var(--space-2), env(safe-area-inset-right)) var(--space-2)
        var(--space-2);
    }
  }
`;
