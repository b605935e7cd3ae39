import type { Texts } from '../en.ts';

/** Die Einstellungen. */
export const settings: Texts['settings'] = {
  title: 'Einstellungen',
  language: 'Sprache',
  languageAuto: 'Wie der Browser',
  theme: 'Erscheinungsbild',
  themes: { auto: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  mirror: 'Bild spiegeln',
  mirrorHelp: 'Ein gespiegeltes Bild ist leichter für alle, die sich selbst im Bildschirm sehen.',
  mirrors: { auto: 'Nur Frontkameras', on: 'Immer', off: 'Nie' },
  backend: 'Rechnen mit',
  backendHelp: 'Automatisch nimmt das Schnellste. Ändern Sie es, wenn die Prüfung langsam ist.',
  automatic: 'Automatisch',
  offline: 'Ohne Netz',
  offlineStates: {
    preparing: 'Wird vorbereitet…',
    ready: 'Bereit: Die App läuft ohne Netz.',
    untrusted:
      'Nicht unter dieser Adresse: Das Gerät vertraut ihrem Zertifikat nicht. Die Prüfung selbst geht.',
    unsupported: 'Das kann dieser Browser hier nicht. Die Prüfung selbst geht.',
    failed: 'Ließ sich nicht vorbereiten. Beim nächsten Besuch wird es wieder versucht.',
    off: 'Während der Entwicklung aus.',
  },
  storage: 'Speicher',
  storageStates: {
    unknown: 'Der Browser sagt es nicht.',
    persistent: 'Der Browser behält die App und ihre Einstellungen, bis Sie sie entfernen.',
    transient:
      'Der Browser darf die App und ihre Einstellungen löschen, wenn sie lange nicht benutzt werden.',
  },
  stayedHere: 'Einstellungen bleiben auf diesem Gerät.',
};
