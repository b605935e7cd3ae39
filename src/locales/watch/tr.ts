import type { WatchTexts } from './en.ts';
import { fleet } from './tr/fleet.ts';
import { reporting } from './tr/reporting.ts';
import { wall } from './tr/wall.ts';

/** What only those read who watch several cameras, report or look after many stations. */
export const tr: WatchTexts = { wall, reporting, fleet };
