import { build } from '../../tools/build/build.ts';
import type { Serving } from '../../tools/serve.ts';
import { serveApp } from '../e2e/support/app.ts';

let building: Promise<void> | undefined;

/** Builds the app into `dist/`, once a run, so that nothing older is measured. */
export async function buildApp(): Promise<void> {
  building ??= build();
  await building;
}

/** Serves the app as it is now. @throws when it does not build */
export async function serveBuiltApp(): Promise<Serving> {
  await buildApp();
  return serveApp();
}
