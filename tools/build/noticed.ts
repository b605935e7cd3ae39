import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packageOf } from '../notices/bundled-packages.ts';
import { NOTICES_FILE, WATCH_NOTICES_FILE } from '../notices/notices.ts';

/** Fails the build when it bundles a package that the third-party notices do not name. */
export function noticed(root: string): Plugin {
  return {
    name: 'maskcheck:noticed',
    apply: 'build',
    async generateBundle(_, bundle) {
      const files = [NOTICES_FILE, WATCH_NOTICES_FILE];
      const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
      const notices = texts.join('\n');
      const packages = Object.values(bundle)
        .flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []))
        .map(packageOf)
        .filter((name) => name !== undefined);
      for (const name of new Set(packages)) {
        if (!notices.includes(`\n${name} `)) {
          this.error(`${name} is bundled, but has no notice: npm run notices`);
        }
      }
    },
  };
}
