import type { WatchTexts } from './en.ts';
import { fleet } from './zh/fleet.ts';
import { reporting } from './zh/reporting.ts';
import { wall } from './zh/wall.ts';

/** What only those read who watch several cameras, report or look after many stations. */
export const zh: WatchTexts = { wall, reporting, fleet };
