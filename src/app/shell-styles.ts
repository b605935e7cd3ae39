import { css } from 'lit';

/** How the shell lays out header, screen and notices. */
export const shellStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100dvh;
  }
  main {
    display: flex;
    flex: 1;
    flex-direction: column;
    outline: none;
  }
  main > * {
    flex: 1;
  }
  .waiting {
    flex: 0;
    margin: auto;
    color: var(--text-quiet);
  }
  /* a phone held sideways has no height to spare; the live screen has its own way back */
  @media (orientation: landscape) and (max-height: 34rem) {
    app-header:has(+ main[data-screen='guard']) {
      display: none;
    }
  }
  .failed {
    display: grid;
    flex: 0;
    justify-items: center;
    gap: var(--space-4);
    max-inline-size: var(--measure);
    margin: auto;
    padding: var(--space-6) var(--space-5);
    text-align: center;
  }
`;
