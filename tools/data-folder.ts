import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Detection } from '../src/core/decode.ts';
import type { Box, Size } from '../src/core/geometry.ts';
import { areaOf, overlapOf } from '../src/core/geometry.ts';

/** Overlap from which a detection is the face that a box by hand means; sources draw differently. */
export const SAME_FACE = 0.35;

const split = v.picklist(['train', 'val', 'test']);
const box = v.pipe(
  v.tuple([v.number(), v.number(), v.number(), v.number()]),
  v.transform(([x, y, width, height]): Box => ({ x, y, width, height })),
);
const judged = v.picklist(['mask', 'no_mask', 'incorrect']);

const scene = v.object({
  file: v.string(),
  split,
  source: v.string(),
  judged: v.optional(v.boolean(), true),
  faces: v.array(v.object({ box, label: v.picklist([...judged.options, 'face', 'ignore']) })),
});
const face = v.object({
  id: v.string(),
  file: v.string(),
  box: v.optional(v.nullable(box)),
  split,
  source: v.string(),
  label: judged,
  coarse: v.optional(v.boolean(), false),
  synthetic: v.optional(v.boolean(), false),
});
const extra = v.object({
  file: v.string(),
  split,
  source: v.string(),
  kind: v.picklist(['no_face', 'other_covering', 'unlabelled']),
  what: v.optional(v.nullable(v.string())),
});

const pseudo = v.object({ file: v.string(), faces: v.array(v.object({ box, score: v.number() })) });

/** A picture with all its faces. */
export type Scene = v.InferOutput<typeof scene>;
/** One face to classify. */
export type FaceRow = v.InferOutput<typeof face>;
/** A picture that is neither: nothing to find, or a covering that is no mask. */
export type Extra = v.InferOutput<typeof extra>;
/** Which part of the data: to learn, to choose, to report. */
export type Split = v.InferOutput<typeof split>;

/** The rows of one split of a data folder. A table that is not there is empty. */
export interface DataFolder {
  readonly scenes: readonly Scene[];
  readonly faces: readonly FaceRow[];
  readonly extra: readonly Extra[];
}

/** Checks the name of a split. @throws v.ValiError naming what is allowed */
export function parseSplit(name: string): Split {
  return v.parse(split, name);
}

/** Reads the three tables of a data folder. @throws naming file and line of a malformed row */
export async function readDataFolder(folder: string, wanted: Split): Promise<DataFolder> {
  const [scenes, faces, extras] = await Promise.all([
    readTable(join(folder, 'scenes.jsonl'), scene),
    readTable(join(folder, 'faces.jsonl'), face),
    readTable(join(folder, 'extra.jsonl'), extra),
  ]);
  const ofSplit = (row: { split: Split }): boolean => row.split === wanted;
  return {
    scenes: scenes.filter(ofSplit),
    faces: faces.filter(ofSplit),
    extra: extras.filter(ofSplit),
  };
}

/**
 * Where public detectors saw faces, by picture: what nobody drew may lie there all the same.
 *
 * @throws naming file and line of a malformed row
 */
export async function readPseudoFaces(folder: string): Promise<ReadonlyMap<string, Box[]>> {
  const rows = await readTable(join(folder, 'pseudo_labels.jsonl'), pseudo);
  return new Map(rows.map(({ file, faces }) => [file, faces.map((found) => found.box)]));
}

/**
 * The detection that a row of faces means: with a box the one that overlaps it best, without the
 * largest at or above the detector's threshold, else the best-scored one.
 */
export function detectionFor<Found extends Detection>(
  wanted: Box | null | undefined,
  detections: readonly Found[],
  threshold: number,
): Found | undefined {
  if (wanted != null) {
    const near = detections.filter((found) => overlapOf(found.box, wanted) >= SAME_FACE);
    return bestBy(near, (found) => overlapOf(found.box, wanted));
  }
  const sure = detections.filter((found) => found.score >= threshold);
  return bestBy(sure, ({ box: area }) => areaOf(area)) ?? bestBy(detections, ({ score }) => score);
}

/** Where a face is taken to be when none was found and no box is given: four fifths of it. */
export function middleOf({ width, height }: Size): Box {
  return { x: width * 0.1, y: height * 0.1, width: width * 0.8, height: height * 0.8 };
}

function bestBy<T>(values: readonly T[], rank: (value: T) => number): T | undefined {
  return values.reduce<T | undefined>(
    (best, next) => (best === undefined || rank(next) > rank(best) ? next : best),
    undefined,
  );
}

async function readTable<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  const rows: v.InferOutput<Schema>[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      rows.push(v.parse(schema, JSON.parse(line)));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`${path}:${index + 1}: ${why}`, { cause: error });
    }
  }
  return rows;
}
