import type { WatchTexts } from './en.ts';
import { fleet } from './fr/fleet.ts';
import { reporting } from './fr/reporting.ts';
import { wall } from './fr/wall.ts';

/** What only those read who watch several cameras, report or look after many stations. */
export const fr: WatchTexts = { wall, reporting, fleet };
