import type { UserConfig } from 'vite';
import { defineConfig } from 'vite';
import { noticed } from './tools/build/noticed.ts';
import { runtimeFiles } from './tools/build/runtime-files.ts';
import { leanTfjs } from './tools/build/tfjs/lean-tfjs.ts';
import { watchWorld } from './tools/build/watch-world.ts';
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

/** What the live check does without: stored a while after it works. */
const LATE =
  /\/src\/(?:app\/screens\/(?:about|day-book|self-test|settings)-screen|app\/screens\/kiosk-settings|stations\/kiosk\/.*|services\/speech\/.*)\.ts$/;

const watch = watchWorld();

export default defineConfig({
  plugins: [
    watch.plugin,
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
        chunkFileNames: ({ facadeModuleId, moduleIds }) => {
          const pack = watch.packOf(moduleIds);
          if (pack !== undefined)
            return `assets/${pack}${pack === 'watch' ? '-[name]' : ''}-[hash].js`;
          const language = /\/src\/locales\/([a-z]+)\.ts$/.exec(facadeModuleId ?? '')?.[1];
          if (language !== undefined) return `assets/text-${language}-[hash].js`;
          return `assets/${LATE.test(facadeModuleId ?? '') ? 'late-' : ''}[name]-[hash].js`;
        },
      },
      // the binaries take their time
      checks: { bundlerTimings: false },
    },
    chunkSizeWarningLimit: 1500,
  },
});
