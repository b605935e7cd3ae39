/** Builtin operator codes of the tflite schema that the face detector uses. */
export const Operator = {
  add: 0,
  concatenation: 2,
  conv2d: 3,
  depthwiseConv2d: 4,
  dequantize: 6,
  maxPool2d: 17,
  relu: 19,
  reshape: 22,
  pad: 34,
} as const;

/** One tensor of a tflite graph; `data` is empty for what is computed. */
export interface TfliteTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

/** One operator: indices into the tensors, and a reader for its int8 or int32 options. */
export interface TfliteOperator {
  readonly code: number;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly option: (field: number, kind: 'int8' | 'int32') => number;
}

/** The first subgraph of a tflite file. */
export interface TfliteGraph {
  readonly tensors: readonly TfliteTensor[];
  readonly operators: readonly TfliteOperator[];
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

/**
 * Reads the first subgraph of a tflite flatbuffer. Field numbers are those of the public schema
 * (tensorflow/lite/schema/schema.fbs).
 *
 * @throws RangeError when the file is no tflite file
 */
export function readTflite(file: Uint8Array): TfliteGraph {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (String.fromCharCode(...file.subarray(4, 8)) !== 'TFL3') {
    throw new RangeError('no tflite file: the identifier TFL3 is missing');
  }
  const model = new Table(view, view.getUint32(0, true));
  const codes = model.tables(1).map((code) => Math.max(code.int8(0), code.int32(3)));
  const buffers = model.tables(4).map((buffer) => buffer.bytes(0));
  const [graph] = model.tables(2);
  if (graph === undefined) throw new RangeError('the tflite file holds no graph');
  return {
    tensors: graph.tables(0).map((tensor) => ({
      name: tensor.string(3),
      shape: tensor.int32s(0),
      data: buffers[tensor.int32(2)] ?? new Uint8Array(),
    })),
    operators: graph.tables(3).map((operator) => {
      const options = operator.table(4);
      return {
        code: codes[operator.int32(0)] ?? -1,
        inputs: operator.int32s(1),
        outputs: operator.int32s(2),
        option: (field, kind) => options?.[kind](field) ?? 0,
      };
    }),
    inputs: graph.int32s(1),
    outputs: graph.int32s(2),
  };
}

/** A flatbuffer table: fields are found through its vtable, absent ones have their default 0. */
class Table {
  readonly #view: DataView;
  readonly #start: number;

  constructor(view: DataView, start: number) {
    this.#view = view;
    this.#start = start;
  }

  int8(field: number): number {
    const at = this.#at(field);
    return at === undefined ? 0 : this.#view.getInt8(at);
  }

  int32(field: number): number {
    const at = this.#at(field);
    return at === undefined ? 0 : this.#view.getInt32(at, true);
  }

  table(field: number): Table | undefined {
    const at = this.#at(field);
    return at === undefined
      ? undefined
      : new Table(this.#view, at + this.#view.getUint32(at, true));
  }

  tables(field: number): Table[] {
    return this.#vector(field, (at) => new Table(this.#view, at + this.#view.getUint32(at, true)));
  }

  int32s(field: number): number[] {
    return this.#vector(field, (at) => this.#view.getInt32(at, true));
  }

  bytes(field: number): Uint8Array {
    const at = this.#at(field);
    if (at === undefined) return new Uint8Array();
    const start = at + this.#view.getUint32(at, true);
    const length = this.#view.getUint32(start, true);
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + start + 4, length);
  }

  string(field: number): string {
    return new TextDecoder().decode(this.bytes(field));
  }

  #vector<T>(field: number, read: (at: number) => T): T[] {
    const at = this.#at(field);
    if (at === undefined) return [];
    const start = at + this.#view.getUint32(at, true);
    const length = this.#view.getUint32(start, true);
    return Array.from({ length }, (_, index) => read(start + 4 + index * 4));
  }

  #at(field: number): number | undefined {
    const vtable = this.#start - this.#view.getInt32(this.#start, true);
    const slot = 4 + field * 2;
    if (slot >= this.#view.getUint16(vtable, true)) return undefined;
    const offset = this.#view.getUint16(vtable + slot, true);
    return offset === 0 ? undefined : this.#start + offset;
  }
}
