import type { Serving } from '../../../tools/serve.ts';
import { serve } from '../../../tools/serve.ts';

/** A host at one address, to which one version of the app is deployed after the other. */
export class Host {
  #serving: Serving | undefined;
  #port = 0;

  /** The app's address. */
  get url(): string {
    return `http://localhost:${this.#port}/`;
  }

  /** Serves another folder from now on. @param root folder of a built app */
  async deploy(root: string): Promise<void> {
    await this.goDown();
    this.#serving = await serve({ root, host: '127.0.0.1', port: this.#port });
    this.#port = this.#serving.port;
  }

  /** Nobody answers at the address any more. */
  async goDown(): Promise<void> {
    await this.#serving?.close();
    this.#serving = undefined;
  }
}
