import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../tools/chromium.ts';

let folder = '';
let browser = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maskcheck-chromium-'));
  browser = join(folder, 'chromium');
  await writeFile(browser, '');
  await chmod(browser, 0o755);
});

afterAll(() => rm(folder, { recursive: true }));

describe('the search for Chromium', () => {
  it('takes the first on the path', () => {
    expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(browser);
  });

  it('takes the one that is named before any other', () => {
    expect(findChromium({ PATH: '/nowhere', CHROMIUM_PATH: browser })).toBe(browser);
  });

  it('finds none rather than another when the named one is missing', () => {
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: '/nowhere/chromium' })).toBeUndefined();
  });
});
