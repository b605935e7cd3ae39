import { countingIn } from '../../counting.ts';

const { count } = countingIn('en');

/** What goes to the systems of the house, and how that stands. */
export const reporting = {
  title: 'Reporting',
  lead: 'Tells the systems of your house what is seen here: an MQTT broker, Home Assistant, or an address that messages are posted to. All of them are reached through the server that this app comes from, and through no other.',
  switch: 'Report to the house',
  off: 'Off: nothing leaves this device.',
  name: 'Name of this station',
  nameHelp:
    'Small letters, digits and hyphens, for example door-north. It is also the user name at the broker.',
  nameWrong:
    'A name has small letters, digits and hyphens, begins with none, and is 32 long at most.',
  pathWrong: 'An address on this server begins with one slash, for example /mqtt.',
  states: {
    unnamed: 'Give this station a name first.',
    no_store:
      'This browser allows no store here, as in private windows. What cannot be stored cannot be told for sure, so nothing is.',
    elsewhere: 'Another tab of this app is reporting. This one takes over when it is closed.',
    on: 'On.',
  },
  trouble: {
    full: 'This device has no room left. Nothing new is told until there is.',
    blocked: 'Another tab of this app is in the way of the store. Close the other tabs.',
    closed: 'The browser has closed its store. It is tried again.',
    failed: 'The browser’s store does not answer. It is tried again.',
    forbidden: 'This browser allows no store here, as in private windows.',
    newer: 'Another tab has a newer version of this app. Reload this page.',
  },

  what: {
    title: 'What leaves this device',
    counts:
      'How many people passed with which result, for each camera and quarter of an hour. Nothing finer.',
    alerts: 'Alerts of the wall of cameras: when, which camera, which rule.',
    state: 'Whether this station is alive, its version, speed and light, and the counts of today.',
    cameras: 'Cameras go by the names that they have on this device.',
    never: 'Never a picture, never a face, never a name.',
    findings: 'Also every single finding without a proper mask: time, camera, result',
    findingsHelp: 'Off, as long as the counts are enough.',
  },

  mqtt: {
    title: 'MQTT broker',
    path: 'Path of the broker on this server',
    pathHelp: 'Leave it empty for no broker.',
    password: 'Password of this station at the broker',
    passwordHelp: 'It stays on this device and is in no settings file.',
    homeAssistant: 'Let Home Assistant find this station’s sensors',
  },
  webhook: {
    title: 'Webhook',
    path: 'Path on this server that messages are posted to',
    pathHelp: 'Leave it empty for none.',
  },

  link: {
    connecting: 'Connecting…',
    idle: 'Nothing was sent yet.',
    open: 'Working.',
    why: {
      unreachable: 'Nobody answers there.',
      wrong_password: 'The broker does not know this name with this password.',
      forbidden:
        'The broker does not let this station write its own topics. Its access list is to be put right.',
      taken_over: 'Another device reports under the same name.',
      server_trouble: 'The server is in trouble.',
    },
    /** A time of day. */
    again: (time: string) => `Tried again at ${time}.`,
    waiting: (messages: number) =>
      count(messages, { one: '# message waits.', other: '# messages wait.' }),
    aside: (messages: number) =>
      count(messages, {
        one: '# message was refused for good and is kept.',
        other: '# messages were refused for good and are kept.',
      }),
    lost: (messages: number) =>
      count(messages, {
        one: '# message was lost for want of room. The counts are kept.',
        other: '# messages were lost for want of room. The counts are kept.',
      }),
    test: 'Send a test',
    retry: 'Try again now',
    delivered: 'The test has arrived.',
    notDelivered: 'The test has not arrived.',
    refused: 'The test was refused.',
  },

  answer: {
    applied: 'A configuration from the stations’ page was put in force.',
    refused: (field: string) =>
      field === ''
        ? 'A configuration that came was none. The last good one stays in force.'
        : `A configuration was refused because of “${field}”. The last good one stays in force.`,
    future:
      'A configuration came for a newer version of this app. The last good one stays in force.',
  },
  toFleet: 'All stations',
};
