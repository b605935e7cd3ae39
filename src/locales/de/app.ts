import type { Texts } from '../en.ts';

/** Die Hülle: Kopf, Laden und Scheitern. */
export const app: Texts['app'] = {
  name: 'Maskcheck',
  skip: 'Zum Inhalt springen',
  navigation: 'Hauptmenü',
  home: 'Startseite',
  about: 'Über',
  settings: 'Einstellungen',
  loading: 'Einen Moment…',
  gettingReady: 'Wird vorbereitet…',
  gettingReadyHelp: 'Der erste Start dauert etwas länger.',
  tryAgain: 'Noch einmal versuchen',
  close: 'Schließen',
  details: 'Angaben für eine Fehlermeldung',
  titles: {
    guard: 'Live-Prüfung',
    photo: 'Foto-Prüfung',
    watch: 'Mehrere Kameras',
    reporting: 'Meldungen',
    fleet: 'Stationen',
  },
  joins: {
    pair: (name, value) => `${name}: ${value}`,
    titled: (title, text) => `${title}. ${text}`,
    sentences: (first, second) => `${first} ${second}`,
  },
  screenFailed: {
    title: 'Diese Seite wurde nicht geladen',
    help: 'Vielleicht fehlt die Verbindung. Prüfen Sie sie und versuchen Sie es noch einmal.',
  },
};

/** Die Startseite. */
export const first: Texts['first'] = {
  title: 'Sitzt die Maske?',
  lead: 'Maskcheck schaut durch die Kamera und sagt, wer eine Maske richtig trägt, wer keine trägt und wer sie falsch trägt.',
  private: 'Kein Bild verlässt dieses Gerät, und keines wird gespeichert.',
  startLive: 'Live-Prüfung starten',
  checkPhoto: 'Ein Foto prüfen',
  languageLabel: 'Sprache',
  limits: 'Eine freundliche Erinnerung an der Tür. Keine Zugangskontrolle und kein Medizinprodukt.',
  seesLabel: 'Was unterschieden wird',
};

/** Das Angebot, die App zu installieren. */
export const install: Texts['install'] = {
  button: 'App installieren',
  iosTitle: 'Auf den Home-Bildschirm legen',
  iosHelp: 'Tippen Sie im Browser auf „Teilen“ und dann auf „Zum Home-Bildschirm“.',
  installed: 'Auf diesem Gerät installiert',
};

/** Neue Versionen und die Nutzung ohne Netz. */
export const update: Texts['update'] = {
  offered: 'Eine neue Version ist bereit.',
  apply: 'Jetzt verwenden',
  later: 'Später',
  applying: 'Wird gewechselt…',
  offlineReady: 'Ab jetzt geht es auch ohne Netz.',
};
