import * as v from 'valibot';

/** Named figures; one that the data could not give is `null`. */
export const keptFigures = v.record(v.string(), v.nullable(v.number()));
/** What `evaluate` writes into `figures.json`. */
export const evaluationFigures = v.object({
  split: v.string(),
  looks: v.picklist(['one', 'photo']),
  detector: v.string(),
  classifier: v.string(),
  scenes: keptFigures,
  faces: keptFigures,
  extra: keptFigures,
});

/** What `robustness` writes: the classifier on degraded pictures. */
export const robustnessFigures = v.object({
  split: v.string(),
  detector: v.string(),
  classifier: v.string(),
  faces: keptFigures,
});
/**
 * Short trainings of one length on `val`: `sources` by name, the two-class accuracy on a source that
 * was left out, on how many faces, and that of the training that had it; `seeds`, what two trainings
 * that differ by chance alone give.
 */
export const leaveOneOutFigures = v.object({
  epochs: v.number(),
  sources: v.record(
    v.string(),
    v.object({ two_class: v.number(), faces: v.number(), with: v.number() }),
  ),
  seeds: v.record(v.string(), keptFigures),
});

/** What `sizes.py` writes: by input size of the detector, accuracy on `val` and arithmetic. */
export const inputSizeFigures = v.record(v.string(), keptFigures);

/** Named figures, one of them a number or missing. */
export type Kept = Readonly<Record<string, number | null>>;

/**
 * The kept figures: one look and photo mode on the same split, Node against the browser, and what is
 * only there once it has been measured.
 */
export interface Metrics {
  readonly one: v.InferOutput<typeof evaluationFigures>;
  readonly photo: v.InferOutput<typeof evaluationFigures>;
  readonly decoding: Kept;
  readonly robustness?: v.InferOutput<typeof robustnessFigures> | undefined;
  readonly cost?: Kept | undefined;
  /** What `npm run bench -- --json` wrote. */
  readonly speed?: Kept | undefined;
  readonly leaveOneOut?: v.InferOutput<typeof leaveOneOutFigures> | undefined;
  readonly inputSizes?: v.InferOutput<typeof inputSizeFigures> | undefined;
}
