import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Serving } from '../../../tools/serve.ts';
import { serve } from '../../../tools/serve.ts';

/** Serves the built app on a free port of this machine. @throws when it has not been built */
export async function serveApp(): Promise<Serving> {
  const root = resolve('dist');
  if (!existsSync(root)) throw new Error('the app is not built: run npm run build');
  return serve({ root, host: '127.0.0.1', port: 0 });
}
