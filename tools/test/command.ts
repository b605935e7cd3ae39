import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** What became of a command, with all that it said. */
export interface Ended {
  readonly isGood: boolean;
  readonly output: string;
}

/** Runs a command of the project or the system; its output passes through. */
export async function run(command: readonly string[]): Promise<boolean> {
  try {
    return await whenEnded(start(command, 'inherit'));
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    return false;
  }
}

/** Runs a command beside others; what it says comes when it has ended, in one piece. */
export async function runAside(command: readonly string[]): Promise<Ended> {
  const child = start(command, 'pipe');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      output += piece;
    });
  }
  try {
    return { isGood: await whenEnded(child), output };
  } catch (error) {
    return { isGood: false, output: `${output}${String(error)}\n` };
  }
}

function start([name = '', ...rest]: readonly string[], stdio: 'inherit' | 'pipe'): ChildProcess {
  const path = [join(ROOT, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return spawn(name, rest, {
    cwd: ROOT,
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, PATH: path, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Whether it ended well. @throws when it could not be started */
function whenEnded(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}
