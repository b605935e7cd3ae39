import type { UserConfig } from 'vite';
import { defineConfig } from 'vite';
import { noticed } from './tools/build/noticed.ts';
import { runtimeFiles } from './tools/build/runtime-files.ts';
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

/** Licences of what is bundled stand once in `third-party-notices.txt`, not 900 times in the code. */
const output = { comments: { legal: false } };

export default defineConfig({
  plugins: [runtimeFiles(import.meta.dirname), noticed(import.meta.dirname)],
  oxc: decorators,
  server: { headers: developmentHeaders },
  worker: {
    format: 'es',
    plugins: () => [noticed(import.meta.dirname)],
    rolldownOptions: { output },
  },
  build: {
    target: 'es2022',
    // the policy knows no data: addresses and no inline scripts
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output },
    chunkSizeWarningLimit: 1500,
  },
});
