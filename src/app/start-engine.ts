import workerAddress from '../engine/worker.ts?worker&url';
import type { StartEngine } from '../engine/keeper.ts';
import { trustedScriptAddress } from '../services/trusted-types.ts';
import type { Route } from './routes.ts';

/** How this visit starts its engine: as the address says, with the files beside the page. */
export function engineStarter({ backend, place }: Pick<Route, 'backend' | 'place'>): StartEngine {
  return async () => {
    // fetched with the first start: the first screen needs none of it
    const { Engine } = await import('../engine/engine.ts');
    const base = new URL(import.meta.env.BASE_URL, location.href).href;
    return Engine.start(
      { backend, place, base },
      () => new Worker(trustedScriptAddress(workerAddress), { type: 'module', name: 'engine' }),
    );
  };
}
