import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { leanWasm } from './tfjs/lean-wasm.ts';

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

/** A kernel's module in the package of the WebAssembly backend. */
const KERNEL_MODULE = /tfjs-backend-wasm\/dist\/kernels\/(\w+)\.js$/;

/**
 * Puts the models under `models/` and the WebAssembly binaries of tfjs under `wasm/`: into the
 * built app, the binaries with the kernels that its code calls, and to the same addresses of the
 * development server as they are. The built app also gets the checksums of the models.
 */
export function runtimeFiles(root: string): Plugin {
  return {
    name: 'maskcheck:runtime-files',
    async generateBundle(_, bundle) {
      const kernels = kernelsIn(bundle);
      const checksums: Record<string, string> = {};
      for (const { address, path } of await listRuntimeFiles(root)) {
        const content = await readFile(path);
        if (address.startsWith('models/')) checksums[address] = checksumOf(content);
        const source = address.endsWith('.wasm') ? await leanWasm(content, kernels) : content;
        this.emitFile({ type: 'asset', fileName: address, source });
      }
      const source = JSON.stringify(checksums);
      this.emitFile({ type: 'asset', fileName: 'models/checksums.json', source });
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

/** SHA-256 in hexadecimal digits: what the self-test holds the files of a browser to. */
function checksumOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The kernels of the WebAssembly backend that are bundled, by their names in the binary. */
function kernelsIn(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const modules = Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' ? output.moduleIds : [],
  );
  return new Set(modules.flatMap((id) => KERNEL_MODULE.exec(id)?.[1] ?? []));
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
