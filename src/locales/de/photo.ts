import type { Texts } from '../en.ts';

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
  checked: (done, all) => `${done} von ${all} Bildern geprüft`,
  summary: (tally) => {
    const all = tally.mask + tally.no_mask + tally.incorrect + tally.unsure;
    if (all === 0) return 'Kein Gesicht gefunden';
    const parts = [
      tally.mask > 0 ? `${tally.mask} mit Maske` : '',
      tally.no_mask > 0 ? `${tally.no_mask} ohne Maske` : '',
      tally.incorrect > 0 ? `${tally.incorrect} falsch getragen` : '',
      tally.unsure > 0 ? `${tally.unsure} unsicher` : '',
    ].filter((part) => part !== '');
    return `${all === 1 ? '1 Gesicht' : `${all} Gesichter`}: ${parts.join(', ')}`;
  },
  face: (number) => `Gesicht ${number}`,
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
