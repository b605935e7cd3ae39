import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scene } from '../../../fixtures/camera.ts';
import { writeClip } from '../../../fixtures/camera.ts';
import { Broker } from './broker.ts';
import type { HouseCamera } from './cameras.ts';
import { HlsCamera, MjpegCamera } from './cameras.ts';
import { FrontDoor } from './door.ts';
import { WhepCamera } from './whep-camera.ts';

/** What the cameras of the house see, each over and over. */
export interface Sights {
  /** MJPEG, at `/cameras/door`. */
  readonly door: readonly Scene[];
  /** MJPEG, at `/cameras/hall`. */
  readonly hall: readonly Scene[];
  /** HLS, at `/cameras/yard/index.m3u8`. */
  readonly yard: readonly Scene[];
  /** WebRTC by WHEP, at `/cameras/gate/whep`. */
  readonly gate: readonly Scene[];
}

/** A house as `deploy/` makes it, all on this machine: web server, broker and cameras. */
export class House {
  readonly front: FrontDoor;
  readonly broker: Broker;
  readonly cameras: Readonly<Record<Exclude<keyof Sights, 'gate'>, HouseCamera>> & {
    readonly gate: WhepCamera;
  };
  readonly #folder: string;

  private constructor(folder: string, parts: Pick<House, 'front' | 'broker' | 'cameras'>) {
    this.#folder = folder;
    this.front = parts.front;
    this.broker = parts.broker;
    this.cameras = parts.cameras;
  }

  /** Starts all of it on free ports. */
  static async start(sights: Sights): Promise<House> {
    const folder = await mkdtemp(join(tmpdir(), 'maskcheck-house-'));
    const within = async (name: string): Promise<string> => {
      await mkdir(join(folder, name));
      return join(folder, name);
    };
    const clipOf = async (name: keyof Sights): Promise<string> => {
      const clip = join(folder, `${name}.mjpeg`);
      await writeClip(clip, sights[name]);
      return clip;
    };
    const broker = await Broker.start(await within('broker'));
    const door = await MjpegCamera.start(await clipOf('door'));
    const hall = await MjpegCamera.start(await clipOf('hall'));
    const yard = await HlsCamera.start(await clipOf('yard'), join(folder, 'yard'));
    const gate = await WhepCamera.start(await clipOf('gate'));
    const front = await FrontDoor.start(await within('nginx'), {
      ...{ door: door.port, hall: hall.port, gate: gate.port },
      ...{ broker: broker.port, yard: yard.folder },
    });
    return new House(folder, { front, broker, cameras: { door, hall, yard, gate } });
  }

  /** Ends all of it, and nothing is left. */
  async end(): Promise<void> {
    await this.front.end();
    await Promise.all(Object.values(this.cameras).map((camera) => camera.goDown()));
    await this.broker.goDown();
    await rm(this.#folder, { recursive: true });
  }
}
