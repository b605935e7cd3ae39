import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { packageOf } from '../../../../tools/notices/bundled-packages.ts';
import { notices, NOTICES_FILE, WATCH_NOTICES_FILE } from '../../../../tools/notices/notices.ts';

describe('the third-party notices', () => {
  it('are up to date: `npm run notices` would change nothing', async () => {
    for (const [file, text] of Object.entries(await notices())) {
      expect(await readFile(file, 'utf8')).toBe(text);
    }
  });

  it('name what is bundled through other packages, and the weights', async () => {
    const { [NOTICES_FILE]: text } = await notices();
    for (const name of ['lit-html', '@tensorflow/tfjs-core', 'seedrandom', 'workbox-routing']) {
      expect(text).toContain(`\n${name} `);
    }
    expect(text).toContain('HTS voice "NIT ATR503 M001"');
    expect(text).toContain('BlazeFace short-range face detector');
    expect(text).toContain('Copyright 2019 David Bau');
  });

  it('name apart what is fetched for several cameras alone, and what is inside of it', async () => {
    const { [NOTICES_FILE]: app, [WATCH_NOTICES_FILE]: watch } = await notices();
    for (const name of ['hls.js', 'mqtt', 'mqtt-packet', 'readable-stream', 'eventemitter3']) {
      expect(watch).toContain(`\n${name} `);
      expect(app).not.toContain(`\n${name} `);
    }
    expect(watch).toContain('Copyright (c) 2013-2015 Brightcove');
    expect(watch).toContain('@jspm/core 2.1.0');
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
