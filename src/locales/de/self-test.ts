import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('de');

/** Die Seite, auf der sich die App selbst prüft. */
export const selfTest: Texts['selfTest'] = {
  title: 'Selbsttest',
  lead: 'Geht alles auf diesem Gerät? Der Test läuft von selbst; nur die Kamera wartet auf Sie.',
  running: 'Wird geprüft…',
  marks: {
    pass: 'In Ordnung',
    attention: 'Ein Blick lohnt sich',
    fail: 'Nicht in Ordnung',
    waiting: 'Wartet',
  },
  again: 'Noch einmal prüfen',
  copy: 'Bericht kopieren',
  copied: 'Kopiert',
  copyFailed:
    'Kopieren ist hier nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn von Hand.',
  report: 'Bericht',
  startCamera: 'Kamera prüfen',
  lines: {
    app: 'App',
    camera: 'Kamera',
    engine: 'Rechnen',
    golden: 'Richtige Antworten',
    speed: 'Geschwindigkeit',
    models: 'Netze',
    storage: 'Speicher',
    offline: 'Ohne Netz',
    network: 'Stille im Netz',
  },
  app: (version) => `Version ${version}`,
  camera: {
    waiting: 'Noch nicht geprüft. Das Bild bleibt hier.',
    fine: (label, width, height, rate, devices) =>
      `${label}, ${width} × ${height}, ${count(rate, { one: '# Bild', other: '# Bilder' })} in der Sekunde. Kameras: ${number(devices)}.`,
    dark: 'Das Bild ist sehr dunkel. Nehmen Sie die Abdeckung ab, oder machen Sie Licht.',
    small: 'Das Bild ist klein: Nur wer nah ist, wird gefunden. Wählen Sie eine andere Kamera.',
  },
  engine: {
    fine: (backend, place) => `${backend}, ${place}.`,
    passedOver: 'Vorher wurde etwas anderes versucht und ging nicht; siehe Bericht.',
  },
  golden: {
    fine: (difference, most) =>
      `Beide Netze antworten, wie sie sollen: Abweichung höchstens ${difference}, erlaubt sind ${most}.`,
    wrong: (difference, most) =>
      `Die Netze rechnen falsch: Abweichung ${difference}, erlaubt sind ${most}. Wählen Sie in den Einstellungen einen anderen Weg zu rechnen.`,
  },
  speed: {
    fine: (ms) => `${number(ms)} ms je Blick.`,
    slow: (ms) =>
      `${number(ms)} ms je Blick: langsam. Schließen Sie andere Programme, oder wählen Sie in den Einstellungen einen anderen Weg zu rechnen.`,
  },
  models: {
    fine: (detector, classifier) =>
      `Gesichtsfinder ${detector}, Maskenprüfer ${classifier}; alle Dateien sind, wie sie gebaut wurden.`,
    changed: (files) =>
      `Nicht wie gebaut: ${files}. Laden Sie die Seite neu, solange Sie verbunden sind.`,
    unknown: (detector, classifier) =>
      `Gesichtsfinder ${detector}, Maskenprüfer ${classifier}; die Dateien lassen sich hier nicht vergleichen.`,
  },
  storage: {
    kept: 'Der Browser behält die App.',
    mayGo:
      'Der Browser darf die App löschen, wenn sie lange nicht benutzt wird. Sie zu installieren hilft.',
    unknown: 'Der Browser sagt nicht, ob er die App behält.',
    used: (used, quota) => `${used} von ${quota} sind belegt.`,
  },
  network: {
    fine: (requests) =>
      count(requests, {
        one: '# Anfrage, an die eigene Adresse der App. Nichts wurde abgewiesen.',
        other: '# Anfragen, alle an die eigene Adresse der App. Nichts wurde abgewiesen.',
      }),
    elsewhere: (list) => `Anfragen an andere Adressen: ${list}. Bitte melden Sie das.`,
    refused: (list) =>
      `Etwas wollte die Regeln brechen und wurde aufgehalten: ${list}. Das kann eine Erweiterung des Browsers sein.`,
  },
};
