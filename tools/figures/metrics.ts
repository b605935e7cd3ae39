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
 * What the classifier says of a source that it was trained without: by name of the source, the
 * two-class accuracy, on how many faces, and the accuracy of the training that had the source.
 */
export const leaveOneOutFigures = v.record(
  v.string(),
  v.object({ two_class: v.number(), faces: v.number(), with: v.nullish(v.number()) }),
);

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
  readonly leaveOneOut?: v.InferOutput<typeof leaveOneOutFigures> | undefined;
}
