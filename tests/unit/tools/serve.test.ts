import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compress } from '../../../tools/build/compress.ts';
import { makeCertificate } from '../../../tools/start/certificate.ts';
import { SECURITY_HEADERS } from '../../../tools/headers.ts';
import type { Serving } from '../../../tools/serve.ts';
import { serve } from '../../../tools/serve.ts';

let root = '';
let serving: Serving;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'maskcheck-serve-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(root, 'assets/app-abc.js'), 'export {};\n'.repeat(500));
  await writeFile(join(root, 'manifest.webmanifest'), '{}');
  await writeFile(join(root, 'model.bin'), 'weights');
  await writeFile(join(root, 'compute.wasm'), 'code');
  await writeFile(join(root, 'notices.txt'), 'notices');
  await compress(root);
  serving = await serve({ root, host: 'localhost', port: 0 });
});

afterAll(async () => {
  await serving.close();
  await rm(root, { recursive: true });
});

const ask = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(new URL(path, serving.url), init);

describe('the server', () => {
  it.each([
    ['/', 200],
    ['/?station=guard', 200],
    ['/assets/app-abc.js', 200],
    ['/missing.js', 404],
    ['/../package.json', 404],
  ])('answers %s by %i with the security headers', async (path, status) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(response.headers.get(name)).toBe(value);
    }
  });

  it('sends them with "not modified" and with a refused method', async () => {
    const etag = (await ask('/')).headers.get('etag') ?? '';
    const unchanged = await ask('/', { headers: { 'if-none-match': etag } });
    const refused = await ask('/', { method: 'POST' });
    expect([unchanged.status, refused.status]).toEqual([304, 405]);
    for (const response of [unchanged, refused]) {
      expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    }
  });

  it.each([
    ['/', 'text/html;charset=utf-8'],
    ['/assets/app-abc.js', 'text/javascript'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/compute.wasm', 'application/wasm'],
    ['/model.bin', 'application/octet-stream'],
    ['/notices.txt', 'text/plain;charset=utf-8'],
  ])('names the type of %s', async (path, type) => {
    expect((await ask(path)).headers.get('content-type')).toBe(type);
  });

  it('keeps what is missing out of every cache', async () => {
    expect((await ask('/assets/gone.js')).headers.get('cache-control')).toBe('no-store');
  });

  it.each(['br', 'gzip'])('sends the %s copy to those who take it', async (encoding) => {
    const response = await ask('/assets/app-abc.js', { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toBe('export {};\n'.repeat(500));
  });

  it('speaks https under a certificate made on the spot', async () => {
    const https = await makeCertificate(['192.0.2.7'], new Date());
    const secure = await serve({ root, host: 'localhost', port: 0, https });
    const status = await new Promise((resolve, reject) => {
      // the certificate is its own authority: trusted here, it must name localhost to pass
      get(secure.url, { ca: https.cert }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).once('error', reject);
    });
    await secure.close();
    expect(status).toBe(200);
  });

  it('says so when the port is taken', async () => {
    const second = serve({ root, host: 'localhost', port: serving.port });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
