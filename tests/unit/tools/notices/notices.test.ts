import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { packageOf } from '../../../../tools/notices/bundled-packages.ts';
import { notices, NOTICES_FILE } from '../../../../tools/notices/notices.ts';

describe('the third-party notices', () => {
  it('are up to date: `npm run notices` would change nothing', async () => {
    expect(await readFile(NOTICES_FILE, 'utf8')).toBe(await notices());
  });

  it('name what is bundled through other packages, and the weights', async () => {
    const text = await notices();
    for (const name of ['lit-html', '@tensorflow/tfjs-core', 'seedrandom', 'workbox-routing']) {
      expect(text).toContain(`\n${name} `);
    }
    expect(text).toContain('HTS voice "NIT ATR503 M001"');
    expect(text).toContain('BlazeFace short-range face detector');
    expect(text).toContain('Copyright 2019 David Bau');
  });
});

describe('the package of a module', () => {
  it.each([
    ['/app/node_modules/lit/index.js', 'lit'],
    ['/app/node_modules/@lit/reactive-element/css-tag.js', '@lit/reactive-element'],
    ['/app/node_modules/a/node_modules/@b/c/d.js', '@b/c'],
    ['/app/src/main.ts', undefined],
  ])('of %s is %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});
