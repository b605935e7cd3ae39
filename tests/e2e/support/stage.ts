import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Serving } from '../../../tools/serve.ts';
import type { Scene } from '../../fixtures/camera.ts';
import { writeClip } from '../../fixtures/camera.ts';
import { serveApp } from './app.ts';
import type { FakeCamera } from './browser.ts';
import { launch } from './browser.ts';

/** Somebody masked, near the camera, for two seconds over and over. */
const MASKED: Scene = {
  frames: 60,
  actors: [{ composite: 'masked-1', centre: [320, 250], side: 380 }],
};

/**
 * What the tests of one file share: the built app, served, a folder for the camera's clips, and a
 * browser that is closed after each test. Made once, at the top of the file.
 */
export class Stage {
  #folder = '';
  #serving: Serving | undefined;
  #browser: Browser | undefined;

  constructor() {
    beforeAll(async () => {
      this.#folder = await mkdtemp(join(tmpdir(), 'maskcheck-e2e-'));
      this.#serving = await serveApp();
    });
    afterEach(async () => {
      await this.#browser?.close();
      this.#browser = undefined;
    });
    afterAll(async () => {
      await this.#serving?.close();
      await rm(this.#folder, { recursive: true });
    });
  }

  /** The served app. @throws outside of tests and their hooks */
  get serving(): Serving {
    if (this.#serving === undefined) throw new Error('the app is served while tests run');
    return this.#serving;
  }

  /** Writes a clip for the camera; by default of one masked face. @returns its path */
  async clipOf(name = 'masked', scenes: readonly Scene[] = [MASKED]): Promise<string> {
    const clip = join(this.#folder, `${name}.mjpeg`);
    await writeClip(clip, scenes);
    return clip;
  }

  /** Starts this test's browser. */
  async launch(camera: FakeCamera, ...flags: string[]): Promise<Browser> {
    this.#browser = await launch(camera, ...flags);
    return this.#browser;
  }
}
