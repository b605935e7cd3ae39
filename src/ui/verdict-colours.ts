import type { VerdictKind } from '../core/verdict.ts';

const TOKENS: Readonly<Record<VerdictKind, string>> = {
  mask: 'mask',
  no_mask: 'no-mask',
  incorrect: 'incorrect',
  unsure: 'unsure',
};

/**
 * The verdicts' colours as a canvas takes them: fill, and the text on it, resolved from the tokens
 * for the scheme that is shown now.
 *
 * @param probe an element in the document; its colours are changed for a moment
 */
export function verdictColours(
  probe: HTMLElement,
): Record<VerdictKind, { readonly fill: string; readonly ink: string }> {
  const resolve = (token: string): string => {
    probe.style.setProperty('color', `var(--${token})`);
    const { color } = getComputedStyle(probe);
    probe.style.removeProperty('color');
    return color;
  };
  const of = (kind: VerdictKind): { fill: string; ink: string } => ({
    fill: resolve(`${TOKENS[kind]}-fill`),
    ink: resolve(`${TOKENS[kind]}-on-fill`),
  });
  return {
    mask: of('mask'),
    no_mask: of('no_mask'),
    incorrect: of('incorrect'),
    unsure: of('unsure'),
  };
}
