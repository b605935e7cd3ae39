import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { freePort } from '../../../support/free-port.ts';

/** Something that was posted, and how it was answered. */
export interface Posted {
  readonly body: string;
  readonly contentType: string | undefined;
  readonly cookie: string | undefined;
  readonly status: number;
}

/** Whoever receives what stations post: a server that a test can stop, and have refuse things. */
export class Receiver {
  readonly port: number;
  /** Everything that was posted so far, in its order. */
  readonly posted: Posted[] = [];
  /** What it answers to a message. */
  statusFor: (body: string) => number = () => ACCEPTED;
  #server: Server | undefined;

  private constructor(port: number) {
    this.port = port;
  }

  /** Starts it on a free port. */
  static async start(): Promise<Receiver> {
    const receiver = new Receiver(await freePort());
    await receiver.comeBack();
    return receiver;
  }

  /** What was accepted of what was posted, in its order. */
  get accepted(): readonly string[] {
    return this.posted.filter(({ status }) => status === ACCEPTED).map(({ body }) => body);
  }

  /** It is there again. */
  async comeBack(): Promise<void> {
    const server = createServer((request, response) => void this.#receive(request, response));
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
  }

  /** Nobody answers any more. */
  async goDown(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    const closed = new Promise((resolve) => server.once('close', resolve));
    server.close();
    server.closeAllConnections();
    await closed;
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const { 'content-type': contentType, cookie } = request.headers;
    const status = this.statusFor(body);
    this.posted.push({ body, contentType, cookie, status });
    response.writeHead(status).end();
  }
}

const ACCEPTED = 204;
