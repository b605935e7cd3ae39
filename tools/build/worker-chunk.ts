import type { Plugin } from 'vite';

/** What asks for the address of a worker's code. */
const WORKER_ADDRESS = /\?worker&url$/;
/** Vite's own module, by which every `import()` of a build goes. */
const PRELOAD_HELPER = /^\0vite\/preload-helper\.js$/;
const PLAIN_IMPORT = 'export const __vitePreload = (load) => load();';

/**
 * Builds a worker, asked for by `?worker&url`, as one more chunk of the page's own build, so that
 * page and worker share what both import. Vite alone would bundle the worker apart, and so bundle
 * the engine twice.
 *
 * Code that runs in both must not touch what a page alone has. Vite's helper for `import()` does, to
 * preload and to tell of a failure; a plain import takes its place.
 */
export function workerChunk(): Plugin {
  return {
    name: 'maskcheck:worker-chunk',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: [WORKER_ADDRESS, PRELOAD_HELPER] },
      handler(id) {
        if (PRELOAD_HELPER.test(id)) return PLAIN_IMPORT;
        const chunk = this.emitFile({ type: 'chunk', id: id.replace(WORKER_ADDRESS, '') });
        return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
      },
    },
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk' && output.code.includes('vite:preloadError')) {
          this.error(`${output.fileName} holds Vite's helper for import(), which breaks workers`);
        }
      }
    },
  };
}
