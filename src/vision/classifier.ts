import { loadGraphModel } from '@tensorflow/tfjs-converter';
import type { GraphModel } from '@tensorflow/tfjs-converter';
import type { io, Tensor, Tensor2D, Tensor4D } from '@tensorflow/tfjs-core';
import {
  add,
  concat,
  div,
  mean,
  mul,
  slice,
  square,
  stack,
  sub,
  tidy,
} from '@tensorflow/tfjs-core';
import { calibrate } from '../core/reading/calibrate.ts';
import type { Affine } from '../core/geometry.ts';
import { sharpnessOf } from '../core/reading/quality.ts';
import type { Quality } from '../core/reading/quality.ts';
import type { Probabilities } from '../core/verdict.ts';
import { CLASSES } from '../core/verdict.ts';
import type { ClassifierManifest } from './manifest.ts';
import type { Frame } from './pixels.ts';
import { cut } from './pixels.ts';

/** Batches come in these sizes alone, so that a backend compiles its shaders once for each. */
const BATCH_SIZES = [1, 2, 4, 8] as const;
const LARGEST_BATCH = 8;

/** What one crop says: its class, and how far it may be believed. */
export interface CropReading extends Pick<Quality, 'brightness' | 'contrast' | 'sharpness'> {
  readonly probabilities: Probabilities;
  /** Probability that the crop shows a face at all, 0–1. */
  readonly faceness: number;
}

/** Tells masks: three classes for each crop, whether it is a face, its light and its sharpness. */
export class Classifier {
  readonly #network: GraphModel;
  readonly manifest: ClassifierManifest;

  private constructor(network: GraphModel, manifest: ClassifierManifest) {
    this.#network = network;
    this.manifest = manifest;
  }

  /** Loads the network onto the current backend. @throws when a file is missing or broken */
  static async load(
    modelUrl: string | io.IOHandler,
    manifest: ClassifierManifest,
  ): Promise<Classifier> {
    return new Classifier(await loadGraphModel(modelUrl), manifest);
  }

  /**
   * Reads faces of one frame.
   *
   * @param crops one map for each face from the unit square to frame pixels, see `cropFor`
   * @returns one reading for each crop, in their order
   */
  async read(frame: Frame, crops: readonly Affine[]): Promise<CropReading[]> {
    const readings: CropReading[] = [];
    for (let first = 0; first < crops.length; first += LARGEST_BATCH) {
      const part = crops.slice(first, first + LARGEST_BATCH);
      readings.push(...(await this.#readBatch(frame, part)));
    }
    return readings;
  }

  /**
   * Reads a batch of every size, so that the first faces wait for nothing.
   *
   * @param tell hears the share of the batches that are done, 0–1
   */
  async warmUp(frame: Frame, tell: (share: number) => void): Promise<void> {
    for (const [index, size] of BATCH_SIZES.entries()) {
      await this.read(frame, batchOf(size));
      tell((index + 1) / BATCH_SIZES.length);
    }
  }

  /** Computes a batch of every size and passes the answers over: for a device that compiles. */
  rehearse(frame: Frame): void {
    for (const size of BATCH_SIZES) this.#compute(frame, batchOf(size)).dispose();
  }

  /** Gives the network's memory back. */
  dispose(): void {
    this.#network.dispose();
  }

  async #readBatch(frame: Frame, crops: readonly Affine[]): Promise<CropReading[]> {
    const [first] = crops;
    if (first === undefined) return [];
    const batchSize = BATCH_SIZES.find((size) => size >= crops.length) ?? LARGEST_BATCH;
    const padded = Array.from({ length: batchSize }, (_, index) => crops[index] ?? first);
    const output = this.#compute(frame, padded);
    try {
      const values = await output.data<'float32'>();
      const columns = values.length / batchSize;
      return crops.map((_, row) =>
        toReading(values.subarray(row * columns, (row + 1) * columns), this.manifest.calibration),
      );
    } finally {
      output.dispose();
    }
  }

  #compute(frame: Frame, crops: readonly Affine[]): Tensor {
    const { inputSize, crop } = this.manifest;
    return tidy(() => {
      const pixels = cut(frame, crops.map(toPixels(inputSize)), inputSize, crop.oversample);
      const logits = this.#network.predict(sub(div(pixels, 127.5), 1)) as Tensor2D;
      return concat([logits, measure(pixels)], 1);
    });
  }
}

/** Crops of any place, as many as a batch holds. */
function batchOf(size: number): Affine[] {
  return Array.from<Affine>({ length: size }).fill([1, 0, 0, 0, 1, 0]);
}

/** A crop's map from the unit square, made one from crop pixels. */
function toPixels(inputSize: number): (crop: Affine) => Affine {
  return ([a, b, c, d, e, f]) => [a / inputSize, b / inputSize, c, d / inputSize, e / inputSize, f];
}

/**
 * Mean, mean square and Laplacian energy of each crop's grey picture, `[crops, 3]`, on 0–1 grey.
 * The Laplacian is the four-neighbour one: 4·centre − left − right − up − down.
 */
function measure(pixels: Tensor4D): Tensor {
  const [, height, width] = pixels.shape;
  const grey = div(mean(pixels, 3), 255);
  const shifted = (y: number, x: number): Tensor =>
    slice(grey, [0, y, x], [-1, height - 2, width - 2]);
  const neighbours = add(add(shifted(0, 1), shifted(2, 1)), add(shifted(1, 0), shifted(1, 2)));
  const laplacian = sub(mul(shifted(1, 1), 4), neighbours);
  return stack(
    [mean(grey, [1, 2]), mean(square(grey), [1, 2]), mean(square(laplacian), [1, 2])],
    1,
  );
}

function toReading(row: Float32Array, calibration: ClassifierManifest['calibration']): CropReading {
  const [face = 0, brightness = 0, meanSquare = 0, laplacian = 0] = row.subarray(CLASSES.length);
  const variance = Math.max(0, meanSquare - brightness * brightness);
  return {
    probabilities: calibrate(row, calibration),
    faceness: 1 / (1 + Math.exp(-face)),
    brightness,
    contrast: Math.sqrt(variance),
    sharpness: sharpnessOf(laplacian, variance),
  };
}
