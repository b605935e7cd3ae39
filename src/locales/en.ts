import { kiosk } from './en/kiosk.ts';

/** The texts in English; every other language is held to their shape. */
export const en = {
  app: {
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
    titles: { guard: 'Live check', photo: 'Photo check' },
    screenFailed: {
      title: 'This page did not load',
      help: 'The connection may be gone. Check it and try again.',
    },
  },

  first: {
    title: 'Is the mask on right?',
    lead: 'Maskcheck looks through the camera and tells who wears a mask properly, who wears none and who wears it wrong.',
    private: 'Everything stays on this device. No picture is sent or stored.',
    startLive: 'Start live check',
    checkPhoto: 'Check a photo',
    languageLabel: 'Language',
    limits: 'A friendly reminder at the door. It is no access control and no medical device.',
    seesLabel: 'What it tells apart',
  },

  about: {
    title: 'About Maskcheck',
    what: {
      title: 'What it does',
      text: 'Maskcheck finds faces in the picture of a camera or in photos and judges each one: mask on, no mask, or worn wrong, with the nose or the mouth bare. Where it cannot tell, it says so and why.',
    },
    can: {
      title: 'What it does well',
      items: [
        'Faces that look roughly towards the camera, a few steps away, in good light.',
        'Several people at once.',
        'Surgical masks, FFP2 and cloth masks in most colours.',
      ],
    },
    cannot: {
      title: 'What it does badly',
      items: [
        'Scarves, veils, hands and beards can pass for a mask; printed and black masks can be missed.',
        'People far away, turned away, in the dark or against bright light.',
        'It cannot tell whether a mask is certified, clean or tight.',
      ],
    },
    limits: {
      title: 'What it is not',
      text: 'Maskcheck is no access control and no medical device. It makes mistakes. Let nobody be turned away on its word alone, and have a person decide.',
    },
    licences: {
      title: 'Licences',
      code: 'The program is free software under the MIT licence.',
      weights:
        'The trained networks are for research and demonstration until they have been trained again on pictures cleared for every use.',
      notices: 'Notices of the software inside',
    },
    versions: {
      title: 'Versions',
      app: 'App',
      detector: 'Face detector',
      classifier: 'Mask classifier',
      computesOn: 'Computes on',
      place: { worker: 'in the background', page: 'on the page' },
      backend: { webgl: 'Graphics processor (WebGL)', wasm: 'Processor (WebAssembly)' },
      look: (milliseconds: number): string => `${milliseconds} ms a look`,
      checks: 'Detector, classifier, device',
      notStarted: 'Known once a check has been started.',
    },
  },

  privacy: {
    title: 'Privacy',
    points: [
      'The pictures of the camera are judged on this device and are gone in the same moment.',
      'Nothing is sent: the rules that come with the app forbid it to reach any other address, and the browser enforces them.',
      'Nobody is recognised: no names, no templates of faces, no record of who came when. The counts on the live screen are forgotten when it is left.',
      'Only your settings and what your device computes with best are stored, in this browser.',
    ],
    notice: {
      title: 'Notice for the entrance',
      help: 'Whoever points a camera at visitors has to tell them. Fill in the brackets, print the text and put it up where people read it before they are seen.',
      copy: 'Copy the text',
      print: 'Print',
      copied: 'Copied',
      copyFailed: 'Copying is not allowed here. Select the text and copy it by hand.',
      label: 'Text of the notice',
      text: `Camera at this entrance: mask check

A camera shows live whether a mask is worn. A program on the device itself judges each picture in the moment it is taken. No pictures are stored, none are sent, and nobody is recognised.

Purpose: to remind visitors of the mask rule.
Legal basis: [Art. 6 (1) (f) GDPR: legitimate interest in the protection of health]
Responsible: [name, address, telephone]
Data protection officer: [name, e-mail]
Storage: none.

You may object, and you may ask us for information or complain to a supervisory authority. If you do not want to be seen by the camera, please speak to us: [other entrance, telephone].`,
    },
  },

  settings: {
    title: 'Settings',
    language: 'Language',
    languageAuto: 'As the browser',
    theme: 'Appearance',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    mirror: 'Mirror the picture',
    mirrorHelp: 'A mirrored picture is easier for people who see themselves on the screen.',
    mirrors: { auto: 'Front cameras only', on: 'Always', off: 'Never' },
    backend: 'Compute with',
    backendHelp: 'Automatic keeps what is fastest here. Change it when a check is slow or fails.',
    automatic: 'Automatic',
    offline: 'Offline use',
    offlineStates: {
      preparing: 'Being prepared…',
      ready: 'Ready: the app works without a network.',
      untrusted:
        'Not under this address: its certificate is not trusted by this device. The check itself works.',
      unsupported: 'This browser cannot do it here. The check itself works.',
      failed: 'Could not be prepared. It is tried again at the next visit.',
      off: 'Off while developing.',
    },
    storage: 'Storage',
    storageStates: {
      unknown: 'The browser does not tell.',
      persistent: 'The browser keeps the app and its settings until you remove them.',
      transient: 'The browser may clear the app and its settings when they are not used for long.',
    },
    stayedHere: 'Settings are kept on this device only.',
  },

  verdicts: {
    mask: 'Mask on',
    no_mask: 'No mask',
    incorrect: 'Worn wrong',
    unsure: 'Not sure',
  },

  /** What a person can do so that a verdict becomes possible. */
  doubts: {
    too_far: 'Come closer',
    turned_away: 'Look at the camera',
    too_dark: 'More light, please',
    blurred: 'Hold still',
    undecided: 'Looking…',
  },

  faults: {
    camera: {
      denied: {
        title: 'The camera is not allowed',
        help: 'Allow it for this page: by the camera sign in the address bar or in the settings of the browser. Then try again.',
      },
      absent: {
        title: 'No camera found',
        help: 'Connect a camera, or open this page on a phone or tablet. Photos can be checked without one.',
      },
      busy: {
        title: 'The camera is in use',
        help: 'Another program seems to hold it. Close video calls and other tabs that use it, then try again.',
      },
      insecure: {
        title: 'No camera under this address',
        help: 'Browsers allow the camera only on secure pages. Open the address with https:// or, on this computer, with localhost.',
      },
      unplugged: {
        title: 'The camera has gone',
        help: 'It was unplugged or switched off. Connect it again, or choose another one.',
      },
    },
    engine: {
      model_missing: {
        title: 'Part of the app did not load',
        help: 'The connection may be gone, and the app is not stored on this device yet. Connect once and try again.',
      },
      model_broken: {
        title: 'Part of the app is damaged',
        help: 'A file came that is not the right one. Try again; if that does not help, reload the page.',
      },
      no_backend: {
        title: 'This device cannot do the check',
        help: 'Neither its graphics nor its processor computes the way the check needs. Update the browser or try another device.',
      },
    },
  },

  live: {
    title: 'Live check',
    cameraOn: 'Camera on · nothing leaves this device',
    cameraOff: 'Camera off',
    allowCamera: 'Please allow the camera if the browser asks.',
    nobody: 'Nobody in view',
    paused: 'Paused',
    stopped: 'Not running',
    /** Said before the counts of all who have passed. */
    sinceStart: 'Since the start',
    people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
    /** Read by screen readers before the buttons under the picture. */
    controls: 'Controls',
    back: 'Back',
    pause: 'Pause',
    resume: 'Go on',
    mirror: 'Mirror the picture',
    torch: 'Light',
    zoom: 'Zoom',
    zoomBy: (factor: number) => `${factor.toFixed(1)} ×`,
    chooseCamera: 'Choose a camera',
    chooseAnother: 'Choose another camera',
    noCameras: 'No camera is known yet. Allow one first.',
    unnamed: (number: number) => `Camera ${number}`,
    facing: { user: 'Front camera', environment: 'Rear camera' },
    photoInstead: 'Check a photo instead',
    muted: {
      title: 'The camera gives no picture',
      help: 'A call, another program or the camera’s own switch holds it back. It goes on by itself when the picture returns.',
    },
  },

  photo: {
    title: 'Check a photo',
    private: 'The pictures stay on this device.',
    choose: 'Choose photos',
    take: 'Take a photo',
    dropHint: 'You can drop pictures here or paste them, too.',
    waiting: 'Waiting…',
    checking: 'Checking…',
    progress: 'Pictures checked',
    checked: (done: number, all: number) => `${done} of ${all} pictures checked`,
    /** Faces of all pictures together. */
    summary: (tally: { mask: number; no_mask: number; incorrect: number; unsure: number }) => {
      const all = tally.mask + tally.no_mask + tally.incorrect + tally.unsure;
      if (all === 0) return 'No face found';
      const parts = [
        tally.mask > 0 ? `${tally.mask} mask on` : '',
        tally.no_mask > 0 ? `${tally.no_mask} no mask` : '',
        tally.incorrect > 0 ? `${tally.incorrect} worn wrong` : '',
        tally.unsure > 0 ? `${tally.unsure} not sure` : '',
      ].filter((part) => part !== '');
      return `${all === 1 ? '1 face' : `${all} faces`}: ${parts.join(', ')}`;
    },
    face: (number: number) => `Face ${number}`,
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
  },

  kiosk,

  install: {
    button: 'Install the app',
    iosTitle: 'Keep it on the home screen',
    iosHelp: 'Tap “Share” in the browser, then “Add to Home Screen”.',
    installed: 'Installed on this device',
  },

  update: {
    offered: 'A new version is ready.',
    apply: 'Use it now',
    later: 'Later',
    applying: 'Changing over…',
    offlineReady: 'From now on this works without a network, too.',
  },
};

/** The shape of the texts of every language. */
export type Texts = typeof en;
