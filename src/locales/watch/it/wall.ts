import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count, number } = countingIn('it');
const cameras = (all: number): string => count(all, { one: '# telecamera', other: '# telecamere' });
const people = (all: number): string => count(all, { one: '# persona', other: '# persone' });
const percent = (share: number): string => `${number(Math.round(share * 100))}%`;

/** The wall of cameras: what it shows, its cameras and its rules. */
export const wall: WatchTexts['wall'] = {
  cameras: 'Telecamere',
  summary: (giving, all) =>
    giving === all ? cameras(all) : `${number(giving)} su ${cameras(all)}`,
  people,
  setUp: 'Telecamere e regole',
  done: 'Torna al mosaico',
  fullScreen: 'Schermo intero',
  sound: 'Suono di avviso',
  pause: 'Pausa',
  resume: 'Riprendi',
  paused: 'In pausa',
  starting: 'Preparazione…',
  none: {
    title: 'Ancora nessuna telecamera',
    help: 'Aggiunga le fotocamere di questo dispositivo, o le telecamere dell’edificio raggiungibili tramite questo server. Le loro immagini restano su questo dispositivo.',
    add: 'Aggiungi una telecamera',
  },

  states: {
    idle: 'Spenta',
    connecting: 'Connessione…',
    live: 'Dal vivo',
    slow: 'Lenta',
    lost: 'Persa',
  },
  retryIn: (seconds) => `Nuovo tentativo tra ${number(seconds)} s`,
  retryNow: 'Riprova ora',
  why: {
    denied: 'Il browser non consente la telecamera.',
    absent: 'Questa telecamera non c’è.',
    busy: 'Un altro programma occupa la telecamera.',
    insecure: 'I browser consentono le telecamere solo su pagine sicure.',
    unplugged: 'La telecamera è stata scollegata.',
    unreachable: 'Nessuno risponde.',
    refused: 'Il server vuole sapere chi chiede.',
    missing: 'Il server non conosce questa telecamera.',
    not_a_stream: 'Ciò che arriva non è un flusso di immagini.',
    frozen: 'L’immagine era ferma.',
    ended: 'La telecamera ha chiuso il flusso.',
    elsewhere: 'L’indirizzo è su un altro server.',
  },

  findings: {
    title: 'Senza mascherina portata bene',
    none: 'Finora nessuno.',
    now: { in_view: 'in vista', gone: 'non c’è più', put_on: 'ora la porta' },
  },

  alerts: {
    title: 'Avvisi',
    dismiss: 'Visto',
    everywhere: 'Tutte le telecamere',
    share: (share, place) =>
      `${place}: ${percent(share / 100)} senza mascherina portata bene in un minuto`,
    crowd: (all, place) => `${place}: ${people(all)} in vista`,
    anyone: (all, place) =>
      `${place}: ${count(all, { one: 'qualcuno', other: '# persone' })} senza mascherina portata bene`,
  },

  setup: {
    title: 'Telecamere e regole',
    cameras: 'Telecamere',
    thisDevice: 'Fotocamera di questo dispositivo',
    findCameras: 'Cerca fotocamere',
    noDevice: 'Su questo dispositivo non si è trovata alcuna fotocamera, o non è consentita.',
    orAddress: 'Indirizzo su questo server',
    addressHint:
      'Un percorso come /cameras/porta: MJPEG, HLS (….m3u8) o WebRTC (…/whep). Altri server non vengono mai interpellati.',
    addressWrong:
      'Questo non è un indirizzo su questo server. Comincia con una sola barra: /cameras/porta',
    addAddress: 'Aggiungi',
    full: 'Il mosaico è pieno: nove telecamere.',
    name: 'Nome del luogo',
    unnamed: (index) => `Telecamera ${number(index)}`,
    remove: 'Togli questa telecamera dal mosaico',
    removed: (name) => `Tolta dal mosaico: ${name}.`,
    undo: 'Annulla',
    area: 'Area che conta',
    areaHint: 'La disegni sull’immagine o ne sposti qui i bordi.',
    whole: 'Immagine intera',
    edges: { left: 'Sinistra', top: 'In alto', right: 'Destra', bottom: 'In basso' },
    percent,
    leastFace: 'Volto più piccolo che conta',
    leastFaceHint: 'Come parte della larghezza dell’immagine: chi è più lontano non conta.',
    everyFace: 'Tutti i volti',

    rules: 'Quando avvisare',
    rulesHint: 'Ogni regola avvisa una volta, poi riposa un po’.',
    addRule: 'Aggiungi una regola',
    kinds: {
      anyone: 'Qualcuno senza mascherina portata bene',
      share: 'Quota alta senza mascherina portata bene',
      crowd: 'Troppe persone',
    },
    what: 'Avvisa per',
    where: 'Dove',
    everywhere: 'A tutte le telecamere',
    percentAbove: 'Più del, tra chi è passato in un minuto (almeno quattro)',
    peopleAbove: 'Più persone in vista di',
    rest: 'Poi riposa per',
    rests: (seconds) =>
      seconds === 0
        ? 'nessun tempo'
        : seconds < 120
          ? count(seconds, { one: '# secondo', other: '# secondi' })
          : count(Math.round(seconds / 60), { one: '# minuto', other: '# minuti' }),
    quiet: 'Ore di silenzio',
    from: 'Dalle',
    to: 'Alle',
    removeRule: 'Rimuovi questa regola',
  },
};
