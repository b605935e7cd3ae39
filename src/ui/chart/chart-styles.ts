import { css } from 'lit';

/** The chart: a line that reads the bars out, the drawing, and its table. */
export const chartStyles = css`
  :host {
    display: grid;
    gap: var(--space-3);
    min-inline-size: 0;
  }
  .readout {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--space-2) var(--space-4);
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
  }
  .when {
    font-weight: var(--weight-medium);
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: var(--space-1) var(--space-4);
  }
  .kind {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    color: var(--text-quiet);
  }
  .kind strong,
  .share strong {
    min-inline-size: 1.6em;
    color: var(--text);
    font-weight: var(--weight-strong);
  }
  .share {
    color: var(--text-quiet);
  }
  .plot {
    block-size: 15rem;
    cursor: crosshair;
    touch-action: pan-y;
  }
  svg.drawing {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .line {
    stroke: var(--line);
  }
  .line.axis {
    stroke: var(--line-strong);
  }
  text {
    fill: var(--text-quiet);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .band {
    fill: transparent;
  }
  .band.read {
    fill: var(--surface-sunken);
  }
  .mask {
    fill: var(--mask-fill);
  }
  .no_mask {
    fill: var(--no-mask-fill);
  }
  .incorrect {
    fill: var(--incorrect-fill);
  }
  .stripe {
    stroke: var(--no-mask-on-fill);
    stroke-opacity: 0.55;
    stroke-width: 1.5;
  }
  .dot {
    fill: var(--incorrect-on-fill);
    fill-opacity: 0.65;
  }
  .pattern {
    pointer-events: none;
  }
  details {
    margin-block-end: calc(-1 * var(--space-3));
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--target);
    padding-block: var(--space-3);
    color: var(--accent);
    font-size: var(--text-small);
    font-weight: var(--weight-medium);
    cursor: pointer;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: var(--space-2) var(--space-3);
    border-block-end: 1px solid var(--line);
    text-align: end;
    white-space: nowrap;
  }
  th {
    font-weight: var(--weight-medium);
  }
  th:first-child {
    text-align: start;
  }
  @media (forced-colors: active) {
    .line,
    .mask,
    .no_mask,
    .incorrect {
      stroke: CanvasText;
    }
    .band.read {
      fill: none;
      stroke: Highlight;
      stroke-width: 2;
    }
  }
`;
