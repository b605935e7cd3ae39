import { fleet } from './en/fleet.ts';
import { reporting } from './en/reporting.ts';
import { wall } from './en/wall.ts';

/**
 * What only those read who watch several cameras, report to a house's systems or look after many
 * stations: a module apart, in every language, so that nobody else fetches it.
 */
export const en = { wall, reporting, fleet };

/** The shape of these texts in every language. */
export type WatchTexts = typeof en;
