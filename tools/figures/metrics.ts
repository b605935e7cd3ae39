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

/** The kept figures: one look and photo mode on the same split, and Node against the browser. */
export interface Metrics {
  readonly one: v.InferOutput<typeof evaluationFigures>;
  readonly photo: v.InferOutput<typeof evaluationFigures>;
  readonly decoding: Readonly<Record<string, number | null>>;
}
