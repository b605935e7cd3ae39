import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../../support/free-port.ts';
import { deploy } from './deployed.ts';
import { Program, runToEnd } from './program.ts';

/** Everybody whom the broker knows, with their passwords. */
export const USERS = {
  'station-a': 'password of station a',
  'station-b': 'password of station b',
  fleet: 'password of the fleet',
  house: 'password of the house',
} as const;

/** Debian's Mosquitto with the files of `deploy/mosquitto`. */
export class Broker {
  readonly port: number;
  readonly #folder: string;
  #program: Program | undefined;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.port = port;
  }

  /** Starts it. @param folder an empty one, for its files */
  static async start(folder: string): Promise<Broker> {
    const broker = new Broker(folder, await freePort());
    await broker.#prepare();
    await broker.comeBack();
    return broker;
  }

  /** It is there again, with what it had kept. */
  async comeBack(): Promise<void> {
    const main = join(this.#folder, 'mosquitto.conf');
    this.#program ??= await Program.start(
      'mosquitto',
      ['-c', main],
      /mosquitto version \S+ running/,
    );
  }

  /** Nobody answers any more. */
  async goDown(): Promise<void> {
    await this.#program?.end();
    this.#program = undefined;
  }

  async #prepare(): Promise<void> {
    const folder = this.#folder;
    const inside = join(folder, 'conf.d');
    await mkdir(inside);
    const files = ['maskcheck.passwd', 'maskcheck.acl'];
    await deploy('mosquitto/maskcheck.acl', folder);
    await deploy('mosquitto/maskcheck.conf', inside, {
      'listener 9001': `listener ${this.port}`,
      'listener 1883': `listener ${await freePort()}`,
      ...Object.fromEntries(files.map((name) => [`/etc/mosquitto/${name}`, join(folder, name)])),
    });
    const passwords = join(folder, 'maskcheck.passwd');
    await writeFile(passwords, '');
    for (const [user, password] of Object.entries(USERS)) {
      runToEnd('mosquitto_passwd', ['-b', passwords, user, password]);
    }
    // what stands in Debian's own file
    const isRoot = process.getuid?.() === 0;
    await writeFile(
      join(folder, 'mosquitto.conf'),
      [
        'log_dest stderr',
        'persistence true',
        `persistence_location ${folder}/`,
        `include_dir ${inside}`,
        // the folder is this user's alone
        ...(isRoot ? ['user root'] : []),
      ].join('\n'),
    );
  }
}
