import type { WatchTexts } from './en.ts';
import { fleet } from './pt/fleet.ts';
import { reporting } from './pt/reporting.ts';
import { wall } from './pt/wall.ts';

/** What only those read who watch several cameras, report or look after many stations. */
export const pt: WatchTexts = { wall, reporting, fleet };
