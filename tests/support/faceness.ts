import { vi } from 'vitest';
import type { Vision } from '../../src/vision/models.ts';

/**
 * Lets the classifier say of everything how surely it is a face; the rest is as it reads it. Undone by
 * `vi.restoreAllMocks`.
 */
export function withFaceness({ classifier }: Vision, faceness: number): void {
  const read = classifier.read.bind(classifier);
  vi.spyOn(classifier, 'read').mockImplementation(async (...given) =>
    (await read(...given)).map((reading) => ({ ...reading, faceness })),
  );
}
