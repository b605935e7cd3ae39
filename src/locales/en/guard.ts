import { countingIn } from '../counting.ts';

const { number } = countingIn('en');

/** The guard's own words: who is in view, who has passed, and the alerts. */
export const guard = {
  /** Before the list of people in view, for screen readers. */
  inView: 'In view',
  more: (rest: number): string => `+${number(rest)}`,
  moreLong: (rest: number): string => `and ${number(rest)} more`,
  /** Before the list of those who have passed, for screen readers. */
  passed: 'Passed last',
  /** What the guard says of somebody whom the check found without a mask, or with one. */
  wasFine: 'Was fine',
  wasNot: 'Was not',
  takeBack: 'Take back',
  corrected: 'corrected',
  sound: 'Alert sound',
  alerts: {
    title: 'Alerts',
    help: 'Once for each person without a mask or with one worn wrong.',
    sound: 'Sound',
    volume: 'Volume',
    vibration: 'Vibration',
    noVibration: 'This device cannot vibrate.',
    flash: 'Glow at the edge of the screen',
    try: 'Try it',
    /** The button's whole name, for screen readers. */
    tryNamed: (name: string): string => `Try it: ${name}`,
    silent: 'The browser holds the sound back. Is the device muted?',
  },
};
