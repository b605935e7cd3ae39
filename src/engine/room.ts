import type { PictureReport, Report } from '../core/report.ts';
import { inspect } from '../vision/faces.ts';
import type { Vision } from '../vision/models.ts';
import { countTensors } from '../vision/models.ts';
import { sizeOf, upload } from '../vision/pixels.ts';
import { startVision } from '../vision/start.ts';
import type { EngineOptions, EnginePlace, EngineStart } from './contract.ts';
import { Loop } from './loop.ts';

/**
 * The engine itself, wherever it runs: a worker exposes one to the page, the page fallback owns
 * one. Everything that crosses is a bitmap or plain data.
 */
export class EngineRoom {
  readonly #violations: string[] = [];
  #vision: Vision | undefined;
  #loop: Loop | undefined;

  /** Chooses a backend and loads the networks; a fault is an answer, not an exception. */
  async start(options: EngineOptions, place: EnginePlace): Promise<EngineStart> {
    if (place === 'worker') this.#watchPolicy();
    const started = await startVision(options);
    if ('fault' in started) return started;
    const { vision, ...measured } = started;
    this.#vision = vision;
    this.#loop = new Loop(vision);
    return {
      info: {
        ...measured,
        place,
        detectorVersion: vision.detector.manifest.version,
        classifierVersion: vision.classifier.manifest.version,
      },
    };
  }

  /** Looks at one live frame and closes it. @throws when the engine has not been started */
  async look(bitmap: ImageBitmap, atMs: number): Promise<Report> {
    try {
      return await this.#started(this.#loop).look(bitmap, atMs);
    } finally {
      bitmap.close();
    }
  }

  /** Looks at one still picture and closes it. @throws when the engine has not been started */
  async inspect(bitmap: ImageBitmap): Promise<PictureReport> {
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

  /** Forgets everybody in view. */
  forget(): Promise<void> {
    this.#loop?.forget();
    return Promise.resolve();
  }

  /** Gives the networks' memory back; a worker is ended whole instead. */
  stop(): Promise<void> {
    this.#vision?.detector.dispose();
    this.#vision?.classifier.dispose();
    this.#vision = this.#loop = undefined;
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
