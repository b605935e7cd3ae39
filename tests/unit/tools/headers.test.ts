import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { cacheControlFor, SECURITY_HEADERS } from '../../../tools/headers.ts';

/** Named headers of a text in which each stands on one line, by the pattern of its syntax. */
function readHeaders(text: string, line: RegExp): Record<string, string> {
  return Object.fromEntries(
    Array.from(text.matchAll(line), ([, name = '', value = '']) => [name, value]),
  );
}

describe('the security headers', () => {
  it('keep every request at home and every script ours', () => {
    const policy = SECURITY_HEADERS['Content-Security-Policy'] ?? '';
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|data:|https?:|\*/);
  });

  it('stand in public/_headers for every address', async () => {
    const text = await readFile('public/_headers', 'utf8');
    const [everything = ''] = text.split('\n\n');
    expect(everything.startsWith('/*\n')).toBe(true);
    expect(readHeaders(everything, /^ {2}([\w-]+): (.+)$/gm)).toEqual(SECURITY_HEADERS);
  });

  it('stand in deploy/nginx for the whole server, on errors too', async () => {
    const text = await readFile('deploy/nginx/maskcheck.conf', 'utf8');
    const found = readHeaders(text, /^ {2}add_header ([\w-]+) "(.+)" always;$/gm);
    expect(found).toEqual(SECURITY_HEADERS);
  });

  it('are taken away by no location in deploy/nginx, which one header of its own would do', async () => {
    for (const file of await readdir('deploy/nginx')) {
      const text = await readFile(`deploy/nginx/${file}`, 'utf8');
      const lines = text.split('\n').filter((line) => line.includes('add_header'));
      // two spaces deep is the server, which `maskcheck.conf` alone has
      const isOfServer = (line: string): boolean =>
        file === 'maskcheck.conf' && /^ {2}\S/.test(line);
      expect(lines.filter((line) => !isOfServer(line))).toEqual([]);
    }
  });

  it('stand in the snippet for Caddy in docs/hosting.md', async () => {
    const text = await readFile('docs/hosting.md', 'utf8');
    const [, block = ''] = /^ {2}header \{\n(.*?)^ {2}\}/ms.exec(text) ?? [];
    expect(readHeaders(block, /^ +([\w-]+) "(.+)"$/gm)).toEqual(SECURITY_HEADERS);
  });
});

describe('the cache rule', () => {
  it('keeps hashed files for good and asks for all others', () => {
    expect(cacheControlFor('/assets/index-abc123.js')).toContain('immutable');
    for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest', '/models/a.bin']) {
      expect(cacheControlFor(path)).toBe('no-cache');
    }
  });
});
