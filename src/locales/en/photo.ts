import type { Tally } from '../counting.ts';
import { countingIn } from '../counting.ts';

const { number, summary } = countingIn('en');

/** The check of photos. */
export const photo = {
  title: 'Check a photo',
  private: 'The pictures stay on this device.',
  choose: 'Choose photos',
  take: 'Take a photo',
  dropHint: 'You can drop pictures here or paste them, too.',
  waiting: 'Waiting…',
  checking: 'Checking…',
  progress: 'Pictures checked',
  checked: (done: number, all: number) => `${number(done)} of ${number(all)} pictures checked`,
  /** Faces of all pictures together. */
  summary: (tally: Tally) =>
    summary(tally, {
      none: 'No face found',
      all: { one: '# face', other: '# faces' },
      mask: { other: '# mask on' },
      no_mask: { other: '# no mask' },
      incorrect: { other: '# worn wrong' },
      unsure: { other: '# not sure' },
    }),
  face: (index: number) => `Face ${number(index)}`,
  save: 'Save picture',
  saveNamed: (name: string) => `Save picture: ${name}`,
  saveTable: 'Save table',
  cancel: 'Stop',
  clear: 'Clear all',
  noFace: {
    title: 'No face found',
    help: 'Faces must be at least about 16 pixels tall and look roughly towards the camera. A closer picture may help.',
  },
  doubts: {
    too_far: 'the face is too small',
    turned_away: 'the face is turned away',
    too_dark: 'the face is too dark',
    blurred: 'the face is blurred',
    undecided: 'it could be either',
  },
  faults: {
    heic: {
      title: 'This browser cannot open HEIC pictures',
      help: 'Share the picture as JPEG, or open this page in Safari.',
    },
    unreadable: {
      title: 'This is no picture that can be opened',
      help: 'The file may be damaged or of another kind. JPEG, PNG, WebP and AVIF work.',
    },
  },
};
