import { describe, expect, it } from 'vitest';

const assigned: string[] = [];

/** A legacy property decorator that, as Lit's do, puts an accessor on the prototype. */
function observed(prototype: object, name: string): void {
  Object.defineProperty(prototype, name, {
    set() {
      assigned.push(name);
    },
  });
}

describe('the build and the tests', () => {
  it('let a class field go through the accessor of its legacy decorator', () => {
    class Observed {
      @observed field = 1;
      @observed declared?: string;
    }
    const made = new Observed();
    expect(assigned).toEqual(['field']);
    expect(Object.hasOwn(made, 'field')).toBe(false);
    expect(Object.hasOwn(made, 'declared')).toBe(false);
  });
});
