/** A constant of a graph: half floats are stored as they are and widened when loaded. */
export interface GraphWeight {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: { readonly float16: Uint16Array } | { readonly int32: readonly number[] };
}

/** Attributes as the JSON form of a TensorFlow graph writes them. */
export type GraphAttributes = Readonly<Record<string, unknown>>;

/** The two files of a tfjs graph model. */
export interface GraphModelFiles {
  readonly json: string;
  readonly weights: Uint8Array;
}

/** Builds a tfjs graph model node by node: strings are base64, integers are strings there. */
export class GraphModel {
  readonly #nodes: object[] = [];
  readonly #weights: GraphWeight[] = [];

  /** Adds the input; −1 in `shape` is any size. */
  placeholder(name: string, shape: readonly number[]): string {
    return this.node(name, 'Placeholder', [], { dtype: float, shape: shapeAttribute(shape) });
  }

  /** Adds a node and returns its name, ready to be an input of the next. */
  node(
    name: string,
    op: string,
    input: readonly string[],
    attributes: GraphAttributes = {},
  ): string {
    this.#nodes.push({ name, op, input, attr: attributes });
    return name;
  }

  /** Adds a constant once; the same name twice is the same constant. */
  weight(weight: GraphWeight): string {
    if (!this.#weights.some(({ name }) => name === weight.name)) {
      this.#weights.push(weight);
      const dtype = 'float16' in weight.data ? float : int;
      this.node(weight.name, 'Const', [], {
        dtype,
        value: { tensor: { dtype: dtype.type, ...shapeAttribute(weight.shape, 'tensorShape') } },
      });
    }
    return weight.name;
  }

  /** The finished files; `weightsFile` is the name under which `weights` will lie beside. */
  files(weightsFile: string, generatedBy: string): GraphModelFiles {
    const chunks = this.#weights.map(({ data }) =>
      'float16' in data ? bytesOf(data.float16) : bytesOf(Int32Array.from(data.int32)),
    );
    const weights = this.#weights.map(({ name, shape, data }) => ({
      name,
      shape,
      ...('float16' in data
        ? {
            dtype: 'float32',
            quantization: { dtype: 'float16', original_dtype: 'float32' },
          }
        : { dtype: 'int32' }),
    }));
    return {
      json: JSON.stringify({
        format: 'graph-model',
        generatedBy,
        modelTopology: { node: this.#nodes, versions: { producer: 440 } },
        weightsManifest: [{ paths: [weightsFile], weights }],
      }),
      weights: Buffer.concat(chunks),
    };
  }
}

/** Attribute values that several nodes share. */
export const float = { type: 'DT_FLOAT' } as const;
const int = { type: 'DT_INT32' } as const;

/** A list of integers as an attribute. */
export function integers(values: readonly number[]): object {
  return { list: { i: values.map(String) } };
}

/** A string as an attribute. */
export function text(value: string): object {
  return { s: Buffer.from(value).toString('base64') };
}

/** A list of strings as an attribute. */
export function texts(values: readonly string[]): object {
  return { list: { s: values.map((value) => Buffer.from(value).toString('base64')) } };
}

function shapeAttribute(shape: readonly number[], key = 'shape'): Record<string, unknown> {
  return { [key]: { dim: shape.map((size) => ({ size: String(size) })) } };
}

function bytesOf(values: Uint16Array | Int32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
