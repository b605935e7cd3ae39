import type { UserConfig } from 'vite';
import { defineConfig } from 'vite';
import { noticed } from './tools/build/noticed.ts';
import { runtimeFiles } from './tools/build/runtime-files.ts';
import { leanTfjs } from './tools/build/tfjs/lean-tfjs.ts';
import { worlds } from './tools/build/worlds.ts';
import { workerChunk } from './tools/build/worker-chunk.ts';
import { SECURITY_HEADERS } from './tools/headers.ts';

const {
  // Vite's development server writes inline styles and opens sockets; the built app does neither
  'Content-Security-Policy': _policy,
  ...developmentHeaders
} = SECURITY_HEADERS;

/** Lit's decorators are the legacy ones, whose accessors a defined class field would hide. */
export const decorators: NonNullable<Exclude<UserConfig['oxc'], false>> = {
  decorator: { legacy: true },
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};

const built = worlds();

export default defineConfig({
  plugins: [
    built.plugin,
    runtimeFiles(import.meta.dirname),
    workerChunk(),
    leanTfjs(),
    noticed(import.meta.dirname),
  ],
  oxc: decorators,
  server: { headers: developmentHeaders },
  build: {
    target: 'es2022',
    // the policy knows no data: addresses and no inline scripts
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // in the page's head alone: chunks run in the worker too, which has no head
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    reportCompressedSize: false,
    // licences of what is bundled stand once in `third-party-notices.txt`, not 900 times in the code
    rolldownOptions: {
      output: {
        comments: { legal: false },
        // by their names the service worker knows packs: the texts of a language, late screens, and
        // what several cameras need
        chunkFileNames: ({ name, facadeModuleId, moduleIds }) => {
          const language = /\/src\/locales\/([a-z]+)\.ts$/.exec(facadeModuleId ?? '')?.[1];
          if (language !== undefined) return `assets/text-${language}-[hash].js`;
          const pack = built.packOf(moduleIds);
          if (pack === undefined || name.startsWith(`${pack}-`)) return 'assets/[name]-[hash].js';
          return `assets/${pack === 'watch' || pack === 'late' ? `${pack}-[name]` : pack}-[hash].js`;
        },
        codeSplitting: {
          // what the page and the engine's worker share stays apart: the worker fetches no page
          includeDependenciesRecursively: false,
          groups: [
            { name: (id) => (built.groupOf(id) === 'shell' ? 'shell' : null) },
            {
              name: (id) => (built.groupOf(id) === 'shell' ? null : built.groupOf(id)),
              minShareCount: 2,
            },
          ],
        },
      },
      // the binaries take their time
      checks: { bundlerTimings: false },
    },
    chunkSizeWarningLimit: 1500,
  },
});
