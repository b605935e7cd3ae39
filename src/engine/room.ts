import type { PictureReport, Report } from '../core/report.ts';
import type { Tuning } from '../core/attention/tuning.ts';
import { boundTuning } from '../core/attention/tuning.ts';
import { inspect } from '../vision/faces.ts';
import type { Proof } from '../vision/golden.ts';
import { proofOf } from '../vision/golden.ts';
import type { Device } from '../vision/device.ts';
import type { Vision } from '../vision/models.ts';
import { countTensors } from '../vision/models.ts';
import { sizeOf, upload } from '../vision/pixels.ts';
import type { TellProgress } from '../vision/choice/progress.ts';
import { startVision } from '../vision/start.ts';
import type { EngineOptions, EnginePlace, EngineStart } from './contract.ts';
import { Loops } from './loops.ts';

/**
 * The engine itself, wherever it runs: a worker exposes one to the page, the page fallback owns
 * one. Everything that crosses is a bitmap or plain data.
 */
export class EngineRoom {
  readonly #violations: string[] = [];
  #vision: Vision | undefined;
  #device: Device | undefined;
  #loops: Loops | undefined;
  #prove: (() => Promise<Proof>) | undefined;

  /**
   * Chooses a backend and loads the networks; a fault is an answer, not an exception.
   *
   * @param tell hears how far it has come
   */
  async start(
    options: EngineOptions,
    place: EnginePlace,
    tell: TellProgress,
  ): Promise<EngineStart> {
    if (place === 'worker') this.#watchPolicy();
    const started = await startVision(options, tell);
    if ('fault' in started) return started;
    const { vision, device, goldens, ...measured } = started;
    this.#vision = vision;
    this.#device = device;
    this.#loops = new Loops(vision);
    this.#prove = () => proofOf(vision, goldens, measured.backend);
    return {
      info: {
        ...measured,
        place,
        detectorVersion: vision.detector.manifest.version,
        classifierVersion: vision.classifier.manifest.version,
      },
    };
  }

  /** Resolves when the device under the engine goes away: it is of no use from then on. */
  async whenLost(): Promise<void> {
    await this.#started(this.#device).lost;
  }

  /**
   * Looks at one live frame and closes it.
   *
   * @param feed whose frame it is, where there are several
   * @returns nothing when the device went away meanwhile
   * @throws when the engine has not been started
   */
  async look(bitmap: ImageBitmap, atMs: number, feed?: string): Promise<Report | undefined> {
    try {
      return await this.#unlessLost(() => this.#started(this.#loops).of(feed).look(bitmap, atMs));
    } finally {
      bitmap.close();
    }
  }

  /**
   * Looks at one still picture and closes it.
   *
   * @returns nothing when the device went away meanwhile
   * @throws when the engine has not been started
   */
  async inspect(bitmap: ImageBitmap): Promise<PictureReport | undefined> {
    return this.#unlessLost(() => this.#inspect(bitmap));
  }

  /** Sets what a person may set of the live check; what is out of range, to the nearest allowed. */
  tune(tuning: Tuning): Promise<void> {
    this.#loops?.tune(boundTuning(tuning));
    return Promise.resolve();
  }

  /**
   * Runs both networks anew on the golden picture.
   *
   * @returns nothing when the device went away meanwhile
   * @throws when the engine has not been started
   */
  async prove(): Promise<Proof | undefined> {
    return this.#unlessLost(() => this.#started(this.#prove)());
  }

  /** Forgets everybody in view: of one feed, or of all. */
  forget(feed?: string): Promise<void> {
    this.#loops?.forget(feed);
    return Promise.resolve();
  }

  /** Gives the networks' memory back; a worker is ended whole instead. */
  stop(): Promise<void> {
    this.#vision?.detector.dispose();
    this.#vision?.classifier.dispose();
    this.#vision = this.#loops = this.#device = this.#prove = undefined;
    return Promise.resolve();
  }

  /** How many tensors live on the device now. */
  countTensors(): Promise<number> {
    return Promise.resolve(countTensors());
  }

  /** Violations of the worker's own content security policy, in words. */
  violations(): Promise<readonly string[]> {
    return Promise.resolve(this.#violations);
  }

  async #inspect(bitmap: ImageBitmap): Promise<PictureReport> {
    const vision = this.#started(this.#vision);
    const startedAt = performance.now();
    const frame = upload(bitmap);
    bitmap.close();
    try {
      const faces = await inspect(frame, vision);
      return {
        frame: sizeOf(frame),
        faces: faces.map(({ box, score, verdict, probabilities }) => ({
          box,
          score,
          verdict,
          probabilities,
        })),
        tookMs: performance.now() - startedAt,
      };
    } finally {
      frame.dispose();
    }
  }

  /** Without its device tfjs throws, or computes zeros: neither is an answer. */
  async #unlessLost<T>(work: () => Promise<T>): Promise<T | undefined> {
    const isLost = (): boolean => this.#device?.isLost() === true;
    try {
      const answer = await work();
      return isLost() ? undefined : answer;
    } catch (error) {
      if (isLost()) return undefined;
      throw error;
    }
  }

  #watchPolicy(): void {
    addEventListener('securitypolicyviolation', (event) => {
      if (!(event instanceof SecurityPolicyViolationEvent)) return;
      this.#violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  }

  #started<T>(part: T | undefined): T {
    if (part === undefined) throw new Error('the engine has not been started');
    return part;
  }
}
