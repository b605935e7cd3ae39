import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
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

  describe('in docs/hosting.md', () => {
    let text = '';
    beforeAll(async () => {
      text = await readFile('docs/hosting.md', 'utf8');
    });
    const snippet = (language: string): string =>
      new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(text)?.[1] ?? '';

    it('stand in the snippet for nginx, on errors too', () => {
      const found = readHeaders(snippet('nginx'), /^ +add_header ([\w-]+) "(.+)" always;$/gm);
      expect(found).toEqual(SECURITY_HEADERS);
    });

    it('stand in the snippet for Caddy', () => {
      const [, block = ''] = /^ {2}header \{\n(.*?)^ {2}\}/ms.exec(snippet('caddy')) ?? [];
      expect(readHeaders(block, /^ +([\w-]+) "(.+)"$/gm)).toEqual(SECURITY_HEADERS);
    });
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
