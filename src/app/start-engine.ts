import workerAddress from '../engine/worker.ts?worker&url';
import type { StartEngine } from '../engine/keeper.ts';
import type { EngineChoiceStore } from '../services/engine-choice.ts';
import type { SettingsStore } from '../services/settings.ts';
import { trustedScriptAddress } from '../services/policy/trusted-types.ts';
import type { Route } from './routes.ts';

/** What decides how an engine is started: the address before the settings before the memory. */
export interface EngineWishes {
  readonly route: Pick<Route, 'backend' | 'place'>;
  readonly settings: Pick<SettingsStore, 'value'>;
  readonly choices: Pick<EngineChoiceStore, 'read' | 'keep' | 'forget'>;
}

/** How this visit starts its engine, with the files beside the page. */
export function engineStarter({ route, settings, choices }: EngineWishes): StartEngine {
  return async (failed, tell) => {
    // fetched with the first start: the first screen needs none of it
    const { Engine } = await import('../engine/engine.ts');
    const started = await Engine.start(
      {
        backend: route.backend ?? settings.value.backend,
        place: route.place,
        base: new URL(import.meta.env.BASE_URL, location.href).href,
        remembered: choices.read(),
        failed,
      },
      {
        createWorker: () =>
          new Worker(trustedScriptAddress(workerAddress), { type: 'module', name: 'engine' }),
        tell,
      },
    );
    if ('fault' in started) {
      if (started.fault.code === 'no_backend') choices.forget();
    } else if (started.engine.info.isMeasured && route.place === 'auto') {
      choices.keep(started.engine.info);
    }
    return started;
  };
}
