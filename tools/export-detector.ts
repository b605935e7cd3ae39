import { createRequire } from 'node:module';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import type { GraphModelFiles } from './graph-model.ts';
import { float, GraphModel, integers, text, texts } from './graph-model.ts';
import type { TfliteGraph, TfliteOperator } from './tflite.ts';
import { Operator, readTflite } from './tflite.ts';

/** Side of the network's own input in pixels; it is fully convolutional, so others work too. */
const NATIVE_SIZE = 128;
const ACTIVATION_RELU = 1;

/**
 * Turns the face detector of the package `@mediapipe/face_detection` (Apache-2.0) into a tfjs
 * graph model with one output `[1, anchors, 17]`, as `@tensorflow-models/blazeface` loads it.
 * The weights stay the half floats they are.
 *
 * @param tflite the file `face_detection_short_range.tflite`
 * @param inputSize side of the square input in pixels, a multiple of 16
 */
export function exportDetector(tflite: Uint8Array, inputSize: number): GraphModelFiles {
  const graph = readTflite(tflite);
  const model = new GraphModel();
  const names = new Map<number, string>();
  const [input] = graph.inputs;
  if (input === undefined) throw new RangeError('the detector has no input');
  names.set(input, model.placeholder('input', [1, inputSize, inputSize, 3]));
  for (const [index, operator] of graph.operators.entries()) {
    const [output] = operator.outputs;
    const name = translate(graph, operator, `node${index}`, { model, names, inputSize });
    if (output !== undefined && name !== undefined) names.set(output, name);
  }
  const named = (index: number | undefined): string => {
    const name = index === undefined ? undefined : names.get(index);
    if (name === undefined) throw new RangeError('the detector lacks an output');
    return name;
  };
  const scores = graph.outputs.find((index) => graph.tensors[index]?.shape.at(-1) === 1);
  const boxes = graph.outputs.find((index) => graph.tensors[index]?.shape.at(-1) === 16);
  concat(model, 'output', [named(scores), named(boxes)], 2);
  return model.files('model.bin', 'maskcheck export-detector');
}

interface Context {
  readonly model: GraphModel;
  readonly names: Map<number, string>;
  readonly inputSize: number;
}

function translate(
  graph: TfliteGraph,
  operator: TfliteOperator,
  name: string,
  { model, names, inputSize }: Context,
): string | undefined {
  const [first = -1] = operator.inputs;
  const input = (position: number): string => {
    const index = operator.inputs[position] ?? -1;
    const known = names.get(index);
    if (known === undefined) throw new RangeError(`tensor ${index} is used before it is made`);
    return known;
  };
  const relu = (result: string, activation: number): string =>
    activation === ACTIVATION_RELU
      ? model.node(`${name}/relu`, 'Relu', [result], { T: float })
      : result;
  switch (operator.code) {
    case Operator.dequantize: {
      const tensor = graph.tensors[first];
      if (tensor === undefined) throw new RangeError('a weight is missing');
      const halves = new Uint16Array(tensor.data.slice().buffer);
      return model.weight({
        name: `weight${first}`,
        ...(tensor.shape.length === 4
          ? outputsLast(halves, tensor.shape)
          : { shape: tensor.shape, data: { float16: halves } }),
      });
    }
    case Operator.conv2d:
    case Operator.depthwiseConv2d: {
      const isDepthwise = operator.code === Operator.depthwiseConv2d;
      const activation = operator.option(isDepthwise ? 4 : 3, 'int8');
      const stride = operator.option(1, 'int32');
      return model.node(
        name,
        isDepthwise ? 'FusedDepthwiseConv2dNative' : '_FusedConv2D',
        [input(0), input(1), input(2)],
        {
          T: float,
          num_args: { i: '1' },
          strides: integers([1, stride, stride, 1]),
          dilations: integers([1, 1, 1, 1]),
          padding: text(operator.option(0, 'int8') === 0 ? 'SAME' : 'VALID'),
          data_format: text('NHWC'),
          fused_ops: texts(activation === ACTIVATION_RELU ? ['BiasAdd', 'Relu'] : ['BiasAdd']),
          epsilon: { f: 0 },
        },
      );
    }
    case Operator.add:
      return relu(
        model.node(name, 'AddV2', [input(0), input(1)], { T: float }),
        operator.option(0, 'int8'),
      );
    case Operator.relu:
      return model.node(name, 'Relu', [input(0)], { T: float });
    case Operator.maxPool2d: {
      const [strideWidth, strideHeight, width, height] = [1, 2, 3, 4].map((field) =>
        operator.option(field, 'int32'),
      );
      return model.node(name, 'MaxPool', [input(0)], {
        T: float,
        ksize: integers([1, height ?? 1, width ?? 1, 1]),
        strides: integers([1, strideHeight ?? 1, strideWidth ?? 1, 1]),
        padding: text(operator.option(0, 'int8') === 0 ? 'SAME' : 'VALID'),
        data_format: text('NHWC'),
      });
    }
    case Operator.pad: {
      const paddings = graph.tensors[operator.inputs[1] ?? -1];
      if (paddings === undefined) throw new RangeError('paddings are missing');
      return model.node(name, 'Pad', [input(0), constant(model, name, paddings.data, [4, 2])], {
        T: float,
      });
    }
    case Operator.reshape: {
      const shape = graph.tensors[operator.outputs[0] ?? -1]?.shape ?? [];
      const cells = (inputSize / NATIVE_SIZE) ** 2;
      const scaled = shape.map((size, axis) => (axis === 1 ? size * cells : size));
      const data = new Uint8Array(Int32Array.from(scaled).buffer);
      return model.node(name, 'Reshape', [input(0), constant(model, name, data, [shape.length])], {
        T: float,
      });
    }
    case Operator.concatenation:
      return concat(
        model,
        name,
        operator.inputs.map((_, position) => input(position)),
        operator.option(0, 'int32'),
      );
    default:
      throw new RangeError(`operator ${operator.code} is not known`);
  }
}

/** tflite keeps output channels (1 for depthwise) first; TensorFlow wants them last. */
function outputsLast(
  halves: Uint16Array,
  [outputs = 1, ...rest]: readonly number[],
): { shape: number[]; data: { float16: Uint16Array } } {
  const inner = halves.length / outputs;
  const turned = halves.map(
    (_, index) => halves[(index % outputs) * inner + Math.floor(index / outputs)] ?? 0,
  );
  return { shape: [...rest, outputs], data: { float16: turned } };
}

function constant(
  model: GraphModel,
  name: string,
  data: Uint8Array,
  shape: readonly number[],
): string {
  return model.weight({
    name: `${name}/constant`,
    shape,
    data: { int32: [...new Int32Array(data.slice().buffer)] },
  });
}

function concat(model: GraphModel, name: string, inputs: readonly string[], axis: number): string {
  const axisName = model.weight({ name: `${name}/axis`, shape: [], data: { int32: [axis] } });
  return model.node(name, 'ConcatV2', [...inputs, axisName], {
    T: float,
    N: { i: String(inputs.length) },
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '128' },
      out: { type: 'string', default: 'stock' },
    },
  });
  const home = dirname(createRequire(import.meta.url).resolve('@mediapipe/face_detection'));
  const tflite = await readFile(join(home, 'face_detection_short_range.tflite'));
  const { json, weights } = exportDetector(tflite, Number(values.size));
  const out = resolve(values.out);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'model.json'), json);
  await writeFile(join(out, 'model.bin'), weights);
  process.stdout.write(`${out}: ${json.length + weights.length} bytes\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
