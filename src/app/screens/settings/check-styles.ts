import { css } from 'lit';

/** Boxes to tick and sliders, in the size of a finger. */
export const checkStyles = css`
  .check {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-block-size: var(--target);
    cursor: pointer;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0;
    accent-color: var(--accent);
  }
  input[type='range'] {
    inline-size: 100%;
    block-size: var(--target);
    margin: 0;
    accent-color: var(--accent);
  }
`;
