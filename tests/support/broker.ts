import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { ENVIRONMENT, providePrograms } from './programs.ts';

/** Whether Mosquitto is there, or could be installed. @throws when not, where `CI` is set */
export const HAS_BROKER = providePrograms('a real broker', ['mosquitto']);

/** Who may connect, by name and password, and what they may do in the words of Mosquitto's ACL file. */
export interface BrokerRules {
  readonly users: Readonly<Record<string, string>>;
  readonly acl: string;
}

/** A real Mosquitto on loopback, for as long as a test needs it. */
export class Broker {
  readonly #folder: string;
  readonly #port: number;
  #process: ChildProcess | undefined;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
  }

  /** Writes its files and starts it. */
  static async start({ users, acl }: BrokerRules): Promise<Broker> {
    const folder = await mkdtemp(join(tmpdir(), 'maskcheck-broker-'));
    const port = await freePort();
    const passwords = join(folder, 'passwords');
    await writeFile(passwords, '');
    for (const [name, password] of Object.entries(users)) {
      spawnSync('mosquitto_passwd', ['-b', passwords, name, password], { env: ENVIRONMENT });
    }
    await writeFile(join(folder, 'acl'), `${acl}\n`);
    await writeFile(
      join(folder, 'mosquitto.conf'),
      [
        // this version does not start with WebSockets alone
        `listener 0 ${join(folder, 'socket')}`,
        `listener ${port} 127.0.0.1`,
        'protocol websockets',
        'allow_anonymous false',
        `password_file ${passwords}`,
        `acl_file ${join(folder, 'acl')}`,
        'persistence true',
        `persistence_location ${folder}/`,
        // the folder is this process' own
        `user ${process.env['USER'] ?? 'root'}`,
        '',
      ].join('\n'),
    );
    const broker = new Broker(folder, port);
    await broker.goOn();
    return broker;
  }

  get address(): string {
    return `ws://127.0.0.1:${this.#port}/mqtt`;
  }

  /** Stops it as a server is stopped; what it keeps stays. */
  async stop(): Promise<void> {
    const { pid } = this.#process ?? {};
    if (this.#process === undefined || pid === undefined) return;
    const ended = new Promise((resolve) => this.#process?.once('exit', resolve));
    process.kill(pid);
    await ended;
    this.#process = undefined;
  }

  /** Starts it again with what it kept. */
  async goOn(): Promise<void> {
    this.#process = spawn('mosquitto', ['-c', join(this.#folder, 'mosquitto.conf')], {
      stdio: 'ignore',
      env: ENVIRONMENT,
    });
    while (!(await answers(this.#port))) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Stops it for good. */
  async end(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
