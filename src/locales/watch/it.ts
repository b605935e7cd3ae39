import type { WatchTexts } from './en.ts';
import { fleet } from './it/fleet.ts';
import { reporting } from './it/reporting.ts';
import { wall } from './it/wall.ts';

/** What only those read who watch several cameras, report or look after many stations. */
export const it: WatchTexts = { wall, reporting, fleet };
