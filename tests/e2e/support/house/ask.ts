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

/** So many characters are taken of an answer, which may be endless. */
const ENOUGH = 200;

/** Asks as somebody without a browser. */
export function ask(
  address: string,
  options: { readonly method?: string; readonly headers?: Record<string, string> } = {},
): Promise<Answer> {
  const request = address.startsWith('https:') ? askHttps : askHttp;
  return new Promise((resolve, reject) => {
    const asking = request(address, { rejectUnauthorized: false, ...options }, (response) => {
      let beginning = '';
      const done = (): void => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, beginning });
        asking.destroy();
      };
      response.setEncoding('latin1').on('data', (piece: string) => {
        beginning += piece;
        if (beginning.length >= ENOUGH) done();
      });
      response.once('end', done);
    });
    asking.once('error', reject);
    asking.end();
  });
}
