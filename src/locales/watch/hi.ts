import type { WatchTexts } from './en.ts';
import { fleet } from './hi/fleet.ts';
import { reporting } from './hi/reporting.ts';
import { wall } from './hi/wall.ts';

/** What only those read who watch several cameras, report or look after many stations. */
export const hi: WatchTexts = { wall, reporting, fleet };
