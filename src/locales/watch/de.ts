import { fleet } from './de/fleet.ts';
import { reporting } from './de/reporting.ts';
import { wall } from './de/wall.ts';
import type { WatchTexts } from './en.ts';

/** Was nur liest, wer mehrere Kameras überwacht, meldet oder viele Stationen betreut. */
export const de: WatchTexts = { wall, reporting, fleet };
