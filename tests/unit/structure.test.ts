import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Import, SourceFile } from '../support/source-code.ts';
import { circlesOf, readSourceFile, readSourceFiles } from '../support/source-code.ts';

/** Who may import whom. Nothing imports upwards, or sideways where it is not listed. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  locales: [],
  vision: ['core'],
  engine: ['core', 'vision'],
  sources: ['core'],
  services: ['core', 'locales'],
  ui: ['core', 'services', 'locales'],
  stations: ['core', 'sources', 'services', 'ui', 'locales'],
  app: ['core', 'sources', 'services', 'ui', 'locales', 'stations'],
  main: ['app', 'services'],
  'service-worker': [],
};

/** Which rooms may use which packages; a package that is not listed may not be used at all. */
const PACKAGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^@tensorflow(?:-models)?\//, ['vision']],
  [/^comlink$/, ['engine']],
  [/^hls\.js(?:\/|$)/, ['sources']],
  [/^idb$/, ['services']],
  [/^mqtt$/, ['services']],
  [/^valibot$/, ['core', 'vision', 'services']],
  [/^lit(?:\/|$)/, ['ui', 'stations', 'app']],
  [/^lucide$/, ['ui', 'stations', 'app']],
  [/^workbox-window$/, ['services']],
  [/^workbox-(?:core|precaching|routing|strategies)$/, ['service-worker']],
];

/** What a page alone has, so that these rooms run in a worker and in Node as well. */
const PAGE_NAMES = ['navigator', 'document', 'indexedDB', 'window', 'localStorage'];
/** Core is told the time and never asks for it, nor for anything else. */
const OUTSIDE_NAMES = [...PAGE_NAMES, 'Date', 'performance', 'fetch', 'setTimeout', 'setInterval'];
const FORBIDDEN_NAMES: Readonly<Record<string, readonly string[]>> = {
  core: OUTSIDE_NAMES,
  vision: PAGE_NAMES,
};

/** The door to the engine, and the keeper that holds the one engine of a visit behind it. */
const DOORS = ['src/engine/engine.ts', 'src/engine/keeper.ts'];
const MOST_LINES = 300;
const MOST_FILES = 14;

const src = readSourceFiles('src');
const tools = readSourceFiles('tools');
const tests = readSourceFiles('tests');

const roomOf = (path: string): string =>
  /^src\/(.+?)(?:\/|\.ts$)/.exec(path)?.[1] ?? posix.dirname(path);
const stationOf = (path: string): string | undefined => /^src\/stations\/(.+?)\//.exec(path)?.[1];

/** Why an import is against the rules; nothing when it is not. */
function objection(from: SourceFile, { specifier, file, isTypeOnly }: Import): string | undefined {
  const room = roomOf(from.path);
  const says = (why: string): string => `${from.path}: ${specifier}: ${why}`;
  if (file === undefined) {
    const [, rooms] = PACKAGES.find(([pattern]) => pattern.test(specifier)) ?? [];
    return rooms?.includes(room) === true ? undefined : says(`no package for ${room}`);
  }
  const other = roomOf(file);
  if (other === room) {
    const station = stationOf(file);
    const isSideways = station !== stationOf(from.path) && station !== undefined;
    // what all stations with a camera build on, and itself no station
    if (station === 'live') return undefined;
    return isSideways ? says('a station knows no other') : undefined;
  }
  // the page's own style sheet goes by the entry, since the policy allows no inline styles
  if (room === 'main' && file.endsWith('.css')) return undefined;
  if (other === 'engine' && (room === 'stations' || room === 'app')) {
    // the worker's address is no import of its code
    const isAddress = room === 'app' && specifier.endsWith('?worker&url');
    return DOORS.includes(file) || isTypeOnly || isAddress ? undefined : says('not by the door');
  }
  return ROOMS[room]?.includes(other) === true ? undefined : says(`${room} knows no ${other}`);
}

const objectionsTo = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) => file.imports.flatMap((one) => objection(file, one) ?? []));

describe('the rooms', () => {
  it('are all listed', () => {
    expect(src.map(({ path }) => roomOf(path)).filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('import downwards alone, the engine by its door, and packages where they belong', () => {
    expect(objectionsTo(src)).toEqual([]);
  });

  it('form no circle', () => {
    expect(circlesOf(src)).toEqual([]);
  });

  it('keep the page out of core and vision, and the clock out of core', () => {
    const found = src.flatMap(({ path, names }) =>
      (FORBIDDEN_NAMES[roomOf(path)] ?? [])
        .filter((name) => names.has(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('lend tools core, vision and texts alone, the same that ship, and types', () => {
    const found = tools.flatMap(({ path, imports }) =>
      imports
        .filter(({ file, isTypeOnly }) => file?.startsWith('src/') === true && !isTypeOnly)
        .filter(({ file = '' }) => !['core', 'vision', 'locales'].includes(roomOf(file)))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(found).toEqual([]);
  });
});

describe('every file', () => {
  const all = [...src, ...tools, ...tests];

  it(`has ${MOST_LINES} lines at most`, () => {
    expect(all.filter(({ lines }) => lines > MOST_LINES).map(({ path }) => path)).toEqual([]);
  });

  it('shares its folder with few others', () => {
    const counts = new Map<string, number>();
    for (const { path } of [...src, ...tools]) {
      const folder = posix.dirname(path);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });

  it('is named after an idea', () => {
    const vague = /(?:^|[/-])(?:utils?|helpers?|common|managers?)(?:[/.-]|$)/;
    expect(all.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('exports by name, with a doc comment on every export', () => {
    const found = [...src, ...tools].flatMap(({ path, hasDefaultExport, undocumented }) => [
      ...(hasDefaultExport ? [`${path}: default export`] : []),
      ...undocumented.map((name) => `${path}: ${name}`),
    ]);
    expect(found).toEqual([]);
  });

  it('names the files it imports in full', () => {
    const found = all.flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file !== undefined && !/\.\w+$/.test(file))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const objections = (path: string, text: string): string[] =>
    objectionsTo([readSourceFile(path, text)]);

  it.each([
    ['src/core/a.ts', `import { b } from '../vision/b.ts';`],
    ['src/core/a.ts', `export { b } from '../vision/b.ts';`],
    ['src/sources/a.ts', `const b = await import('../ui/b.ts');`],
    ['src/ui/a.ts', `import * as tf from '@tensorflow/tfjs-core';`],
    ['src/ui/a.ts', `import left from 'left-pad';`],
    ['src/stations/guard/a.ts', `import { b } from '../photo/b.ts';`],
    ['src/stations/guard/a.ts', `import { b } from '../../engine/room.ts';`],
    ['src/engine/a.ts', `let b: import('../ui/b.ts').B;`],
  ])('object in %s to %s', (path, text) => {
    expect(objections(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/stations/guard/a.ts', `import { Engine } from '../../engine/engine.ts';`],
    ['src/stations/guard/a.ts', `import type { B } from '../../engine/contract.ts';`],
    ['src/app/a.ts', `import address from '../engine/worker.ts?worker&url';`],
    ['src/vision/a.ts', `import { b } from '../core/b.ts';`],
  ])('have nothing against %s with %s', (path, text) => {
    expect(objections(path, text)).toEqual([]);
  });

  it('see circles, missing comments, default exports and what a page alone has', () => {
    const one = readSourceFile('src/core/a.ts', `import './b.ts'; export const a = document.body;`);
    const two = readSourceFile('src/core/b.ts', `import './a.ts'; export default 1;`);
    expect(circlesOf([one, two])).toEqual([['src/core/a.ts', 'src/core/b.ts', 'src/core/a.ts']]);
    expect(one.undocumented).toEqual(['a']);
    expect(one.names.has('document')).toBe(true);
    expect(two.hasDefaultExport).toBe(true);
  });
});
