import type { WatchTexts } from './en.ts';
import { fleet } from './es/fleet.ts';
import { reporting } from './es/reporting.ts';
import { wall } from './es/wall.ts';

/** What only those read who watch several cameras, report or look after many stations. */
export const es: WatchTexts = { wall, reporting, fleet };
