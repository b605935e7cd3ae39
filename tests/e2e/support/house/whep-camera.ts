import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { freePort } from '../../../support/free-port.ts';
import type { HouseCamera } from './cameras.ts';
import type { WhepCodec } from './whep-session.ts';
import { WhepSession } from './whep-session.ts';

/** Where it is asked, as a camera server has it. */
const PATH = '/gate/whep';

/** A camera server that speaks WHEP, with a WebRTC that is no browser's. */
export class WhepCamera implements HouseCamera {
  readonly port: number;
  /** How it packs the pictures of the sessions to come. */
  codec: WhepCodec = 'h264';
  readonly #clip: string;
  readonly #sessions = new Map<string, WhepSession>();
  #server: Server | undefined;
  #count = 0;

  private constructor(clip: string, port: number) {
    this.#clip = clip;
    this.port = port;
  }

  /** Starts it. @param clip as `writeClip` writes it */
  static async start(clip: string): Promise<WhepCamera> {
    const camera = new WhepCamera(clip, await freePort());
    await camera.comeBack();
    return camera;
  }

  /** How many watch. */
  get watching(): number {
    return this.#sessions.size;
  }

  async comeBack(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response));
    this.#server = server;
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
  }

  async goDown(): Promise<void> {
    this.#server?.close();
    this.#server?.closeAllConnections();
    this.#server = undefined;
    await Promise.all([...this.#sessions.keys()].map((path) => this.#end(path)));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'DELETE') {
      await this.#end(request.url ?? '');
      response.end();
      return;
    }
    const path = `${PATH}/session-${(this.#count += 1)}`;
    const session = await WhepSession.open(this.#clip, this.codec, () => void this.#end(path));
    this.#sessions.set(path, session);
    const answer = await session.answerTo(await text(request));
    response.writeHead(201, { 'Content-Type': 'application/sdp', Location: path }).end(answer);
  }

  async #end(path: string): Promise<void> {
    const session = this.#sessions.get(path);
    this.#sessions.delete(path);
    await session?.end();
  }
}
