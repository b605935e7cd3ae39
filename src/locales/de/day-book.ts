import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count } = countingIn('de');
const passing = (all: number): string =>
  count(all, { one: '# ging vorbei', other: '# gingen vorbei' });

/** Das Tagebuch. */
export const dayBook: Texts['dayBook'] = {
  title: 'Tagebuch',
  camera: 'Kamera',
  allCameras: 'Alle Kameras',
  loading: 'Wird gelesen…',
  today: 'Heute',
  byHour: 'Heute nach Stunden',
  byDay: 'Die letzten 30 Tage',
  properShare: 'trugen heute die Maske richtig',
  noneToday: 'Heute ist noch niemand vorbeigegangen.',
  sameDays: 'Alle 30 Tage zusammen',
  corrected: (verdicts) =>
    count(verdicts, {
      one: '# Urteil wurde von Hand berichtigt.',
      other: '# Urteile wurden von Hand berichtigt.',
    }),
  occupancy: (entered, left) =>
    `${count(entered, { one: '# kam', other: '# kamen' })} herein, ${count(left, { one: '# ging', other: '# gingen' })} hinaus.`,
  dropped: (notes) =>
    count(notes, {
      one: '# Eintrag ging verloren, weil der Browser ihn nicht speichern konnte. Die Zahlen oben sind erhalten.',
      other:
        '# Einträge gingen verloren, weil der Browser sie nicht speichern konnte. Die Zahlen oben sind erhalten.',
    }),

  empty: {
    title: 'Noch nichts da',
    help: 'Starten Sie eine Live-Prüfung. Wer vorbeigeht, wird hier gezählt, Stunde für Stunde: was gesehen wurde und wann, nie ein Bild und nie ein Name.',
    start: 'Live-Prüfung starten',
  },

  chart: {
    keys: 'Die Pfeiltasten lesen die Balken einzeln vor.',
    bar: (name, all, share) => `${name}: ${passing(all)}, ${share} richtig`,
    nobody: (name) => `${name}: niemand`,
    summary: (heading, all, share, most) =>
      `${heading}: ${passing(all)}, davon ${share} mit richtig getragener Maske. Die meisten: ${most}.`,
    table: 'Als Tabelle zeigen',
    time: 'Zeit',
    passed: 'Gesamt',
    properly: 'Richtig',
  },

  stalls: {
    title: 'Unterbrechungen heute',
    none: 'Heute keine.',
    why: {
      camera_lost: 'die Kamera gab kein Bild',
      engine_lost: 'die Prüfung musste neu starten',
      frozen: 'das Bild stand still',
    },
    line: (from, to, why) => `${from} – ${to}: ${why}`,
  },

  data: {
    title: 'Ihre Daten',
    where:
      'Diese Einträge liegen auf diesem Gerät. Nichts wird gesendet, außer wenn Meldungen eingeschaltet sind.',
    persistent: 'Der Browser behält sie, bis Sie sie löschen.',
    transient:
      'Der Browser darf sie löschen, wenn der Platz knapp wird oder die App lange nicht benutzt wird. Installieren Sie die App, um sie zu behalten.',
    csv: 'Als Tabelle sichern (CSV)',
    json: 'Für Programme sichern (JSON)',
    remove: 'Einträge löschen',
    days: (days) => count(days, { one: '# Tag', other: '# Tage' }),
    confirmTitle: 'Endgültig löschen?',
    confirm:
      'Das lässt sich nicht rückgängig machen. Sichern Sie vorher eine Tabelle, wenn Sie sie brauchen.',
    everything: 'Alles im Tagebuch',
    older: (days) => `Älter als ${days}`,
    yes: 'Löschen',
    no: 'Behalten',
    deleted: (notes) => count(notes, { one: '# Eintrag gelöscht.', other: '# Einträge gelöscht.' }),
    notDeleted:
      'Nichts wurde gelöscht: Der Browser gibt seinen Speicher nicht frei. Versuchen Sie es noch einmal.',
  },

  trouble: {
    waiting: 'Noch nicht gespeichert',
    memory_only: 'Nicht gespeichert',
    full: 'Auf diesem Gerät ist kein Platz mehr. Einträge warten im Arbeitsspeicher; schaffen Sie Platz und lassen Sie diese Seite offen.',
    blocked:
      'Ein anderer Tab dieser App ist im Weg. Schließen Sie die anderen Tabs; bis dahin warten Einträge im Arbeitsspeicher.',
    closed:
      'Der Browser hat seinen Speicher geschlossen. Einträge warten im Arbeitsspeicher und werden so bald wie möglich geschrieben.',
    failed:
      'Der Speicher des Browsers antwortet nicht. Einträge warten im Arbeitsspeicher, und es wird weiter versucht.',
    forbidden:
      'Dieser Browser erlaubt hier keinen Speicher, etwa in privaten Fenstern. Einträge bleiben, bis diese Seite geschlossen wird; sichern Sie vorher eine Tabelle.',
    newer:
      'Ein anderer Tab hat eine neuere Fassung dieser App. Laden Sie diese Seite neu; bis dahin bleiben Einträge nur so lange wie die Seite.',
  },
};
