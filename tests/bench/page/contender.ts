import type { Run } from '../interleave.ts';
import { readFrame } from './frame.ts';

/** How each contender is started on the frame; only the code of the one asked for is fetched. */
const CONTENDERS = {
  ours: async (frame) => (await import('./ours.ts')).startOurs(frame),
  human: async (frame) => (await import('./human.ts')).startHuman(frame),
  mediapipe: async (frame) => (await import('./mediapipe.ts')).startMediapipe(frame),
  stock: async (frame) => (await import('./stock.ts')).startStock(frame),
} as const satisfies Record<string, (frame: HTMLCanvasElement) => Promise<Run>>;

/** Name of a contender. */
export type ContenderName = keyof typeof CONTENDERS;

/** The window of a page whose address names a contender: `contender.html?who=NAME`. */
export interface ContenderWindow extends Window {
  /** One run on the frame, which throws unless exactly one face is found. */
  readonly contender: Promise<Run>;
}

const name = new URLSearchParams(location.search).get('who') ?? '';
if (!isContender(name)) throw new Error(`nobody is called ${name}`);
Object.assign(window, { contender: readFrame().then(CONTENDERS[name]) });

function isContender(text: string): text is ContenderName {
  return text in CONTENDERS;
}
