import type { IncomingHttpHeaders } from 'node:http';
import { request as askHttp } from 'node:http';
import { request as askHttps } from 'node:https';

/** How a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The beginning of what came, as text. */
  readonly beginning: string;
}

/** Asks as somebody without a browser; of an endless answer the first piece is taken. */
export function ask(
  address: string,
  options: { readonly method?: string; readonly headers?: Record<string, string> } = {},
): Promise<Answer> {
  const request = address.startsWith('https:') ? askHttps : askHttp;
  return new Promise((resolve, reject) => {
    const asking = request(address, { rejectUnauthorized: false, ...options }, (response) => {
      const done = (piece = ''): void => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, beginning: piece });
        asking.destroy();
      };
      response.once('data', (piece: Buffer) => done(piece.toString('latin1')));
      response.once('end', () => done());
    });
    asking.once('error', reject);
    asking.end();
  });
}
