/** The shell: its header, loading and failing screens. */
export const app = {
  name: 'Maskcheck',
  /** Read by screen readers at the start of every page. */
  skip: 'Skip to the content',
  navigation: 'Main',
  home: 'Start page',
  about: 'About',
  settings: 'Settings',
  loading: 'One moment…',
  gettingReady: 'Getting ready…',
  gettingReadyHelp: 'The first start takes a little longer.',
  tryAgain: 'Try again',
  close: 'Close',
  details: 'Details for a report of trouble',
  /** The names of the pages, as the browser's tab shows them. */
  titles: {
    guard: 'Live check',
    photo: 'Photo check',
    watch: 'Several cameras',
    reporting: 'Reporting',
    fleet: 'Stations',
  },
  joins: {
    pair: (name: string, value: string) => `${name}: ${value}`,
    titled: (title: string, text: string) => `${title}. ${text}`,
    sentences: (first: string, second: string) => `${first} ${second}`,
  },
  screenFailed: {
    title: 'This page did not load',
    help: 'The connection may be gone. Check it and try again.',
  },
};

/** The first screen. */
export const first = {
  title: 'Is the mask on right?',
  lead: 'Maskcheck looks through the camera and tells who wears a mask properly, who wears none and who wears it wrong.',
  private: 'No picture leaves this device, and none is stored.',
  startLive: 'Start live check',
  checkPhoto: 'Check a photo',
  languageLabel: 'Language',
  limits: 'A friendly reminder at the door. It is no access control and no medical device.',
  seesLabel: 'What it tells apart',
};

/** The offer to install the app. */
export const install = {
  button: 'Install the app',
  iosTitle: 'Keep it on the home screen',
  iosHelp: 'Tap “Share” in the browser, then “Add to Home Screen”.',
  installed: 'Installed on this device',
};

/** The notices of new versions and of use without a network. */
export const update = {
  offered: 'A new version is ready.',
  apply: 'Use it now',
  later: 'Later',
  applying: 'Changing over…',
  offlineReady: 'From now on this works without a network, too.',
};
