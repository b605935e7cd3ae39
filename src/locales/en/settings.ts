/** The settings. */
export const settings = {
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
  stayedHere: 'Settings are kept on this device.',
};
