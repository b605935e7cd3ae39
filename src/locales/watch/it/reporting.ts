import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count } = countingIn('it');

/** What goes to the systems of the house, and how that stands. */
export const reporting: WatchTexts['reporting'] = {
  title: 'Segnalazioni',
  lead: 'Comunica ai sistemi del Suo edificio ciò che si vede qui: a un broker MQTT, a Home Assistant o a un indirizzo che riceve messaggi. Tutti si raggiungono tramite il server da cui viene questa app, e tramite nessun altro.',
  switch: 'Segnala all’edificio',
  off: 'Disattivate: nulla lascia questo dispositivo.',
  name: 'Nome di questa postazione',
  nameHelp:
    'Lettere minuscole senza accenti, cifre e trattini, per esempio porta-nord. È anche il nome utente presso il broker.',
  nameWrong:
    'Un nome ha lettere minuscole senza accenti, cifre e trattini, non comincia con un trattino e ha al massimo 32 caratteri.',
  pathWrong: 'Un indirizzo su questo server comincia con una sola barra, per esempio /mqtt.',
  states: {
    unnamed: 'Prima dia un nome a questa postazione.',
    no_store:
      'Questo browser qui non permette di salvare, come nelle finestre private. Ciò che non si può salvare non si può segnalare con certezza, perciò non si segnala nulla.',
    elsewhere:
      'Un’altra scheda di questa app segnala già. Questa subentra quando l’altra si chiude.',
    on: 'Attive.',
  },
  trouble: {
    full: 'Su questo dispositivo non c’è più spazio. Fino ad allora non si segnala nulla di nuovo.',
    blocked: 'Un’altra scheda di questa app blocca l’archivio. Chiuda le altre schede.',
    closed: 'Il browser ha chiuso l’archivio. Si continua a riprovare.',
    failed: 'L’archivio del browser non risponde. Si continua a riprovare.',
    forbidden: 'Questo browser qui non permette di salvare, come nelle finestre private.',
    newer: 'Un’altra scheda ha una versione più recente di questa app. Ricarichi questa pagina.',
  },

  what: {
    title: 'Che cosa lascia questo dispositivo',
    counts:
      'Quante persone sono passate e con quale esito, per telecamera e quarto d’ora. Nulla di più preciso.',
    alerts: 'Gli avvisi del mosaico di telecamere: quando, quale telecamera, quale regola.',
    state:
      'Se questa postazione è in funzione, la sua versione, velocità e luce, e i conteggi di oggi.',
    cameras: 'Le telecamere hanno i nomi che portano su questo dispositivo.',
    never: 'Mai un’immagine, mai un volto, mai un nome.',
    findings: 'Anche ogni singolo caso senza mascherina portata bene: ora, telecamera, esito',
    findingsHelp: 'Disattivato, finché bastano i conteggi.',
  },

  mqtt: {
    title: 'Broker MQTT',
    path: 'Percorso del broker su questo server',
    pathHelp: 'Lo lasci vuoto se non c’è un broker.',
    password: 'Password di questa postazione presso il broker',
    passwordHelp: 'Resta su questo dispositivo e non è in alcun file di impostazioni.',
    homeAssistant: 'Fai trovare a Home Assistant i sensori di questa postazione',
  },
  webhook: {
    title: 'Webhook',
    path: 'Percorso su questo server che riceve i messaggi',
    pathHelp: 'Lo lasci vuoto se non ce n’è.',
  },

  link: {
    connecting: 'Connessione…',
    idle: 'Non è stato ancora inviato nulla.',
    open: 'Funziona.',
    why: {
      unreachable: 'Lì non risponde nessuno.',
      wrong_password: 'Il broker non conosce questo nome con questa password.',
      forbidden:
        'Il broker non lascia scrivere questa postazione nei propri topic. La sua lista di accesso va corretta.',
      taken_over: 'Un altro dispositivo segnala con lo stesso nome.',
      server_trouble: 'Il server ha problemi.',
    },
    again: (time) => `Prossimo tentativo: ${time}.`,
    waiting: (messages) =>
      count(messages, { one: '# messaggio attende.', other: '# messaggi attendono.' }),
    aside: (messages) =>
      count(messages, {
        one: '# messaggio è stato rifiutato definitivamente ed è conservato.',
        other: '# messaggi sono stati rifiutati definitivamente e sono conservati.',
      }),
    lost: (messages) =>
      count(messages, {
        one: '# messaggio è andato perso per mancanza di spazio. I conteggi restano.',
        other: '# messaggi sono andati persi per mancanza di spazio. I conteggi restano.',
      }),
    test: 'Invia una prova',
    retry: 'Riprova ora',
    delivered: 'La prova è arrivata.',
    notDelivered: 'La prova non è arrivata.',
    refused: 'La prova è stata rifiutata.',
  },

  answer: {
    applied: 'È stata applicata una configurazione inviata dalla pagina delle postazioni.',
    refused: (field) =>
      field === ''
        ? 'Ciò che è arrivato non era una configurazione. Vale ancora l’ultima corretta.'
        : `Una configurazione è stata rifiutata per «${field}». Vale ancora l’ultima corretta.`,
    future:
      'È arrivata una configurazione per una versione più recente di questa app. Vale ancora l’ultima corretta.',
  },
  toFleet: 'Tutte le postazioni',
};
