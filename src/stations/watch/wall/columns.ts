/** How many tiles stand side by side: on a wide screen, and on an upright one. */
export function columnsOf(feeds: number): { readonly wide: number; readonly upright: number } {
  const wide = Math.ceil(Math.sqrt(Math.max(1, feeds)));
  return { wide, upright: feeds <= 3 ? 1 : 2 };
}
