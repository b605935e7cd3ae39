import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number, summary } = countingIn('de');

/** Die Prüfung von Fotos. */
export const photo: Texts['photo'] = {
  title: 'Ein Foto prüfen',
  private: 'Die Bilder bleiben auf diesem Gerät.',
  choose: 'Fotos auswählen',
  take: 'Foto aufnehmen',
  dropHint: 'Sie können Bilder auch hierher ziehen oder einfügen.',
  waiting: 'Wartet…',
  checking: 'Wird geprüft…',
  progress: 'Geprüfte Bilder',
  checked: (done, all) => `${number(done)} von ${number(all)} Bildern geprüft`,
  summary: (tally) =>
    summary(tally, {
      none: 'Kein Gesicht gefunden',
      all: { one: '# Gesicht', other: '# Gesichter' },
      mask: { other: '# mit Maske' },
      no_mask: { other: '# ohne Maske' },
      incorrect: { other: '# falsch getragen' },
      unsure: { other: '# unsicher' },
    }),
  face: (index) => `Gesicht ${number(index)}`,
  save: 'Bild speichern',
  saveNamed: (name) => `Bild speichern: ${name}`,
  saveTable: 'Tabelle speichern',
  cancel: 'Anhalten',
  clear: 'Alles entfernen',
  noFace: {
    title: 'Kein Gesicht gefunden',
    help: 'Gesichter müssen mindestens etwa 16 Pixel hoch sein und ungefähr zur Kamera schauen. Ein Bild aus der Nähe hilft.',
  },
  doubts: {
    too_far: 'das Gesicht ist zu klein',
    turned_away: 'das Gesicht ist abgewandt',
    too_dark: 'das Gesicht ist zu dunkel',
    blurred: 'das Gesicht ist unscharf',
    undecided: 'beides ist möglich',
  },
  faults: {
    heic: {
      title: 'Dieser Browser öffnet keine HEIC-Bilder',
      help: 'Teilen Sie das Bild als JPEG, oder öffnen Sie diese Seite in Safari.',
    },
    unreadable: {
      title: 'Das ist kein Bild, das sich öffnen lässt',
      help: 'Die Datei ist vielleicht beschädigt oder von anderer Art. JPEG, PNG, WebP und AVIF gehen.',
    },
  },
};
