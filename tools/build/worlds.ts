import type { Plugin } from 'vite';

/** Where the code of several cameras, reporting and the fleet lives, and nobody else's. */
const WATCH =
  /\/src\/(?:stations\/watch|sources\/feeds|services\/(?:watch|reporting|fleet)|app\/(?:screens\/)?watch|locales\/watch)\//;
/** Packages that it alone uses, each a pack of its own. */
const PACKAGE = /\/node_modules\/(hls\.js|mqtt)\//;
const TEXTS = /\/src\/locales\/watch\/([a-z]+)(?:\.ts$|\/)/;
/** Where the screens begin that the live check does without: stored a while after it works. */
const LATE =
  /\/src\/(?:app\/screens\/(?:about|day-book|self-test|settings)-screen|app\/screens\/kiosk-settings|stations\/kiosk\/.*|services\/speech\/.*)\.ts$/;
/** Where the engine begins, in a worker or on the page. */
const ENGINE = /\/src\/engine\/(?:worker|room)\.ts$/;
/** Where the page begins. */
const PAGE = /\/src\/main\.ts$|\/index\.html$/;

/** One module of the app, as far as it matters who brings it there. */
export interface BuiltModule {
  readonly id: string;
  /** What it cannot start without. */
  readonly imports: readonly string[];
  /** What it fetches when it is wanted. */
  readonly later: readonly string[];
  /** Whether anything imports it; what nothing does is where the app begins. */
  readonly isImported: boolean;
}

/** The modules of an app, by who needs them. */
export interface Worlds {
  /** What the page cannot start without, but for what the engine's worker shares with it. */
  readonly shell: ReadonlySet<string>;
  /** All that the engine needs. */
  readonly engine: ReadonlySet<string>;
  /** What a first visit stores: everything reached without a late screen or the watch. */
  readonly kept: ReadonlySet<string>;
  /** What there is for other reasons than to watch. */
  readonly known: ReadonlySet<string>;
}

/** Finds the worlds in the modules of an app. */
export function worldsOf(modules: readonly BuiltModule[]): Worlds {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const reach = (
    from: (module: BuiltModule) => boolean,
    next: (module: BuiltModule) => readonly string[],
    isBeyond: (id: string) => boolean = () => false,
  ): ReadonlySet<string> => {
    const found = new Set<string>();
    const visit = (id: string): void => {
      if (found.has(id) || isBeyond(id)) return;
      found.add(id);
      const module = byId.get(id);
      if (module !== undefined) next(module).forEach(visit);
    };
    for (const module of modules) if (from(module)) visit(module.id);
    return found;
  };
  const all = ({ imports, later }: BuiltModule): readonly string[] => [...imports, ...later];
  const isWatch = (id: string): boolean => WATCH.test(id) || PACKAGE.test(id);
  const engine = reach(({ id }) => ENGINE.test(id), all);
  const page = reach(
    ({ id }) => PAGE.test(id),
    ({ imports }) => imports,
  );
  const isEntry = ({ isImported }: BuiltModule): boolean => !isImported;
  return {
    shell: new Set([...page].filter((id) => !engine.has(id))),
    engine,
    kept: reach(isEntry, all, (id) => isWatch(id) || LATE.test(id)),
    known: reach(isEntry, all, isWatch),
  };
}

/**
 * The pack that a chunk belongs to: `late` for the screens that the live check does without,
 * `watchtext-fr` for the watch's texts of a language, `hls` and `mqtt` for a package, `watch` for
 * everything else that watching alone needs, code that others could use too.
 *
 * @returns nothing where a first visit stores the chunk
 */
export function packOf(
  moduleIds: readonly string[],
  { kept, known }: Pick<Worlds, 'kept' | 'known'>,
): string | undefined {
  const own = moduleIds.filter((id) => !id.startsWith('\0'));
  if (own.length === 0 || own.some((id) => kept.has(id))) return undefined;
  if (own.some((id) => known.has(id))) return 'late';
  const name = own.map((id) => PACKAGE.exec(id)?.[1]).find((found) => found !== undefined);
  if (name !== undefined) return name.replace('.js', '');
  const [language] = own.map((id) => TEXTS.exec(id)?.[1]);
  return own.every((id) => TEXTS.test(id)) ? `watchtext-${language ?? ''}` : 'watch';
}

/**
 * Learns from a build which modules belong to which world, and cuts chunks along the worlds' borders:
 * what several of one world share is one chunk, since every small chunk costs its own wrapping.
 */
export function worlds(): {
  readonly plugin: Plugin;
  readonly packOf: (moduleIds: readonly string[]) => string | undefined;
  /** The name of the chunk in which a module is put together with others. */
  readonly groupOf: (id: string) => string | null;
} {
  let found: Worlds = worldsOf([]);
  const plugin: Plugin = {
    name: 'maskcheck:worlds',
    apply: 'build',
    buildEnd() {
      const modules = [...this.getModuleIds()].flatMap((id): BuiltModule[] => {
        const info = this.getModuleInfo(id);
        if (info === null) return [];
        const { importedIds, dynamicallyImportedIds, importers, dynamicImporters } = info;
        return [
          {
            id,
            imports: importedIds,
            later: dynamicallyImportedIds,
            isImported: importers.length + dynamicImporters.length > 0,
          },
        ];
      });
      found = worldsOf(modules);
    },
  };
  return {
    plugin,
    packOf: (moduleIds) => packOf(moduleIds, found),
    groupOf(id) {
      const { shell, engine, kept, known } = found;
      if (shell.has(id)) return 'shell';
      if (engine.has(id)) return null;
      if (kept.has(id)) return 'shared';
      return known.has(id) ? 'late-shared' : null;
    },
  };
}
