import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count } = countingIn('it');
const people = (all: number): string => count(all, { one: '# persona', other: '# persone' });

/** The day book. */
export const dayBook: Texts['dayBook'] = {
  title: 'Registro',
  camera: 'Telecamera',
  allCameras: 'Tutte le telecamere',
  loading: 'Lettura…',
  today: 'Oggi',
  byHour: 'Oggi, ora per ora',
  byDay: 'Gli ultimi 30 giorni',
  properShare: 'oggi portavano bene la mascherina',
  noneToday: 'Oggi non è ancora passato nessuno.',
  sameDays: 'Tutti i 30 giorni insieme',
  corrected: (verdicts) =>
    count(verdicts, {
      one: '# esito è stato corretto a mano.',
      other: '# esiti sono stati corretti a mano.',
    }),
  occupancy: (entered, left) =>
    `${count(entered, { one: '# ingresso', other: '# ingressi' })}, ${count(left, { one: '# uscita', other: '# uscite' })}.`,
  dropped: (notes) =>
    count(notes, {
      one: '# annotazione è andata persa perché il browser non ha potuto salvarla. I conteggi qui sopra restano.',
      other:
        '# annotazioni sono andate perse perché il browser non ha potuto salvarle. I conteggi qui sopra restano.',
    }),

  empty: {
    title: 'Ancora niente',
    help: 'Avvii un controllo dal vivo. Chi passa viene contato qui, ora per ora: che cosa si è visto e quando, mai un’immagine e mai un nome.',
    start: 'Avvia il controllo',
  },

  chart: {
    keys: 'I tasti freccia leggono le barre una per una.',
    bar: (name, all, share) => `${name}: ${people(all)}, mascherina portata bene: ${share}`,
    nobody: (name) => `${name}: nessuno`,
    summary: (heading, all, share, most) =>
      `${heading}: ${people(all)}, mascherina portata bene: ${share}. Massima affluenza: ${most}.`,
    table: 'Mostra come tabella',
    time: 'Periodo',
    passed: 'Totale',
    properly: 'Portata bene',
  },

  stalls: {
    title: 'Interruzioni di oggi',
    none: 'Oggi nessuna.',
    why: {
      camera_lost: 'la fotocamera non dava immagini',
      engine_lost: 'il controllo è dovuto ripartire',
      frozen: 'l’immagine era ferma',
    },
    line: (from, to, why) => `${from} – ${to}: ${why}`,
  },

  data: {
    title: 'I Suoi dati',
    where:
      'Queste annotazioni restano su questo dispositivo. Nulla viene inviato, a meno che siano attive le segnalazioni.',
    persistent: 'Il browser le conserva finché Lei non le elimina.',
    transient:
      'Il browser può cancellarle se manca spazio o se l’app resta a lungo inutilizzata. Installi l’app per conservarle.',
    csv: 'Salva tabella (CSV)',
    json: 'Salva dati (JSON)',
    remove: 'Elimina annotazioni',
    days: (days) => count(days, { one: '# giorno', other: '# giorni' }),
    confirmTitle: 'Eliminare per sempre?',
    confirm: 'Non si può annullare. Prima salvi una tabella, se Le serve.',
    everything: 'Tutto il registro',
    older: (days) => `Più vecchie di ${days}`,
    yes: 'Elimina',
    no: 'Conserva',
    deleted: (notes) =>
      count(notes, { one: '# annotazione eliminata.', other: '# annotazioni eliminate.' }),
    notDeleted: 'Non è stato eliminato nulla: il browser non ha liberato l’archivio. Riprovi.',
  },

  trouble: {
    waiting: 'Non ancora salvato',
    memory_only: 'Non salvato',
    full: 'Su questo dispositivo non c’è più spazio. Le annotazioni attendono in memoria; liberi spazio e lasci aperta questa pagina.',
    blocked:
      'Un’altra scheda di questa app lo impedisce. Chiuda le altre schede; fino ad allora le annotazioni attendono in memoria.',
    closed:
      'Il browser ha chiuso l’archivio. Le annotazioni attendono in memoria e saranno scritte appena possibile.',
    failed:
      'L’archivio del browser non risponde. Le annotazioni attendono in memoria, e si continua a riprovare.',
    forbidden:
      'Questo browser qui non permette di salvare, come nelle finestre private. Le annotazioni durano fino alla chiusura di questa pagina; prima salvi una tabella.',
    newer:
      'Un’altra scheda ha una versione più recente di questa app. Ricarichi questa pagina; fino ad allora le annotazioni durano quanto la pagina.',
  },
};
