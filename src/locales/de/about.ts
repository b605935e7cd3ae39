import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('de');

/** Was die App ist und was nicht. */
export const about: Texts['about'] = {
  title: 'Über Maskcheck',
  what: {
    title: 'Was es tut',
    text: 'Maskcheck findet Gesichter im Bild einer Kamera oder in Fotos und beurteilt jedes: Maske auf, keine Maske oder falsch getragen, mit freier Nase oder freiem Mund. Wo es nichts sagen kann, sagt es das, und warum.',
  },
  can: {
    title: 'Was es gut kann',
    items: [
      'Gesichter, die ungefähr zur Kamera schauen, ein paar Schritte entfernt, bei gutem Licht.',
      'Mehrere Personen zugleich.',
      'OP-Masken, FFP2- und Stoffmasken in den meisten Farben.',
    ],
  },
  cannot: {
    title: 'Was es schlecht kann',
    items: [
      'Schals, Schleier, Hände und Bärte können als Maske durchgehen; bedruckte und schwarze Masken können übersehen werden.',
      'Personen, die weit weg oder abgewandt sind, im Dunkeln oder im Gegenlicht stehen.',
      'Ob eine Maske zertifiziert, sauber oder dicht ist, kann es nicht sagen.',
    ],
  },
  limits: {
    title: 'Was es nicht ist',
    text: 'Maskcheck ist keine Zugangskontrolle und kein Medizinprodukt. Es macht Fehler. Weisen Sie niemanden allein deswegen ab; entscheiden soll ein Mensch.',
  },
  licences: {
    title: 'Lizenzen',
    code: 'Das Programm ist freie Software unter der MIT-Lizenz.',
    weights:
      'Die trainierten Netze sind für Forschung und Vorführung bestimmt, bis sie mit Bildern neu trainiert sind, die für jeden Zweck freigegeben sind.',
    notices: 'Hinweise zur enthaltenen Software',
  },
  versions: {
    title: 'Versionen',
    app: 'App',
    detector: 'Gesichtssuche',
    classifier: 'Maskenerkennung',
    computesOn: 'Rechnet auf',
    place: { worker: 'im Hintergrund', page: 'in der Seite' },
    backend: { webgl: 'Grafikprozessor (WebGL)', wasm: 'Prozessor (WebAssembly)' },
    look: (milliseconds) => `${number(milliseconds)} ms je Blick`,
    checks: 'Gesichtssuche, Maskenerkennung, Gerät',
    notStarted: 'Bekannt, sobald eine Prüfung gestartet wurde.',
  },
};

/** Der Datenschutz und der Aushang für den Eingang. */
export const privacy: Texts['privacy'] = {
  title: 'Datenschutz',
  points: [
    'Die Bilder der Kamera werden auf diesem Gerät beurteilt und sind im selben Augenblick wieder weg.',
    'Kein Bild wird gesendet. Die mitgelieferten Regeln erlauben der App nur ihren eigenen Server, und der Browser setzt sie durch; Ergebnisse ohne Namen gehen dorthin nur, wenn Meldungen eingeschaltet sind.',
    'Niemand wird wiedererkannt: keine Namen, keine Gesichtsmerkmale, keine Aufzeichnung, wer kam. Das Tagebuch hält fest, wann jemand vorbeiging und wie die Maske saß, bis Sie es löschen.',
    'Gespeichert werden in diesem Browser nur das Tagebuch, Ihre Einstellungen, noch nicht gesendete Meldungen und womit Ihr Gerät am besten rechnet.',
  ],
  notice: {
    title: 'Aushang für den Eingang',
    help: 'Wer eine Kamera auf Besucher richtet, muss es ihnen sagen. Füllen Sie die Klammern aus, drucken Sie den Text und hängen Sie ihn dort auf, wo man ihn liest, bevor man im Bild ist.',
    copy: 'Text kopieren',
    print: 'Drucken',
    copied: 'Kopiert',
    copyFailed:
      'Kopieren ist hier nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn von Hand.',
    label: 'Text des Aushangs',
    text: `Kamera an diesem Eingang: Maskenprüfung

Eine Kamera zeigt live, ob eine Maske getragen wird. Ein Programm auf dem Gerät selbst beurteilt jedes Bild im Augenblick der Aufnahme. Es werden keine Bilder gespeichert und keine gesendet, und niemand wird wiedererkannt.

Zweck: Besucher an die Maskenregel erinnern.
Rechtsgrundlage: [Art. 6 Abs. 1 lit. f DSGVO: berechtigtes Interesse am Gesundheitsschutz]
Verantwortlich: [Name, Anschrift, Telefon]
Datenschutzbeauftragte Person: [Name, E-Mail]
Speicherung: keine Bilder. Zeit und Ergebnis jeder Prüfung, ohne Namen, [auf dem Gerät selbst] für [30] Tage.

Sie können widersprechen, Auskunft verlangen und sich bei einer Aufsichtsbehörde beschweren. Wenn Sie nicht von der Kamera gesehen werden möchten, sprechen Sie uns bitte an: [anderer Eingang, Telefon].`,
  },
};
