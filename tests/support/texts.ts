/** The path of every text. */
export function pathsOf(texts: object): string[] {
  return leavesOf(texts).map(([path]) => path);
}

/** Every text by its path; lists count as one place, since languages may divide them otherwise. */
export function leavesOf(texts: object, path = ''): [path: string, text: unknown][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leavesOf(value, `${path}${key}.`)
      : [[`${path}${key}`, value] satisfies [string, unknown]],
  );
}
