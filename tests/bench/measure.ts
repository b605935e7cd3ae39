import type { Browser, Page } from 'playwright-core';
import type { timeCrowds } from './page/crowd.ts';
import type { compare } from './page/rounds.ts';
import type { timeStages } from './page/stages.ts';

/** What a measure found: named numbers. */
export type Figures = Record<string, number>;

/** What the command was told. */
interface Options {
  /** How many rounds are counted where things are timed against each other. */
  readonly rounds: number;
  /** How long the live check runs where it is watched. */
  readonly minutes: number;
  /** Address of the benchmark's own pages, with a slash at its end. */
  readonly address: string;
}

/** What a measure is given. */
export interface Bench extends Options {
  /** Opens one of the benchmark's own pages, fresh. */
  readonly openPage: (path: string) => Promise<Page>;
}

/** One measure of the benchmark. @throws when what is timed does not do its work */
export type Measure = (bench: Bench) => Promise<Figures>;

declare global {
  interface Window {
    /** On `rounds.html`. */
    readonly compare: typeof compare;
    /** On `crowd.html`. */
    readonly timeCrowds: typeof timeCrowds;
    /** On `stages.html`. */
    readonly timeStages: typeof timeStages;
  }
}

/** A busy machine may take its time to open a page. */
const MOST_WAIT_MS = 120_000;

/** Takes one measure in a context of its own. @throws with what the pages said when it fails */
export async function runMeasure(
  measure: Measure,
  browser: Browser,
  options: Options,
): Promise<Figures> {
  const context = await browser.newContext();
  context.setDefaultTimeout(MOST_WAIT_MS);
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  context.on('weberror', (error) => said.push(String(error.error())));
  const openPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(options.address + path);
    return page;
  };
  try {
    return await measure({ ...options, openPage });
  } catch (error) {
    throw new Error(`a measure failed; its pages said:\n${said.join('\n')}`, { cause: error });
  } finally {
    await context.close();
  }
}
