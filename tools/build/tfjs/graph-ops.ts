import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';

/**
 * The operations of the graphs in `models/`, and what of tfjs the converter calls for each: a
 * function, or an object that holds it. `undefined`: the converter answers by itself.
 */
export const GRAPH_OPS: Readonly<Record<string, string | undefined>> = {
  AddV2: 'add',
  ConcatV2: 'concat',
  Const: undefined,
  FusedDepthwiseConv2dNative: 'fused',
  Identity: undefined,
  MaxPool: 'maxPool',
  Mean: 'mean',
  Pad: 'pad',
  Placeholder: undefined,
  Relu: 'relu',
  Reshape: 'reshape',
  ResizeNearestNeighbor: 'image',
  _FusedConv2D: 'fused',
  _FusedMatMul: 'fused',
};

const modelJson = v.object({
  modelTopology: v.object({ node: v.array(v.object({ op: v.string() })) }),
});
const opList = v.object({
  json: v.array(v.looseObject({ tfOpName: v.string(), category: v.optional(v.string()) })),
});

/** How the converter reads an operation out of a graph; `category` names what executes it. */
export type OpEntry = v.InferOutput<typeof opList>['json'][number];

/** The operations that a graph holds, each once. @throws v.ValiError when the file is no graph */
export async function opsOf(modelFile: string): Promise<string[]> {
  const { modelTopology } = v.parse(modelJson, JSON.parse(await readFile(modelFile, 'utf8')));
  return [...new Set(modelTopology.node.map(({ op }) => op))].sort();
}

/** The entries of one of the converter's lists that our graphs need. */
export async function entriesOf(listFile: string): Promise<OpEntry[]> {
  const { json } = v.parse(opList, await import(pathToFileURL(listFile).href));
  return json.filter(({ tfOpName }) => tfOpName in GRAPH_OPS);
}
