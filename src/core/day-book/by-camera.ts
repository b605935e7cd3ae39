import type { Entry } from './entry.ts';

/** The cameras that somebody was seen by, by name, the busiest first. */
export function camerasIn(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (entry.kind !== 'verdict' || entry.camera === undefined) continue;
    counts.set(entry.camera, (counts.get(entry.camera) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([camera]) => camera);
}

/** What is of one camera: what was seen there, and every later word on it. */
export function entriesAt<Kind extends Entry>(entries: readonly Kind[], camera: string): Kind[] {
  const isThere = (entry: Entry): boolean => 'camera' in entry && entry.camera === camera;
  const ids = new Set(entries.filter(isThere).map(({ id }) => id));
  return entries.filter((entry) => isThere(entry) || ('of' in entry && ids.has(entry.of)));
}
