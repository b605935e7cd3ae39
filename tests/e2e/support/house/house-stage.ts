import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Scene } from '../../../fixtures/camera.ts';
import { writeClip } from '../../../fixtures/camera.ts';
import { launch } from '../browser.ts';
import { Collector } from '../collector.ts';
import type { Sights } from './house.ts';
import { House } from './house.ts';

/** A device in the house, on which nothing is stored yet. */
export interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly collector: Collector;
}

/**
 * What the tests of one file share: a house, and a browser that is closed after each test. Made once,
 * where the tests are told.
 */
export class HouseStage {
  #folder = '';
  #house: House | undefined;
  #browser: Browser | undefined;

  /**
   * @param sights what the cameras of the house see
   * @param desk what the device's own camera sees
   */
  constructor(sights: Sights, desk: Scene) {
    beforeAll(async () => {
      this.#folder = await mkdtemp(join(tmpdir(), 'maskcheck-e2e-'));
      await writeClip(this.#clip, [desk]);
      this.#house = await House.start(sights);
    });
    afterEach(async () => {
      await this.#browser?.close();
      this.#browser = undefined;
    });
    afterAll(async () => {
      await this.#house?.end();
      await rm(this.#folder, { recursive: true });
    });
  }

  /** The house. @throws outside of tests and their hooks */
  get house(): House {
    if (this.#house === undefined) throw new Error('the house stands while tests run');
    return this.#house;
  }

  /** Its address. */
  get url(): string {
    return this.house.front.url;
  }

  /** Takes a new device into the house. */
  async takeDevice(): Promise<Device> {
    this.#browser = await launch({ clip: this.#clip }, ...FLAGS);
    const context = await this.#browser.newContext({
      viewport: { width: 1440, height: 900 },
      ignoreHTTPSErrors: true,
    });
    const collector = new Collector(context, this.url);
    return { context, page: await context.newPage(), collector };
  }

  get #clip(): string {
    return join(this.#folder, 'desk.mjpeg');
  }
}

/** The certificate is the house's own, and by WebRTC it is found on a machine without a network too. */
const FLAGS = ['--ignore-certificate-errors', '--allow-loopback-in-peer-connection'];
