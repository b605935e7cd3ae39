/** The words for a number of things, by the language's plural; `#` stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Faces by their verdict. */
export interface Tally {
  readonly mask: number;
  readonly no_mask: number;
  readonly incorrect: number;
  readonly unsure: number;
}

/** What is said of a tally: of all faces, and of those with each verdict. */
type TallyWords = Readonly<Record<'all' | keyof Tally, Forms>> & {
  /** Said when there is no face. */
  readonly none: string;
  /** Between two parts; a comma unless told otherwise. */
  readonly comma?: string;
  /** Between the sum and its parts. */
  readonly colon?: string;
};

/** How a language writes numbers, and numbers of things. */
export interface Counting {
  /** A number, with so many digits after the point: none unless told otherwise. */
  readonly number: (value: number, digits?: number) => string;
  /** A number of things: `count(3, { one: '# person', other: '# people' })`. */
  readonly count: (value: number, forms: Forms) => string;
  /** A tally in one line: "3 faces: 1 mask on, 2 no mask". */
  readonly summary: (tally: Tally, words: TallyWords) => string;
}

const VERDICTS = ['mask', 'no_mask', 'incorrect', 'unsure'] as const;

/**
 * Numbers and plurals in a language.
 *
 * @param language a BCP 47 tag
 */
export function countingIn(language: string): Counting {
  const rules = new Intl.PluralRules(language);
  const number = (value: number, digits = 0): string =>
    new Intl.NumberFormat(language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);
  const count = (value: number, forms: Forms): string =>
    (forms[rules.select(value)] ?? forms.other).replace('#', number(value));
  return {
    number,
    count,
    summary(tally, words) {
      const all = VERDICTS.reduce((sum, name) => sum + tally[name], 0);
      if (all === 0) return words.none;
      const parts = VERDICTS.filter((name) => tally[name] > 0);
      return (
        count(all, words.all) +
        (words.colon ?? ': ') +
        parts.map((name) => count(tally[name], words[name])).join(words.comma ?? ', ')
      );
    },
  };
}
