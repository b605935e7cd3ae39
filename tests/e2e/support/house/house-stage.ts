import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Scene } from '../../../fixtures/camera.ts';
import { writeClip } from '../../../fixtures/camera.ts';
import type { Device } from './device.ts';
import { takeDevice } from './device.ts';
import type { Sights } from './house.ts';
import { House } from './house.ts';

/**
 * What the tests of one file share: a house, and what its devices see. Made once, where the tests
 * are told.
 */
export class HouseStage {
  #folder = '';
  #house: House | undefined;

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

  /** Takes a new device into the house, until the test is over. */
  takeDevice(): Promise<Device> {
    return takeDevice(this.url, { clip: this.#clip });
  }

  get #clip(): string {
    return join(this.#folder, 'desk.mjpeg');
  }
}
