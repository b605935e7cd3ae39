import type { WatchTexts } from './en.ts';
import { fleet } from './ja/fleet.ts';
import { reporting } from './ja/reporting.ts';
import { wall } from './ja/wall.ts';

/** What only those read who watch several cameras, report or look after many stations. */
export const ja: WatchTexts = { wall, reporting, fleet };
