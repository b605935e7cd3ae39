import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The parts of the built app that are measured apart. */
export const KINDS = [
  'page',
  'engine',
  'webgl',
  'wasm',
  'both backends',
  'screens',
  'late screens',
  'detector',
  'classifier',
  'binary',
  'binary without SIMD',
  'the rest',
] as const;

/** One of `KINDS`. */
export type Kind = (typeof KINDS)[number];

/** What is no code, by its address below the app's root. */
const BY_ADDRESS: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:index\.html|.*\.css)$/, 'page'],
  [/^models\/blazeface\//, 'detector'],
  [/^models\/mask-classifier\//, 'classifier'],
  [/^wasm\/.*-simd\.wasm$/, 'binary'],
  [/^wasm\//, 'binary without SIMD'],
];

/** Whatever follows `from`, or is imported for its effects: what a chunk cannot start without. */
const STATIC_IMPORT = /\b(?:from|import)["'`]\.\/([^"'`]+)["'`]/g;

/**
 * Tells the kind of a file of the built app. Code is of the first kind that cannot start without
 * it: the page's first, the engine's next, then a backend's; all other code is a screen's, late
 * where the live check does without it.
 *
 * @param dist folder of the built app
 * @returns a function of the file's address
 */
export async function kindsIn(dist: string): Promise<(address: string) => Kind> {
  const imports = await staticImportsIn(dist);
  const startOf = (...entries: readonly string[]): ReadonlySet<string> => {
    const found = new Set<string>();
    const visit = (name: string): void => {
      if (found.has(name)) return;
      found.add(name);
      imports.get(name)?.forEach(visit);
    };
    for (const entry of entries) {
      [...imports.keys()].filter((name) => name.startsWith(`${entry}-`)).forEach(visit);
    }
    return found;
  };
  const page = startOf('index');
  const engine = startOf('engine', 'worker');
  const webgl = startOf('webgl');
  const wasm = startOf('wasm');
  const kindOfCode = (name: string): Kind => {
    if (page.has(name)) return 'page';
    if (engine.has(name)) return 'engine';
    if (webgl.has(name)) return wasm.has(name) ? 'both backends' : 'webgl';
    if (wasm.has(name)) return 'wasm';
    return name.startsWith('late-') ? 'late screens' : 'screens';
  };
  return (address) => {
    const name = /^assets\/(.+\.js)$/.exec(address)?.[1];
    if (name !== undefined) return kindOfCode(name);
    return BY_ADDRESS.find(([pattern]) => pattern.test(address))?.[1] ?? 'the rest';
  };
}

/**
 * What each chunk of the built app cannot start without: names of files in `assets`.
 *
 * @param dist folder of the built app
 */
export async function staticImportsIn(
  dist: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const imports = new Map<string, string[]>();
  for (const name of await readdir(join(dist, 'assets'))) {
    if (!name.endsWith('.js')) continue;
    const code = await readFile(join(dist, 'assets', name), 'utf8');
    imports.set(
      name,
      [...code.matchAll(STATIC_IMPORT)].flatMap(([, file]) => file ?? []),
    );
  }
  return imports;
}
