import { countingIn } from '../../counting.ts';

const { count, number } = countingIn('en');

/** The page of all stations. */
export const fleet = {
  title: 'Stations',
  lead: 'Every station that reports to the broker, as it was last heard of.',
  login: {
    title: 'Connect to the broker',
    path: 'Path of the broker on this server',
    user: 'User',
    password: 'Password',
    remember: 'Remember the password on this device',
    connect: 'Connect',
    leave: 'Disconnect',
  },
  states: {
    apart: 'Not connected.',
    connecting: 'Connecting…',
    connected: 'Connected.',
  },
  /** While the connection is lost, of all of them and of one. */
  stale: 'The stations are shown as they were last heard of.',
  notCurrent: 'Not current',
  none: 'No station has reported yet.',
  status: { alive: 'Alive', lost: 'Lost', off: 'Reporting is off' },
  strange: {
    future: 'Speaks a newer version than this page. Update this device.',
    spoilt: 'Says something that is no state.',
  },
  engine: {
    idle: 'no check runs',
    starting: 'getting ready',
    ready: 'checking',
    fault: 'the check does not start',
  },
  since: 'Last heard',
  check: 'Check',
  version: 'Version',
  light: 'Light',
  speed: 'Speed',
  lookMs: (ms: number) => `${number(Math.round(ms))} ms a look`,
  stalls: 'Interruptions today',
  stallsOf: (stalls: number, minutes: number) =>
    stalls === 0 ? 'none' : `${number(stalls)}, ${number(minutes)} min together`,
  today: 'Today',
  properly: 'with a proper mask',
  outbox: 'Outbox',
  outboxOf: (waiting: number, aside: number, lost: number) =>
    [
      waiting === 0 ? 'nothing waits' : count(waiting, { one: '# waits', other: '# wait' }),
      ...(aside > 0 ? [`${number(aside)} refused`] : []),
      ...(lost > 0 ? [`${number(lost)} lost`] : []),
    ].join(', '),
  push: {
    title: 'Push a configuration',
    help: 'A settings file, as the settings screen saves one. Each station checks it and says whether it was taken; a station that is away gets it when it is back. A PIN is in no such file.',
    file: 'Settings file',
    to: 'To',
    all: 'All stations',
    send: 'Push',
    broken: 'This file holds no settings.',
    pushed: (stations: number) =>
      count(stations, {
        one: 'Handed to the broker for # station.',
        other: 'Handed to the broker for # stations.',
      }),
    untaken: (names: string) => `The broker did not take it for: ${names}`,
  },
  answers: {
    title: 'Last configuration',
    none: 'none',
    applied: 'in force',
    refused: (field: string) => (field === '' ? 'refused' : `refused because of “${field}”`),
    future: 'for a newer version; refused',
    spoilt: 'answered something that is no answer',
  },
};
