import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';

/** A package whose code, or weights made from it, the built app holds. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly licence: string;
  readonly folder: string;
}

const packageJson = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
});

/** Types, and what packages use in Node alone; the build fails if one is bundled after all. */
const NEVER_BUNDLED =
  /^@types\/|^(?:@webgpu\/types|node-fetch|@lit-labs\/ssr-dom-shim|commist|concat-stream|help-me|minimist|socks|split2)$/;
/** What only devices fetch that look through several cameras or report. */
const OF_WATCH = ['hls.js', 'mqtt'];

/** The packages that the app may bundle, by name. */
export interface BundledPackages {
  /** Those that every device may fetch. */
  readonly app: readonly BundledPackage[];
  /** Those that come to it for several cameras and for reporting alone. */
  readonly watch: readonly BundledPackage[];
}

/**
 * The dependencies of the app and theirs.
 *
 * @param root the project's folder, with its `node_modules`
 */
export async function bundledPackages(root: string): Promise<BundledPackages> {
  const own = v.object({ dependencies: v.record(v.string(), v.string()) });
  const names = Object.keys(v.parse(own, await readJson(root)).dependencies);
  const app = await packagesFrom(
    names.filter((name) => !OF_WATCH.includes(name)),
    root,
  );
  const watch = await packagesFrom(OF_WATCH, root);
  const inApp = new Set(app.map(({ name }) => name));
  return { app, watch: watch.filter(({ name }) => !inApp.has(name)) };
}

/** These packages and what they depend on. */
async function packagesFrom(names: readonly string[], root: string): Promise<BundledPackage[]> {
  const found = new Map<string, BundledPackage>();
  const visit = async (name: string, from: string): Promise<void> => {
    if (NEVER_BUNDLED.test(name)) return;
    const folder = folderOf(name, from);
    const { version, license, dependencies } = v.parse(packageJson, await readJson(folder));
    if (found.has(name)) return;
    found.set(name, { name, version, licence: license, folder });
    for (const next of Object.keys(dependencies)) await visit(next, folder);
  };
  for (const name of names) await visit(name, root);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The package that a bundled module comes from, or nothing for the project's own. */
export function packageOf(moduleId: string): string | undefined {
  return /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(moduleId.replaceAll('\\', '/'))?.[1];
}

/** Where Node finds a package: beside the one that asks, or in a folder above. */
function folderOf(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(from);
  if (above === from) throw new Error(`the package ${name} is not installed`);
  return folderOf(name, above);
}

async function readJson(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as unknown;
}
