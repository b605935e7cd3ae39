import type { ResultPayload, StatePayload } from '../../src/services/reporting/messages/payload.ts';

const AT = '2026-11-28T16:29:10.000Z';

/** What the stations of a made house have said last. */
export const MADE_STATIONS: readonly (StatePayload | ResultPayload)[] = [
  {
    v: 1,
    kind: 'state',
    station: 'door-south',
    status: 'alive',
    at: AT,
    version: '1.6.0',
    engine: 'ready',
    light: 0.62,
    lookMs: 48,
    today: {
      tally: { mask: 1204, no_mask: 96, incorrect: 41 },
      entered: 1310,
      left: 1287,
      stalls: 2,
      stalledMs: 780_000,
    },
    outbox: { waiting: 0, aside: 0, lost: 0 },
  },
  { v: 1, kind: 'result', station: 'door-south', id: 'a', at: AT, outcome: 'applied' },
  {
    v: 1,
    kind: 'state',
    station: 'hall',
    status: 'alive',
    at: AT,
    version: '1.6.0',
    engine: 'starting',
    light: 0.31,
    today: {
      tally: { mask: 33, no_mask: 11, incorrect: 2 },
      entered: 0,
      left: 0,
      stalls: 0,
      stalledMs: 0,
    },
    outbox: { waiting: 14, aside: 1, lost: 3 },
  },
  {
    v: 1,
    kind: 'result',
    station: 'hall',
    id: 'a',
    at: AT,
    outcome: 'refused',
    field: 'settings.kiosk.volume',
  },
  {
    v: 1,
    kind: 'state',
    station: 'yard',
    status: 'lost',
    at: '2026-11-28T14:02:00.000Z',
    version: '1.5.2',
  },
  {
    v: 1,
    kind: 'state',
    station: 'warehouse-loading-bay-west',
    status: 'off',
    at: '2026-11-27T17:58:12.000Z',
    version: '1.6.0',
    engine: 'idle',
  },
];
