import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { ENVIRONMENT } from '../../../support/programs.ts';

/** As much of what a program said is told when it fails. */
const MOST_SAID = 4000;

const running = new Set<ChildProcess>();
// a test that is broken off leaves no program behind
process.once('exit', () => {
  for (const child of running) child.kill();
});

/** A program that runs until a test ends it, by its own id. */
export class Program {
  readonly #child: ChildProcess;
  readonly #over: Promise<void>;
  #said = '';

  private constructor(child: ChildProcess) {
    this.#child = child;
    running.add(child);
    this.#over = new Promise((resolve) => {
      child.once('close', () => {
        running.delete(child);
        resolve();
      });
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said = (this.#said + text).slice(-MOST_SAID);
    });
  }

  /**
   * Starts a program, and waits until it says that it is ready.
   *
   * @throws with what it said when it ends before that
   */
  static async start(name: string, words: readonly string[], ready: RegExp): Promise<Program> {
    const program = Program.run(name, words);
    await program.#until(ready);
    return program;
  }

  /** Starts a program that has nothing to get ready. */
  static run(name: string, words: readonly string[]): Program {
    const stdio = ['ignore', 'pipe', 'pipe'] as const;
    return new Program(spawn(name, words, { stdio: [...stdio], env: ENVIRONMENT }));
  }

  /** What it writes; it waits for its reader. */
  get output(): NodeJS.ReadableStream | null {
    return this.#child.stdout;
  }

  /** Asks it to end, and waits until it has. */
  async end(): Promise<void> {
    this.#child.kill();
    await this.#over;
  }

  async #until(ready: RegExp): Promise<void> {
    const { stderr } = this.#child;
    const said = new Promise<boolean>((resolve) => {
      stderr?.on('data', () => {
        if (ready.test(this.#said)) resolve(true);
      });
    });
    const isReady = await Promise.race([said, this.#over.then(() => false)]);
    if (!isReady) throw new Error(`${this.#child.spawnfile} did not start:\n${this.#said}`);
  }
}

/** Runs a program to its end. @throws with what it said when it fails */
export function runToEnd(name: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(name, words, { encoding: 'utf8', env: ENVIRONMENT });
  if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
}
