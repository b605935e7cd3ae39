import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';

const picture = v.object({ src: v.string(), sizes: v.string(), purpose: v.optional(v.string()) });
const webManifest = v.object({
  id: v.string(),
  start_url: v.string(),
  scope: v.string(),
  icons: v.array(picture),
  screenshots: v.array(v.object({ ...picture.entries, form_factor: v.string() })),
  shortcuts: v.array(v.object({ name: v.string(), url: v.string() })),
});

let manifest: v.InferOutput<typeof webManifest>;

beforeAll(async () => {
  const text = await readFile('public/manifest.webmanifest', 'utf8');
  manifest = v.parse(webManifest, JSON.parse(text));
});

describe('the web app manifest', () => {
  it('keeps the identity of installed apps', () => {
    expect([manifest.id, manifest.start_url, manifest.scope]).toEqual(['/', '/', '/']);
  });

  it('names icons that are there, in the sizes they have', async () => {
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(join('public', src)).metadata();
      expect(sizes === 'any' ? sizes : `${width}x${height}`, src).toBe(sizes);
    }
  });

  it('offers every kind of icon that launchers ask for', () => {
    const purposes = new Set(manifest.icons.map(({ purpose }) => purpose));
    expect([...purposes].sort()).toEqual(['any', 'maskable', 'monochrome']);
  });

  it('leads by its shortcuts to every station', () => {
    expect(manifest.shortcuts.map(({ url }) => url)).toEqual([
      '/?station=guard',
      '/?station=kiosk',
      '/?station=photo',
    ]);
  });

  it('shows itself on narrow and on wide screens', () => {
    const forms = new Set(manifest.screenshots.map((one) => one.form_factor));
    expect([...forms].sort()).toEqual(['narrow', 'wide']);
  });
});
