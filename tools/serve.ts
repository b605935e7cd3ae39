import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import sirv from 'sirv';
import { cacheControlFor, SECURITY_HEADERS } from './headers.ts';

/** What is served, and where. */
export interface ServeOptions {
  /** Folder of the built app. */
  readonly root: string;
  /** Address to listen on; `0.0.0.0` is every network of this machine. */
  readonly host: string;
  /** Port to listen on; 0 takes any free one. */
  readonly port: number;
  /** Key and certificate in PEM; without them the address is http. */
  readonly https?: { readonly key: string; readonly cert: string };
  /** What every response carries; the app's security headers unless told otherwise. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server that runs. */
export interface Serving {
  /** Its address with a slash at the end; `localhost` stands for every host of this machine. */
  readonly url: string;
  /** The port it got. */
  readonly port: number;
  /** Ends it at once, open connections too. */
  close(): Promise<void>;
}

/**
 * Serves the built app as a careful host does: the security headers on every response, errors too;
 * compressed files where the browser takes them; hashed files kept for good, all others asked for.
 *
 * @throws when the port is taken
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { root, host, port, https, headers = SECURITY_HEADERS } = options;
  const files = sirv(root, { etag: true, gzip: true, brotli: true });
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(response, 405, 'Method not allowed');
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Cache-Control', cacheControlFor(pathname));
    // without it browsers guess the characters of a text from the system's language
    if (pathname.endsWith('.txt')) {
      response.setHeader('Content-Type', 'text/plain;charset=utf-8');
    }
    files(request, response, () => {
      refuse(response, 404, 'Not found');
    });
  };
  const server = https === undefined ? createServer(answer) : createSecureServer(https, answer);
  const taken = await listen(server, host, port);
  const scheme = https === undefined ? 'http' : 'https';
  return {
    url: `${scheme}://localhost:${taken}/`,
    port: taken,
    close: () => close(server),
  };
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain;charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${text}\n`);
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeAllConnections();
  });
}
