import { describe, expect, it } from 'vitest';
import type { ChoiceStorage, StoredChoice } from '../../../src/services/engine-choice.ts';
import { EngineChoiceStore } from '../../../src/services/engine-choice.ts';

const CHOICE: StoredChoice = {
  backend: 'wasm',
  place: 'worker',
  lookMs: 31.5,
  detectorVersion: '2.1',
  classifierVersion: '2.1',
};
const HERE = '1.0 Browser/7';

describe('what the engine has chosen', () => {
  it('comes back at the next visit', () => {
    const storage = aStorage();
    new EngineChoiceStore(storage, HERE).keep(CHOICE);
    expect(new EngineChoiceStore(storage, HERE).read()).toEqual(CHOICE);
  });

  it.each(['1.1 Browser/7', '1.0 Browser/8'])('does not hold for %s', (elsewhere) => {
    const storage = aStorage();
    new EngineChoiceStore(storage, HERE).keep(CHOICE);
    expect(new EngineChoiceStore(storage, elsewhere).read()).toBeUndefined();
  });

  it('can be forgotten', () => {
    const store = new EngineChoiceStore(aStorage(), HERE);
    store.keep(CHOICE);
    store.forget();
    expect(store.read()).toBeUndefined();
  });

  it('is kept alone, whatever else the engine tells of itself', () => {
    const store = new EngineChoiceStore(aStorage(), HERE);
    store.keep({ ...CHOICE, passedOver: ['webgl: 300 ms a look'] } as StoredChoice);
    expect(store.read()).toEqual(CHOICE);
  });

  it.each([
    'not json',
    'null',
    '7',
    '{"circumstances":"1.0 Browser/7","choice":{"backend":"cpu"}}',
  ])('is nothing when %s is stored', (stored) => {
    expect(new EngineChoiceStore(aStorage(stored), HERE).read()).toBeUndefined();
  });

  it('is not missed where storage is blocked', () => {
    const refuse = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    for (const storage of [undefined, { getItem: refuse, setItem: refuse, removeItem: refuse }]) {
      const store = new EngineChoiceStore(storage, HERE);
      store.keep(CHOICE);
      store.forget();
      expect(store.read()).toBeUndefined();
    }
  });
});

function aStorage(stored?: string): ChoiceStorage {
  let content = stored ?? null;
  return {
    getItem: () => content,
    setItem: (_, value) => {
      content = value;
    },
    removeItem: () => {
      content = null;
    },
  };
}
