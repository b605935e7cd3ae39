import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { entriesOf, GRAPH_OPS } from './graph-ops.ts';

/** The new text of a module, or nothing when it stays as it is. @throws when it has changed */
type Rewrite = (code: string, file: string) => string | undefined | Promise<string | undefined>;

/** Which modules of tfjs are written anew, by the end of their path. */
const REWRITES: readonly (readonly [RegExp, Rewrite])[] = [
  // as in the custom bundles that tfjs makes itself: no optimizers
  [/tfjs-core\/dist\/index\.js$/, () => `import './base_side_effects'; export * from './base';`],
  [/tfjs-core\/dist\/ops\/ops_for_converter\.js$/, onlyGraphFunctions],
  [/tfjs-converter\/dist\/operations\/op_list\/\w+\.js$/, onlyGraphEntries],
  [/tfjs-converter\/dist\/operations\/executors\/\w+_executor\.js$/, onlyGraphExecutors],
  [/tfjs-backend-webgl\/dist\/kernel_utils\/shared\.js$/, exportOneByOne],
  // threads are switched off: see `vision/wasm.ts`
  [/tfjs-backend-wasm\/wasm-out\/\S+-threaded-simd\.js$/, absent('default')],
  [/tfjs-backend-wasm\/wasm-out\/\S+-threaded-simd\.worker\.js$/, absent('wasmWorkerContents')],
  // models come from memory: see `vision/models.ts`
  [/tfjs-core\/dist\/io\/browser_files\.js$/, absent('browserFiles')],
  [/tfjs-core\/dist\/io\/http\.js$/, absent('browserHTTPRequest', 'http', 'isHTTPScheme')],
  [/tfjs-core\/dist\/io\/indexed_db\.js$/, absent('BrowserIndexedDB', 'BrowserIndexedDBManager')],
  [
    /tfjs-core\/dist\/io\/local_storage\.js$/,
    absent('BrowserLocalStorage', 'BrowserLocalStorageManager'),
  ],
  [/tfjs-core\/dist\/io\/weights_loader\.js$/, absent('loadWeights', 'weightsLoaderFactory')],
];

/**
 * Bundles of tfjs only what the two graphs and the app's own tensor code come to. tfjs names all
 * that a graph may need in lists and namespaces, which no bundler sees through; they are shortened
 * here, some of them as `tfjs-custom-module` does it. What is left out throws when it is called.
 */
export function leanTfjs(): Plugin {
  const unseen = new Set(REWRITES);
  return {
    name: 'maskcheck:lean-tfjs',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/@tensorflow\// },
      async handler(code, id) {
        const found = REWRITES.find(([module]) => module.test(id));
        if (found === undefined) return null;
        unseen.delete(found);
        const text = await found[1](code, id);
        return text === undefined ? null : { code: text, map: null };
      },
    },
    buildEnd(error) {
      if (error !== undefined || unseen.size === 0) return;
      const modules = [...unseen].map(([module]) => module.source);
      this.error(`tfjs has changed: nothing matches ${modules.join(', ')}`);
    },
  };
}

/** The functions that the converter's executors may call. */
function onlyGraphFunctions(): string {
  const names = Object.values(GRAPH_OPS).filter((name) => name !== undefined);
  return `export { ${[...new Set(names)].join(', ')} } from './ops';`;
}

/** How the converter reads the operations of a graph. */
async function onlyGraphEntries(_: string, file: string): Promise<string> {
  return `export const json = ${JSON.stringify(await entriesOf(file))};`;
}

/** Executors by category: those of categories that no graph has are left out. */
async function onlyGraphExecutors(_: string, file: string): Promise<string | undefined> {
  const lists = join(file, '../../op_list');
  const names = (await readdir(lists)).filter((name) => name.endsWith('.js'));
  const entries = await Promise.all(names.map((name) => entriesOf(join(lists, name))));
  const isNeeded = entries
    .flat()
    .some(({ category }) => basename(file) === `${category}_executor.js`);
  return isNeeded ? undefined : absent('executeOp')();
}

/** The same exports, but one by one: a destructured namespace is bundled whole. */
function exportOneByOne(code: string): string {
  const [, from, names] =
    /import \* as shared from ('[^']+');\s*const \{([^}]+)\} = shared;/.exec(code) ?? [];
  if (from === undefined || names === undefined) throw new Error('tfjs has changed: shared.js');
  return `export { ${names.replaceAll(':', ' as')} } from ${from};`;
}

/** A module of the same exports, each of which throws. */
function absent(...names: readonly string[]): () => string {
  const functions = names.map((name) => `export { absent as ${name} };`);
  return () =>
    [`function absent() { throw new Error('not in this build'); }`, ...functions].join('\n');
}
