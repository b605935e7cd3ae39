import type { BlazeFaceModel } from '@tensorflow-models/blazeface';
import { load } from '@tensorflow-models/blazeface';
import type { GraphModel } from '@tensorflow/tfjs-converter';
import type { io, Tensor } from '@tensorflow/tfjs-core';
import { mul, sub, tidy } from '@tensorflow/tfjs-core';
import { anchorCentres } from '../core/anchors.ts';
import type { Detection } from '../core/decode.ts';
import { decode } from '../core/decode.ts';
import type { Size } from '../core/geometry.ts';
import type { Look } from '../core/look.ts';
import { isBelieved, lookToFrame, toFrame } from '../core/look.ts';
import type { LookAnswer } from '../core/merge.ts';
import { merge } from '../core/merge.ts';
import type { DetectorManifest } from './manifest.ts';
import type { Frame } from './pixels.ts';
import { cut } from './pixels.ts';

/** More faces than this are not looked for in one picture. */
const MOST_FACES = 100;
/** Score up to which a detection of one of several looks says next to nothing. */
const HARDLY_SEEN = 0.05;
/** Samples per input pixel and axis, at most, when a large picture is shrunk: see `cut`. */
const MOST_SAMPLES = 3;

/** Finds faces: BlazeFace loaded by its own package, decoded by `core` from one read-back. */
export class Detector {
  readonly #package: BlazeFaceModel;
  readonly #network: GraphModel;
  readonly #anchors: Float32Array;
  readonly manifest: DetectorManifest;

  private constructor(loaded: BlazeFaceModel, manifest: DetectorManifest) {
    this.#package = loaded;
    this.#network = networkOf(loaded);
    this.#anchors = anchorCentres(manifest.inputSize);
    this.manifest = manifest;
  }

  /** Loads the network onto the current backend. @throws when a file is missing or broken */
  static async load(
    modelUrl: string | io.IOHandler,
    manifest: DetectorManifest,
  ): Promise<Detector> {
    const { inputSize } = manifest;
    const loaded = await load({ modelUrl, inputWidth: inputSize, inputHeight: inputSize });
    return new Detector(loaded, manifest);
  }

  /**
   * Faces of a frame, best first, in frame pixels.
   *
   * @param looks squares of the frame to show to the network, one after the other
   * @param leastScore detections at or below it are left out, 0–1
   */
  async detect(
    frame: Frame,
    looks: readonly Look[],
    leastScore = this.manifest.threshold,
  ): Promise<Detection[]> {
    const answers: LookAnswer[] = [];
    // several looks are weighed against each other, so what one of them hardly saw counts, too
    const least = looks.length > 1 ? Math.min(leastScore, HARDLY_SEEN) : leastScore;
    for (const look of looks) answers.push(await this.answer(frame, look, least));
    return this.weigh(answers, frame, leastScore);
  }

  /** What one look finds, in frame pixels; faint finds are in it, since other looks may confirm them. */
  async answer(frame: Frame, look: Look, leastScore = HARDLY_SEEN): Promise<LookAnswer> {
    const raw = await this.raw(frame, look);
    const detections = decode(raw, this.#anchors, leastScore)
      .map((detection) => toFrame(detection, look, this.manifest.inputSize))
      .filter((detection) => isBelieved(detection, look, frame));
    return { look, detections };
  }

  /** The faces that one or several looks at a frame speak for with more than `leastScore`, best first. */
  weigh(answers: readonly LookAnswer[], frame: Size, leastScore: number): Detection[] {
    return merge(answers, frame, this.manifest.overlap, MOST_FACES).filter(
      ({ score }) => score > leastScore,
    );
  }

  /** The network's raw output for one look, `[anchors × 17]`: one upload, one read-back. */
  async raw(frame: Frame, look: Look): Promise<Float32Array> {
    const output = this.compute(frame, look);
    try {
      return await output.data<'float32'>();
    } finally {
      output.dispose();
    }
  }

  /** The same, still on the device; the caller disposes it. */
  compute(frame: Frame, look: Look): Tensor {
    const { inputSize } = this.manifest;
    return tidy(() => {
      // a bilinear sample sees two pixels: from there on small faces would alias away
      const samples = Math.min(MOST_SAMPLES, Math.ceil(look.side / inputSize / 2));
      const input = cut(frame, [lookToFrame(look, inputSize)], inputSize, samples);
      // the same normalisation as the package's own: RGB to −1…1
      return this.#network.predict(sub(mul(input, 2 / 255), 1)) as Tensor;
    });
  }

  /** Gives the network's memory back. */
  dispose(): void {
    this.#package.dispose();
  }
}

/**
 * The graph model inside the package's model. The package keeps it private and offers only its own
 * decoding with a read-back per face; the one cast here reaches the raw output instead.
 */
function networkOf(loaded: BlazeFaceModel): GraphModel {
  return (loaded as unknown as { readonly blazeFaceModel: GraphModel }).blazeFaceModel;
}
