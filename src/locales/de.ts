import { kiosk } from './de/kiosk.ts';
import type { Texts } from './en.ts';

/** Die Texte auf Deutsch. */
export const de: Texts = {
  app: {
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
    titles: { guard: 'Live-Prüfung', photo: 'Foto-Prüfung' },
    screenFailed: {
      title: 'Diese Seite wurde nicht geladen',
      help: 'Vielleicht fehlt die Verbindung. Prüfen Sie sie und versuchen Sie es noch einmal.',
    },
  },

  first: {
    title: 'Sitzt die Maske?',
    lead: 'Maskcheck schaut durch die Kamera und sagt, wer eine Maske richtig trägt, wer keine trägt und wer sie falsch trägt.',
    private: 'Alles bleibt auf diesem Gerät. Kein Bild wird gesendet oder gespeichert.',
    startLive: 'Live-Prüfung starten',
    checkPhoto: 'Ein Foto prüfen',
    languageLabel: 'Sprache',
    limits:
      'Eine freundliche Erinnerung an der Tür. Keine Zugangskontrolle und kein Medizinprodukt.',
    seesLabel: 'Was unterschieden wird',
  },

  about: {
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
      look: (milliseconds) => `${milliseconds} ms je Blick`,
      checks: 'Gesichtssuche, Maskenerkennung, Gerät',
      notStarted: 'Bekannt, sobald eine Prüfung gestartet wurde.',
    },
  },

  privacy: {
    title: 'Datenschutz',
    points: [
      'Die Bilder der Kamera werden auf diesem Gerät beurteilt und sind im selben Augenblick wieder weg.',
      'Nichts wird gesendet: Die mitgelieferten Regeln verbieten der App jede andere Adresse, und der Browser setzt sie durch.',
      'Niemand wird wiedererkannt: keine Namen, keine Gesichtsmerkmale, keine Aufzeichnung, wer wann kam. Die Zahlen der Live-Prüfung sind vergessen, sobald man sie verlässt.',
      'Gespeichert werden in diesem Browser nur Ihre Einstellungen und womit Ihr Gerät am besten rechnet.',
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
Speicherung: keine.

Sie können widersprechen, Auskunft verlangen und sich bei einer Aufsichtsbehörde beschweren. Wenn Sie nicht von der Kamera gesehen werden möchten, sprechen Sie uns bitte an: [anderer Eingang, Telefon].`,
    },
  },

  settings: {
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
  },

  verdicts: {
    mask: 'Maske auf',
    no_mask: 'Keine Maske',
    incorrect: 'Falsch getragen',
    unsure: 'Nicht sicher',
  },

  doubts: {
    too_far: 'Bitte näher kommen',
    turned_away: 'Bitte in die Kamera schauen',
    too_dark: 'Bitte mehr Licht',
    blurred: 'Bitte stillhalten',
    undecided: 'Einen Moment…',
  },

  faults: {
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
  },

  live: {
    title: 'Live-Prüfung',
    cameraOn: 'Kamera an · nichts verlässt dieses Gerät',
    cameraOff: 'Kamera aus',
    allowCamera: 'Bitte erlauben Sie die Kamera, falls der Browser fragt.',
    nobody: 'Niemand im Bild',
    paused: 'Pause',
    stopped: 'Angehalten',
    sinceStart: 'Seit dem Start',
    people: (count: number) => (count === 1 ? '1 Person' : `${count} Personen`),
    controls: 'Bedienung',
    back: 'Zurück',
    pause: 'Anhalten',
    resume: 'Weiter',
    mirror: 'Bild spiegeln',
    torch: 'Licht',
    zoom: 'Zoom',
    zoomBy: (factor: number) => `${factor.toFixed(1).replace('.', ',')} ×`,
    chooseCamera: 'Kamera wählen',
    chooseAnother: 'Andere Kamera wählen',
    noCameras: 'Noch ist keine Kamera bekannt. Erlauben Sie zuerst eine.',
    unnamed: (number: number) => `Kamera ${number}`,
    facing: { user: 'Frontkamera', environment: 'Rückkamera' },
    photoInstead: 'Stattdessen ein Foto prüfen',
    muted: {
      title: 'Die Kamera liefert kein Bild',
      help: 'Ein Anruf, ein anderes Programm oder der Schalter der Kamera hält sie zurück. Es geht von selbst weiter, sobald das Bild wiederkommt.',
    },
  },

  photo: {
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
  },

  kiosk,

  install: {
    button: 'App installieren',
    iosTitle: 'Auf den Home-Bildschirm legen',
    iosHelp: 'Tippen Sie im Browser auf „Teilen“ und dann auf „Zum Home-Bildschirm“.',
    installed: 'Auf diesem Gerät installiert',
  },

  update: {
    offered: 'Eine neue Version ist bereit.',
    apply: 'Jetzt verwenden',
    later: 'Später',
    applying: 'Wird gewechselt…',
    offlineReady: 'Ab jetzt geht es auch ohne Netz.',
  },
};
