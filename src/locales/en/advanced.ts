import { countingIn } from '../counting.ts';

const { count } = countingIn('en');

/** Settings that few people need, and the exchange of settings between devices. */
export const advanced = {
  title: 'Advanced',
  sureness: 'How sure before saying something',
  surenessHelp:
    'Further left, a verdict comes sooner and errs more often; further right, later and seldom. What is set at first was measured and is right for most places.',
  surenessEnds: ['sooner', 'surer'],
  looks: (looks: number): string =>
    count(looks, {
      one: 'Somebody hard to make out gets a verdict after about # look.',
      other: 'Somebody hard to make out gets a verdict after about # looks.',
    }),
  leastFace: 'How far away people count',
  leastFaceHelp:
    'People further away are passed over, for example those who walk past in the street. Who counts already goes on counting.',
  leastFaceEnds: ['everybody', 'only who is near'],
  everybody: 'Everybody counts whose face the check can make out.',
  /** Metres, with one digit, already in the language's own writing. */
  upTo: (metres: string): string => `People count up to about ${metres} away with a usual camera.`,
  /** What the thresholds do to the picture of the camera, live. */
  preview: {
    start: 'Try it with the camera',
    stop: 'Stop the camera',
    nobody: 'Nobody is seen.',
    /** The side of the largest face as a share of the width, in the language’s own writing. */
    face: (share: string): string => `The largest face takes up ${share} of the width.`,
    tooSmall: 'Too small: passed over',
  },
  exchange: {
    export: 'Save settings',
    import: 'Load settings',
    reset: 'Reset settings',
    imported: 'The settings were loaded.',
    wasReset: 'The settings are as they were at the start.',
    faults: {
      no_json: 'This is no file of settings.',
      no_settings: 'This is no file of settings.',
      unknown: (field: string): string =>
        `Nothing was loaded: “${field}” is no setting of this version.`,
      not_allowed: (field: string): string =>
        `Nothing was loaded: “${field}” has a value that is not allowed.`,
    },
    ask: 'Reset all settings?',
    askHelp: 'Language, alerts, camera and everything else chosen here go back to the start.',
    cancel: 'Cancel',
  },
};
