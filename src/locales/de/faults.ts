import type { Texts } from '../en.ts';

/** Was Kamera oder Prüfung hindert, und was hilft. */
export const faults: Texts['faults'] = {
  camera: {
    denied: {
      title: 'Die Kamera ist nicht erlaubt',
      help: 'Erlauben Sie sie für diese Seite: über das Kamerazeichen in der Adresszeile oder in den Einstellungen des Browsers. Versuchen Sie es dann noch einmal.',
    },
    absent: {
      title: 'Keine Kamera gefunden',
      help: 'Schließen Sie eine Kamera an, oder öffnen Sie diese Seite auf einem Telefon oder Tablet. Fotos lassen sich auch ohne Kamera prüfen.',
    },
    busy: {
      title: 'Die Kamera wird gerade benutzt',
      help: 'Offenbar hält sie ein anderes Programm. Schließen Sie Videoanrufe und andere Tabs, die sie benutzen, und versuchen Sie es noch einmal.',
    },
    insecure: {
      title: 'Keine Kamera unter dieser Adresse',
      help: 'Browser erlauben die Kamera nur auf sicheren Seiten. Öffnen Sie die Adresse mit https:// oder, auf diesem Rechner, mit localhost.',
    },
    unplugged: {
      title: 'Die Kamera ist weg',
      help: 'Sie wurde abgezogen oder ausgeschaltet. Schließen Sie sie wieder an, oder wählen Sie eine andere.',
    },
  },
  engine: {
    model_missing: {
      title: 'Ein Teil der App wurde nicht geladen',
      help: 'Vielleicht fehlt die Verbindung, und die App ist noch nicht auf diesem Gerät gespeichert. Verbinden Sie sich einmal und versuchen Sie es noch einmal.',
    },
    model_broken: {
      title: 'Ein Teil der App ist beschädigt',
      help: 'Es kam eine Datei, die nicht die richtige ist. Versuchen Sie es noch einmal; hilft das nicht, laden Sie die Seite neu.',
    },
    no_backend: {
      title: 'Dieses Gerät kann nicht prüfen',
      help: 'Weder Grafik noch Prozessor rechnen so, wie die Prüfung es braucht. Aktualisieren Sie den Browser, oder nehmen Sie ein anderes Gerät.',
    },
  },
};
