import type { Plugin } from 'vite';

/** Where the code of the station that looks through several cameras lives, and nobody else's. */
const OWN =
  /\/src\/(?:stations\/watch|sources\/feeds|services\/(?:watch|reporting|fleet)|app\/(?:screens\/)?watch|locales\/watch)\//;
/** Packages that it alone uses, each a pack of its own. */
const PACKAGE = /\/node_modules\/(hls\.js|mqtt)\//;
const TEXTS = /\/src\/locales\/watch\/([a-z]+)(?:\.ts$|\/)/;

/** One module, as far as it matters who brings it into the app. */
export interface ImportingModule {
  readonly id: string;
  /** What it imports, at once and later. */
  readonly imports: readonly string[];
  /** Whether anything imports it; what nothing does is where the app begins. */
  readonly isImported: boolean;
}

/**
 * The modules that the app has for other reasons than to watch: what its entries reach without a step
 * into the world of the watch.
 */
export function outsideWatch(modules: readonly ImportingModule[]): ReadonlySet<string> {
  const importsOf = new Map(modules.map(({ id, imports }) => [id, imports]));
  const outside = new Set<string>();
  const visit = (id: string): void => {
    if (outside.has(id) || OWN.test(id) || PACKAGE.test(id)) return;
    outside.add(id);
    importsOf.get(id)?.forEach(visit);
  };
  for (const { id, isImported } of modules) if (!isImported) visit(id);
  return outside;
}

/**
 * The pack that a chunk belongs to: `watchtext-fr` holds the texts of a language, `hls` and `mqtt` a
 * package, `watch` everything else that watching alone needs, code that others could use too.
 *
 * @param outside what the app has for other reasons
 * @returns nothing where the chunk is of use to others as well
 */
export function watchPackOf(
  moduleIds: readonly string[],
  outside: ReadonlySet<string>,
): string | undefined {
  const own = moduleIds.filter((id) => !id.startsWith('\0'));
  if (own.length === 0 || own.some((id) => outside.has(id))) return undefined;
  const name = own.map((id) => PACKAGE.exec(id)?.[1]).find((found) => found !== undefined);
  if (name !== undefined) return name.replace('.js', '');
  const [language] = own.map((id) => TEXTS.exec(id)?.[1]);
  return own.every((id) => TEXTS.test(id)) ? `watchtext-${language ?? ''}` : 'watch';
}

/** Learns from a build which modules are of the watch alone; a chunk's pack can be asked then. */
export function watchWorld(): {
  readonly plugin: Plugin;
  readonly packOf: (moduleIds: readonly string[]) => string | undefined;
} {
  let outside: ReadonlySet<string> = new Set();
  const plugin: Plugin = {
    name: 'maskcheck:watch-world',
    apply: 'build',
    buildEnd() {
      const modules = [...this.getModuleIds()].flatMap((id) => {
        const info = this.getModuleInfo(id);
        if (info === null) return [];
        const { importedIds, dynamicallyImportedIds, importers, dynamicImporters } = info;
        return {
          id,
          imports: [...importedIds, ...dynamicallyImportedIds],
          isImported: importers.length + dynamicImporters.length > 0,
        };
      });
      outside = outsideWatch(modules);
    },
  };
  return { plugin, packOf: (moduleIds) => watchPackOf(moduleIds, outside) };
}
