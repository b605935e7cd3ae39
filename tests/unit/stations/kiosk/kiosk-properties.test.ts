import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/report.ts';
import { Door, visitor } from './door.ts';

const aWord = fc.constantFrom(
  ...(['mask', 'no_mask', 'incorrect', 'undecided', 'turned_away', 'too_far'] as const),
);
const somebody = fc
  .record({
    word: aWord,
    id: fc.integer({ min: 1, max: 4 }),
    x: fc.integer({ min: 0, max: 640 }),
    side: fc.integer({ min: 20, max: 320 }),
  })
  .map(({ word, ...place }) => visitor(word, place));
const aCrowd = fc.uniqueArray(somebody, { maxLength: 3, selector: ({ id }) => id });
const aScene = fc.record({
  seconds: fc.constantFrom(0.1, 0.4, 1, 3),
  people: aCrowd,
  leaves: fc.boolean(),
});
const someScenes = fc.array(aScene, { minLength: 1, maxLength: 15 });
const someRules = fc.record({
  policy: fc.constantFrom('enforce', 'remind', 'count'),
  occupancyLimit: fc.integer({ min: 0, max: 3 }),
  repeatS: fc.constantFrom(0, 5, 15),
  dimAfterS: fc.constantFrom(0, 1, 60),
});
type Rules = typeof someRules extends fc.Arbitrary<infer Value> ? Value : never;
type Scenes = typeof someScenes extends fc.Arbitrary<infer Value> ? Value : never;

/** Plays the scenes and looks at the door after each part of one. */
function play(
  rules: Rules,
  scenes: Scenes,
  check: (door: Door, people: readonly Person[]) => void,
): Door {
  const door = new Door(rules);
  for (const { seconds, people, leaves } of scenes) {
    for (let passed = 0; passed < seconds; passed += 0.1) check(door.see(0.1, ...people), people);
    if (leaves) door.input({ kind: 'moved', by: -1 });
  }
  return door;
}

/** Whether somebody is clearly near enough and in the middle. */
function isInReach(people: readonly Person[], id: number | undefined): boolean {
  return people.some(
    (person) =>
      person.id === id &&
      person.box.width >= 90 &&
      Math.abs(person.box.x + person.box.width / 2 - 320) < 200,
  );
}

describe('whatever happens before the screen', () => {
  it('prompts never run into each other, and nobody is told the same twice in a hurry', () => {
    fc.assert(
      fc.property(someRules, someScenes, (rules, scenes) => {
        const { said } = play(rules, scenes, () => undefined);
        for (const [index, { atMs }] of said.entries()) {
          expect(atMs - (said[index - 1]?.atMs ?? -Infinity)).toBeGreaterThanOrEqual(2500);
        }
      }),
    );
  });

  it('the number inside is what the journal heard, and never below nobody', () => {
    fc.assert(
      fc.property(someRules, someScenes, (rules, scenes) => {
        const door = play(rules, scenes, ({ kiosk }) => {
          expect(kiosk.inside).toBeGreaterThanOrEqual(0);
        });
        const sum = door.logged.reduce(
          (inside, entry) =>
            entry.kind === 'entered' || entry.kind === 'left'
              ? inside + (entry.kind === 'entered' ? entry.count : -entry.count)
              : inside,
          0,
        );
        expect(door.kiosk.inside).toBe(sum);
      }),
    );
  });

  it('nobody is welcomed or stopped without such a verdict, and never to an empty place', () => {
    fc.assert(
      fc.property(someRules, someScenes, (rules, scenes) => {
        play(rules, scenes, ({ kiosk: { view, turn } }) => {
          if (view.kind === 'welcome') expect(turn?.verdict).toBe('mask');
          if (view.kind === 'put_on') expect(turn?.verdict).toBe('no_mask');
          if (view.kind === 'cover_nose') expect(turn?.verdict).toBe('incorrect');
          if (view.kind !== 'idle') expect(turn).toBeDefined();
        });
      }),
    );
  });

  it('no more are let in than there is room for', () => {
    fc.assert(
      fc.property(someRules, someScenes, (rules, scenes) => {
        fc.pre(rules.policy !== 'count' && rules.occupancyLimit > 0);
        play(rules, scenes, ({ kiosk }) => {
          expect(kiosk.inside).toBeLessThanOrEqual(rules.occupancyLimit);
        });
      }),
    );
  });

  it('a person keeps the turn while in view and in reach', () => {
    fc.assert(
      fc.property(someRules, someScenes, (rules, scenes) => {
        let turn: number | undefined;
        play(rules, scenes, ({ kiosk }, people) => {
          const next = kiosk.turn?.id;
          if (rules.policy !== 'count' && isInReach(people, turn)) expect(next).toBe(turn);
          // whoever is out of view may come back as the next one
          turn = isInReach(people, next) ? next : undefined;
        });
      }),
    );
  });

  it('counting shows and says nothing', () => {
    fc.assert(
      fc.property(someScenes, (scenes) => {
        const rules: Rules = { policy: 'count', occupancyLimit: 1, repeatS: 5, dimAfterS: 0 };
        const door = play(rules, scenes, ({ word }) => expect(word).toBe('idle'));
        expect(door.said).toEqual([]);
      }),
    );
  });

  it('the screen comes to rest once everybody is gone', () => {
    fc.assert(
      fc.property(someRules, someScenes, (rules, scenes) => {
        const door = play(rules, scenes, () => undefined).see(4);
        expect(door.word).toBe('idle');
        expect(door.kiosk.turn).toBeUndefined();
      }),
    );
  });
});
