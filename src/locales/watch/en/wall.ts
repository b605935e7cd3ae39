import { countingIn } from '../../counting.ts';

const { count, number } = countingIn('en');
const percent = (share: number): string => `${number(Math.round(share * 100))}%`;

/** The wall of cameras: what it shows, its cameras and its rules. */
export const wall = {
  /** Before the wall, for screen readers. */
  cameras: 'Cameras',
  summary: (giving: number, all: number) =>
    giving === all
      ? count(all, { one: '# camera', other: '# cameras' })
      : `${number(giving)} of ${count(all, { one: '# camera', other: '# cameras' })}`,
  people: (all: number) => count(all, { one: '# person', other: '# people' }),
  setUp: 'Cameras and rules',
  done: 'Back to the wall',
  fullScreen: 'Full screen',
  sound: 'Alert sound',
  pause: 'Pause',
  resume: 'Go on',
  paused: 'Paused',
  starting: 'Getting ready…',
  none: {
    title: 'No camera yet',
    help: 'Add the cameras of this device, or cameras of the house that are reached through this server. Their pictures stay on this device.',
    add: 'Add a camera',
  },

  states: {
    idle: 'Off',
    connecting: 'Connecting…',
    live: 'Live',
    slow: 'Slow',
    lost: 'Lost',
  },
  /** Seconds until it tries again by itself. */
  retryIn: (seconds: number) => `Trying again in ${number(seconds)} s`,
  retryNow: 'Try now',
  why: {
    denied: 'The browser does not allow the camera.',
    absent: 'This camera is not there.',
    busy: 'Another program holds the camera.',
    insecure: 'Browsers allow cameras on secure pages only.',
    unplugged: 'The camera was unplugged.',
    unreachable: 'Nothing answers.',
    refused: 'The server wants to know who asks.',
    missing: 'The server knows no such camera.',
    not_a_stream: 'What comes is no picture stream.',
    frozen: 'The picture stood still.',
    ended: 'The camera ended the stream.',
    elsewhere: 'The address is on another server.',
  },

  findings: {
    title: 'Without a proper mask',
    none: 'Nobody so far.',
    now: { in_view: 'in view', gone: 'gone', put_on: 'mask on now' },
  },

  alerts: {
    title: 'Alerts',
    dismiss: 'Seen',
    everywhere: 'All cameras',
    /** A share in hundredths, and where. */
    share: (share: number, place: string) =>
      `${place}: ${percent(share / 100)} without a proper mask within a minute`,
    crowd: (people: number, place: string) =>
      `${place}: ${count(people, { one: '# person', other: '# people' })} in view`,
    anyone: (people: number, place: string) =>
      `${place}: ${count(people, { one: 'somebody', other: '# people' })} without a proper mask`,
  },

  setup: {
    title: 'Cameras and rules',
    cameras: 'Cameras',
    thisDevice: 'Camera of this device',
    findCameras: 'Find cameras',
    noDevice: 'No camera was found on this device, or it is not allowed.',
    orAddress: 'Address on this server',
    addressHint:
      'A path such as /cameras/door: MJPEG, HLS (….m3u8) or WebRTC (…/whep). Other servers are never asked.',
    addressWrong: 'This is no address on this server. It begins with one slash: /cameras/door',
    addAddress: 'Add',
    full: 'The wall is full: nine cameras.',
    name: 'Name of the place',
    unnamed: (index: number) => `Camera ${number(index)}`,
    remove: 'Take this camera off the wall',
    removed: (name: string) => `${name} was taken off the wall.`,
    undo: 'Undo',
    area: 'Area that counts',
    areaHint: 'Draw it on the picture, or move its edges here.',
    whole: 'Whole picture',
    edges: { left: 'Left', top: 'Top', right: 'Right', bottom: 'Bottom' },
    percent,
    leastFace: 'Smallest face that counts',
    leastFaceHint: 'As a share of the picture’s width: whoever is further away does not count.',
    everyFace: 'Every face',

    rules: 'When to alert',
    rulesHint: 'Each rule is told once, then rests for a while.',
    addRule: 'Add a rule',
    kinds: {
      anyone: 'Anybody without a proper mask',
      share: 'Too large a share without a proper mask',
      crowd: 'Too many people',
    },
    what: 'Alert to',
    where: 'Where',
    everywhere: 'At all cameras',
    percentAbove: 'More than, of those who passed within a minute (at least four)',
    peopleAbove: 'More people in view than',
    rest: 'Then rest for',
    rests: (seconds: number) =>
      seconds === 0
        ? 'no time'
        : seconds < 120
          ? count(seconds, { one: '# second', other: '# seconds' })
          : count(Math.round(seconds / 60), { one: '# minute', other: '# minutes' }),
    quiet: 'Quiet hours',
    from: 'From',
    to: 'To',
    removeRule: 'Remove this rule',
  },
};
