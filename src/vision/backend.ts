import type { Device } from './device.ts';

/** What a device computes on: its graphics processor, or its processor through WebAssembly. */
export type BackendName = 'webgl' | 'wasm';

/**
 * Makes a backend the current one; its code, kernels and binary are fetched only now.
 *
 * @param wasmFolder address of the folder with the WebAssembly binaries, with a slash at its end
 * @throws when the device does not have it
 */
export async function startBackend(name: BackendName, wasmFolder: string): Promise<Device> {
  if (name === 'webgl') {
    const { startWebgl } = await import('./webgl.ts');
    return startWebgl();
  }
  const { startWasm } = await import('./wasm.ts');
  return startWasm(wasmFolder);
}
