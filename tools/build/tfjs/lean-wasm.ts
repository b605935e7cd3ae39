/** What of a binary is a kernel: all else starts tfjs or holds its memory. */
const KERNEL = /^_?[A-Z]/;

/**
 * A WebAssembly binary of tfjs without the kernels that no code calls. Nothing is optimized: what
 * stays computes as before.
 *
 * @param kernels names of those that are called
 */
export async function leanWasm(
  binary: Uint8Array,
  kernels: ReadonlySet<string>,
): Promise<Uint8Array> {
  // a large compiler, which only a build needs
  const { default: binaryen } = await import('binaryen');
  const module = binaryen.readBinary(binary);
  module.setFeatures(binaryen.Features.MVP | binaryen.Features.SIMD128);
  try {
    for (const { name } of WebAssembly.Module.exports(
      new WebAssembly.Module(Uint8Array.from(binary)),
    )) {
      if (KERNEL.test(name) && !kernels.has(name)) module.removeExport(name);
    }
    module.runPasses(['remove-unused-module-elements']);
    return module.emitBinary();
  } finally {
    module.dispose();
  }
}
