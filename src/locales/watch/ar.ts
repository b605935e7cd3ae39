import type { WatchTexts } from './en.ts';
import { fleet } from './ar/fleet.ts';
import { reporting } from './ar/reporting.ts';
import { wall } from './ar/wall.ts';

/** What only those read who watch several cameras, report or look after many stations. */
export const ar: WatchTexts = { wall, reporting, fleet };
