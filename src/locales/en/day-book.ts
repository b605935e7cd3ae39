import { countingIn } from '../counting.ts';

const { count, number } = countingIn('en');

/** The day book. */
export const dayBook = {
  title: 'Day book',
  camera: 'Camera',
  allCameras: 'All cameras',
  loading: 'Reading…',
  today: 'Today',
  byHour: 'Today by the hour',
  byDay: 'The last 30 days',
  properShare: 'wore a mask properly today',
  noneToday: 'Nobody has passed yet today.',
  sameDays: 'All 30 days together',
  corrected: (verdicts: number) =>
    count(verdicts, {
      one: '# verdict was corrected by hand.',
      other: '# verdicts were corrected by hand.',
    }),
  occupancy: (entered: number, left: number) =>
    `${number(entered)} came in, ${number(left)} went out.`,
  dropped: (notes: number) =>
    count(notes, {
      one: '# note was lost because the browser could not store it. The counts above are kept.',
      other:
        '# notes were lost because the browser could not store them. The counts above are kept.',
    }),

  empty: {
    title: 'Nothing here yet',
    help: 'Start a live check. Everybody who passes is counted here, hour by hour: what was seen and when, never a picture and never a name.',
    start: 'Start live check',
  },

  chart: {
    /** Read by screen readers before the summary. */
    keys: 'Arrow keys read the bars one by one.',
    bar: (name: string, all: number, share: string) =>
      `${name}: ${number(all)} passed, ${share} properly`,
    nobody: (name: string) => `${name}: nobody`,
    summary: (heading: string, all: number, share: string, most: string) =>
      `${heading}: ${number(all)} passed, ${share} of them with a proper mask. Most in ${most}.`,
    table: 'Show as a table',
    time: 'Time',
    passed: 'Passed',
    properly: 'Properly',
  },

  stalls: {
    title: 'Interruptions today',
    none: 'None today.',
    why: {
      camera_lost: 'the camera gave no picture',
      engine_lost: 'the check had to start anew',
      frozen: 'the picture stood still',
    },
    /** From, to, why. */
    line: (from: string, to: string, why: string) => `${from} – ${to}: ${why}`,
  },

  data: {
    title: 'Your data',
    where: 'These notes are kept on this device. Nothing is sent unless reporting was switched on.',
    persistent: 'The browser keeps them until you delete them.',
    transient:
      'The browser may clear them when space is short or the app is not used for long. Install the app to keep them.',
    csv: 'Save as table (CSV)',
    json: 'Save for programs (JSON)',
    remove: 'Delete notes',
    days: (days: number) => count(days, { one: '# day', other: '# days' }),
    confirmTitle: 'Delete for good?',
    confirm: 'This cannot be undone. Save a table first if you need it.',
    everything: 'Everything in the day book',
    older: (days: string) => `Older than ${days}`,
    yes: 'Delete',
    no: 'Keep',
    deleted: (notes: number) => count(notes, { one: '# note deleted.', other: '# notes deleted.' }),
    notDeleted: 'Nothing was deleted: the browser did not let go of its store. Try again.',
  },

  trouble: {
    waiting: 'Not stored yet',
    memory_only: 'Not stored',
    full: 'This device has no room left. Notes wait in memory until there is; free some space and leave this page open.',
    blocked:
      'Another tab of this app is in the way. Close the other tabs; notes wait in memory until then.',
    closed:
      'The browser has closed its store. Notes wait in memory and are written as soon as possible.',
    failed: 'The browser’s store does not answer. Notes wait in memory, and it is tried again.',
    forbidden:
      'This browser allows no store here, as in private windows. Notes last until this page is closed; save a table before.',
    newer:
      'Another tab has a newer version of this app. Reload this page; until then notes last as long as the page.',
  },
};
