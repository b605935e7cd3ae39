import { css } from 'lit';

/**
 * What somebody at the door sees, sized by the shorter side of whatever it runs on, to be read from three
 * metres: upright the face above the words, sideways beside them.
 */
export const layout = css`
  :host {
    display: grid;
    overflow: clip;
    background: var(--ground);
    color: var(--ink);
    --ground: var(--page);
    --ink: var(--text);
    --hero: min(78vmin, 46dvh);
    --words: clamp(2.25rem, 11vmin, 9rem);
    --help: clamp(1.25rem, 5vmin, 4rem);
  }
  :host([view='welcome']) {
    --ground: var(--mask-fill);
    --ink: var(--mask-on-fill);
  }
  :host([view='put_on']) {
    --ground: var(--no-mask-fill);
    --ink: var(--no-mask-on-fill);
  }
  :host([view='cover_nose']) {
    --ground: var(--incorrect-fill);
    --ink: var(--incorrect-on-fill);
  }
  :host([view='wait']) {
    --ground: var(--unsure-fill);
    --ink: var(--unsure-on-fill);
  }
  .stage {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: min(6vmin, 5dvh);
    padding: max(var(--space-5), 4vmin);
    text-align: center;
  }
  .hero {
    display: grid;
    position: relative;
    place-items: center;
    inline-size: calc(var(--hero) * 0.8);
    block-size: var(--hero);
  }
  .hero > * {
    grid-area: 1 / 1;
  }
  .picture {
    position: absolute;
    inset: 0;
    overflow: hidden;
    border: max(4px, 1.2vmin) solid var(--ring, var(--line-strong));
    border-radius: 50%;
    background: var(--stage);
    transition: border-color var(--calm) var(--ease);
  }
  :host([near]) .picture {
    --ring: var(--accent);
  }
  :host(:is([view='put_on'], [view='cover_nose'])) .picture {
    --ring: var(--ink);
  }
  :host(:is([view='welcome'], [view='wait'], [view='idle'])) .picture {
    opacity: 0;
  }
  video {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: var(--pan, 50%) 50%;
    transition: object-position var(--calm) linear;
  }
  .picture.mirrored {
    transform: scaleX(-1);
  }
  .mark {
    --icon-size: calc(var(--hero) * 0.78);
    animation: pop var(--calm) var(--ease);
  }
  :host(:is([view='put_on'], [view='cover_nose'])) .mark {
    position: absolute;
    inset-block-end: -6%;
    inset-inline-end: -9%;
    --icon-size: calc(var(--hero) * 0.36);
  }
  :host([view='put_on']) .mark,
  :host([view='cover_nose']) .mark {
    filter: drop-shadow(0 0 0.75vmin var(--stage-veil));
  }
  @keyframes pop {
    from {
      scale: 0.7;
      opacity: 0;
    }
  }
  .words {
    display: grid;
    gap: min(2vmin, 1.5dvh);
    max-inline-size: 92vmin;
  }
  .words .title {
    font-size: var(--words);
    font-weight: var(--weight-strong);
    line-height: 1.05;
    letter-spacing: -0.025em;
    text-wrap: balance;
  }
  .words .help {
    font-size: var(--help);
    line-height: 1.25;
    text-wrap: balance;
  }
  :host([view='guide']) .title {
    /* hints follow one another: the room for two lines is kept */
    min-block-size: 2.1em;
    font-size: calc(var(--words) * 0.8);
  }
  @media (orientation: landscape) {
    :host {
      --hero: min(52vmin, 44vw);
    }
    .stage {
      grid-template-columns: auto minmax(0, 1fr);
      place-content: center;
      align-items: center;
      gap: max(var(--space-6), 7vmin);
      max-inline-size: min(100%, 170vmin);
      margin-inline: auto;
      text-align: start;
    }
    :host([view='guide']) .title {
      min-block-size: 0;
    }
  }
  @media (orientation: landscape) and (min-height: 34rem) {
    :host {
      --hero: min(64vmin, 40vw);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .mark {
      animation: none;
    }
    video {
      transition: none;
    }
  }
`;
