import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** A file that the app fetches by a fixed address while it runs. */
interface RuntimeFile {
  /** Address below the app's root, without the leading slash. */
  readonly address: string;
  readonly path: string;
}

const MODELS = ['blazeface', 'mask-classifier'];
/** What the app reads of a model; its card, its figures and its training stay at home. */
const MODEL_FILE = /^(?:model|manifest|golden)\.json$|\.bin$/;
/** One thread with and without SIMD; threads would need cross-origin isolation. */
const WASM_FILES = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm'];

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  bin: 'application/octet-stream',
  wasm: 'application/wasm',
};

/**
 * Puts the models under `models/` and the WebAssembly binaries of tfjs under `wasm/`: into the
 * built app as they are, and to the same addresses of the development server.
 */
export function runtimeFiles(root: string): Plugin {
  return {
    name: 'maskcheck:runtime-files',
    async generateBundle() {
      for (const { address, path } of await listRuntimeFiles(root)) {
        this.emitFile({ type: 'asset', fileName: address, source: await readFile(path) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        // listed anew each time, since models are trained while the server runs
        listRuntimeFiles(root)
          .then((files) => {
            const file = files.find(({ address }) => `/${address}` === pathname);
            if (file === undefined) {
              next();
              return;
            }
            const type = TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)];
            response.setHeader('Content-Type', type ?? 'application/octet-stream');
            response.setHeader('Cache-Control', 'no-cache');
            createReadStream(file.path).pipe(response);
          })
          .catch(next);
      });
    },
  };
}

async function listRuntimeFiles(root: string): Promise<RuntimeFile[]> {
  const models = await Promise.all(
    MODELS.map(async (model) => {
      const names = await readdir(join(root, 'models', model));
      return names
        .filter((name) => MODEL_FILE.test(name))
        .map((name) => ({
          address: `models/${model}/${name}`,
          path: join(root, 'models', model, name),
        }));
    }),
  );
  const wasm = dirname(
    createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json'),
  );
  return [
    ...models.flat(),
    ...WASM_FILES.map((name) => ({ address: `wasm/${name}`, path: join(wasm, 'dist', name) })),
  ];
}
