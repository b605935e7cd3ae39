import { countingIn } from '../../counting.ts';

const { count, number } = countingIn('de');
const percent = (share: number): string => `${number(Math.round(share * 100))} %`;

/** Die Wand der Kameras: was sie zeigt, ihre Kameras und ihre Regeln. */
export const wall = {
  cameras: 'Kameras',
  summary: (giving: number, all: number) =>
    giving === all
      ? count(all, { one: '# Kamera', other: '# Kameras' })
      : `${number(giving)} von ${count(all, { one: '# Kamera', other: '# Kameras' })}`,
  people: (all: number) => count(all, { one: '# Person', other: '# Personen' }),
  setUp: 'Kameras und Regeln',
  done: 'Zurück zur Wand',
  fullScreen: 'Ganzer Bildschirm',
  sound: 'Alarmton',
  pause: 'Anhalten',
  resume: 'Weiter',
  paused: 'Angehalten',
  starting: 'Wird vorbereitet …',
  none: {
    title: 'Noch keine Kamera',
    help: 'Fügen Sie die Kameras dieses Geräts hinzu oder Kameras des Hauses, die über diesen Server zu erreichen sind. Ihre Bilder bleiben auf diesem Gerät.',
    add: 'Kamera hinzufügen',
  },

  states: {
    idle: 'Aus',
    connecting: 'Verbindet …',
    live: 'Live',
    slow: 'Langsam',
    lost: 'Verloren',
  },
  retryIn: (seconds: number) => `Neuer Versuch in ${number(seconds)} s`,
  retryNow: 'Jetzt versuchen',
  why: {
    denied: 'Der Browser erlaubt die Kamera nicht.',
    absent: 'Diese Kamera ist nicht da.',
    busy: 'Ein anderes Programm hält die Kamera.',
    insecure: 'Browser erlauben Kameras nur auf sicheren Seiten.',
    unplugged: 'Die Kamera wurde abgezogen.',
    unreachable: 'Niemand antwortet.',
    refused: 'Der Server will wissen, wer fragt.',
    missing: 'Der Server kennt diese Kamera nicht.',
    not_a_stream: 'Was kommt, ist kein Bildstrom.',
    frozen: 'Das Bild stand still.',
    ended: 'Die Kamera hat den Strom beendet.',
    elsewhere: 'Die Adresse liegt auf einem anderen Server.',
  },

  findings: {
    title: 'Ohne richtige Maske',
    none: 'Bisher niemand.',
    now: { in_view: 'im Bild', gone: 'gegangen', put_on: 'jetzt mit Maske' },
  },

  alerts: {
    title: 'Alarme',
    dismiss: 'Gesehen',
    everywhere: 'Alle Kameras',
    share: (share: number, place: string) =>
      `${place}: ${percent(share / 100)} ohne richtige Maske in einer Minute`,
    crowd: (people: number, place: string) =>
      `${place}: ${count(people, { one: '# Person', other: '# Personen' })} im Bild`,
    anyone: (people: number, place: string) =>
      `${place}: ${count(people, { one: 'jemand', other: '# Personen' })} ohne richtige Maske`,
  },

  setup: {
    title: 'Kameras und Regeln',
    cameras: 'Kameras',
    thisDevice: 'Kamera dieses Geräts',
    findCameras: 'Kameras suchen',
    noDevice: 'An diesem Gerät wurde keine Kamera gefunden, oder sie ist nicht erlaubt.',
    orAddress: 'Adresse auf diesem Server',
    addressHint:
      'Ein Pfad wie /cameras/tuer: MJPEG, HLS (….m3u8) oder WebRTC (…/whep). Andere Server werden nie gefragt.',
    addressWrong:
      'Das ist keine Adresse auf diesem Server. Sie beginnt mit einem Schrägstrich: /cameras/tuer',
    addAddress: 'Hinzufügen',
    full: 'Die Wand ist voll: neun Kameras.',
    name: 'Name des Ortes',
    unnamed: (index: number) => `Kamera ${number(index)}`,
    remove: 'Diese Kamera von der Wand nehmen',
    removed: (name: string) => `${name} wurde von der Wand genommen.`,
    undo: 'Rückgängig',
    area: 'Bereich, der zählt',
    areaHint: 'Auf dem Bild zeichnen oder die Ränder hier verschieben.',
    whole: 'Ganzes Bild',
    edges: { left: 'Links', top: 'Oben', right: 'Rechts', bottom: 'Unten' },
    percent,
    leastFace: 'Kleinstes Gesicht, das zählt',
    leastFaceHint: 'Als Anteil der Bildbreite: Wer weiter weg ist, zählt nicht.',
    everyFace: 'Jedes Gesicht',

    rules: 'Wann gewarnt wird',
    rulesHint: 'Jede Regel meldet sich einmal und ruht dann eine Weile.',
    addRule: 'Regel hinzufügen',
    kinds: {
      anyone: 'Jemand ohne richtige Maske',
      share: 'Hoher Anteil ohne richtige Maske',
      crowd: 'Zu viele Menschen',
    },
    what: 'Warnen bei',
    where: 'Wo',
    everywhere: 'An allen Kameras',
    percentAbove: 'Mehr als, von denen, die in einer Minute vorbeikamen (mindestens vier)',
    peopleAbove: 'Mehr Menschen im Bild als',
    rest: 'Danach ruhen für',
    rests: (seconds: number) =>
      seconds === 0
        ? 'keine Zeit'
        : seconds < 120
          ? count(seconds, { one: '# Sekunde', other: '# Sekunden' })
          : count(Math.round(seconds / 60), { one: '# Minute', other: '# Minuten' }),
    quiet: 'Ruhezeit',
    from: 'Von',
    to: 'Bis',
    removeRule: 'Diese Regel entfernen',
  },
};
