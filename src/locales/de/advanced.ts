import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count } = countingIn('de');

/** Einstellungen, die wenige brauchen, und ihr Austausch zwischen Geräten. */
export const advanced: Texts['advanced'] = {
  title: 'Erweitert',
  sureness: 'Wie sicher vor einer Aussage',
  surenessHelp:
    'Weiter links kommt eine Aussage früher und ist öfter falsch, weiter rechts später und selten falsch. Die Voreinstellung wurde gemessen und passt fast überall.',
  surenessEnds: ['früher', 'sicherer'],
  looks: (looks) =>
    count(looks, {
      one: 'Über jemanden, der schwer zu erkennen ist, kommt eine Aussage nach etwa # Blick.',
      other: 'Über jemanden, der schwer zu erkennen ist, kommt eine Aussage nach etwa # Blicken.',
    }),
  leastFace: 'Wie weit entfernt Personen zählen',
  leastFaceHelp:
    'Wer weiter weg ist, wird übergangen, etwa wer nur auf der Straße vorbeigeht. Wer schon zählt, zählt weiter.',
  leastFaceEnds: ['alle', 'nur wer nah ist'],
  everybody: 'Alle zählen, deren Gesicht die Prüfung erkennen kann.',
  upTo: (metres) => `Personen zählen mit einer üblichen Kamera bis etwa ${metres} Entfernung.`,
  preview: {
    start: 'Mit der Kamera ausprobieren',
    stop: 'Kamera ausschalten',
    nobody: 'Niemand ist zu sehen.',
    face: (share) => `Das größte Gesicht nimmt ${share} der Breite ein.`,
    tooSmall: 'Zu klein: wird übergangen',
  },
  exchange: {
    export: 'Einstellungen speichern',
    import: 'Einstellungen laden',
    reset: 'Einstellungen zurücksetzen',
    imported: 'Die Einstellungen wurden geladen.',
    wasReset: 'Die Einstellungen sind wie am Anfang.',
    faults: {
      no_json: 'Das ist keine Datei mit Einstellungen.',
      no_settings: 'Das ist keine Datei mit Einstellungen.',
      unknown: (field) => `Nichts wurde geladen: „${field}“ ist keine Einstellung dieser Version.`,
      not_allowed: (field) => `Nichts wurde geladen: „${field}“ hat keinen erlaubten Wert.`,
    },
    ask: 'Alle Einstellungen zurücksetzen?',
    askHelp:
      'Sprache, Hinweise, Kamera und alles andere, was hier gewählt wurde, ist dann wie am Anfang.',
    cancel: 'Abbrechen',
  },
};
