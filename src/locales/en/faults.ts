/** What keeps the camera or the check from running, and what helps. */
export const faults = {
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
};
