import type { Person } from '../../../../src/core/report.ts';
import type { Doubt, MaskClass } from '../../../../src/core/verdict.ts';
import type { KioskSettings } from '../../../../src/services/kiosk/kiosk-settings.ts';
import { DEFAULT_KIOSK } from '../../../../src/services/kiosk/kiosk-settings.ts';
import type { Kiosk, KioskEntry, KioskInput } from '../../../../src/stations/kiosk/kiosk.ts';
import { newKiosk, stepKiosk } from '../../../../src/stations/kiosk/kiosk.ts';
import type { Prompt } from '../../../../src/stations/kiosk/prompt.ts';
import { aPerson, aReport } from '../../../support/builders.ts';

/** A look every 100 ms, as on a tablet of some years. */
const LOOK_MS = 100;

/** Somebody before the screen: near and in the middle of 640 × 480 unless told otherwise. */
export function visitor(
  word: MaskClass | Doubt,
  { id = 1, x = 320, side = 140 }: { id?: number; x?: number; side?: number } = {},
): Person {
  const isSure = word === 'mask' || word === 'no_mask' || word === 'incorrect';
  return aPerson({
    id,
    box: { x: x - side / 2, y: 240 - side / 2, width: side, height: side },
    verdict: isSure ? { kind: word } : { kind: 'unsure', reason: word },
  });
}

/** A screen at the door in a test: people stand before it for a time, and it is asked what it did. */
export class Door {
  kiosk: Kiosk;
  readonly said: { readonly prompt: Prompt; readonly atMs: number }[] = [];
  readonly logged: KioskEntry[] = [];
  readonly shown: string[] = [];
  readonly #rules: KioskSettings;
  #atMs = 0;

  constructor(rules: Partial<KioskSettings> = {}, inside = 0) {
    this.#rules = { ...DEFAULT_KIOSK, ...rules };
    this.kiosk = newKiosk(0, inside);
  }

  /** These people, and nobody else, are in view for so many seconds. */
  see(seconds: number, ...people: readonly Person[]): this {
    for (let passed = 0; passed < seconds * 1000; passed += LOOK_MS) {
      this.#atMs += LOOK_MS;
      const report = aReport({ people, atMs: this.#atMs });
      this.input({ kind: 'report', report, isWatching: true });
    }
    return this;
  }

  /** So many seconds pass, and no look is answered. */
  pass(seconds: number): this {
    for (let passed = 0; passed < seconds * 1000; passed += LOOK_MS) {
      this.#atMs += LOOK_MS;
      this.input({ kind: 'tick', atMs: this.#atMs });
    }
    return this;
  }

  input(input: KioskInput): this {
    const { kiosk, effects } = stepKiosk(this.kiosk, input, this.#rules);
    this.kiosk = kiosk;
    for (const effect of effects) {
      if (effect.kind === 'say') this.said.push({ prompt: effect.prompt, atMs: kiosk.atMs });
      else this.logged.push(effect.entry);
    }
    if (this.shown.at(-1) !== this.word) this.shown.push(this.word);
    return this;
  }

  /** What is shown now: the view, or the hint of the guide. */
  get word(): string {
    const { view } = this.kiosk;
    return view.kind === 'guide' ? view.hint : view.kind;
  }

  get prompts(): readonly Prompt[] {
    return this.said.map(({ prompt }) => prompt);
  }
}
