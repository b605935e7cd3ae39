import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count, number } = countingIn('it');

/** The page of all stations. */
export const fleet: WatchTexts['fleet'] = {
  title: 'Postazioni',
  lead: 'Tutte le postazioni che segnalano al broker, secondo le loro ultime notizie.',
  login: {
    title: 'Connettersi al broker',
    path: 'Percorso del broker su questo server',
    user: 'Utente',
    password: 'Password',
    remember: 'Ricorda la password su questo dispositivo',
    connect: 'Connetti',
    leave: 'Disconnetti',
  },
  states: {
    apart: 'Non connesso.',
    connecting: 'Connessione…',
    connected: 'Connesso.',
  },
  stale: 'Le postazioni sono mostrate secondo le loro ultime notizie.',
  notCurrent: 'Non aggiornata',
  none: 'Nessuna postazione ha ancora segnalato.',
  status: { alive: 'In funzione', lost: 'Persa', off: 'Non segnala più' },
  strange: {
    future: 'Ha una versione più recente di questa pagina. Aggiorni questo dispositivo.',
    spoilt: 'Ciò che arriva da questa postazione non è leggibile.',
  },
  engine: {
    idle: 'nessun controllo in corso',
    starting: 'in preparazione',
    ready: 'controllo in corso',
    fault: 'il controllo non parte',
  },
  since: 'Ultime notizie',
  check: 'Controllo',
  version: 'Versione',
  light: 'Luce',
  speed: 'Velocità',
  lookMs: (ms) => `${number(Math.round(ms))} ms a immagine`,
  stalls: 'Interruzioni di oggi',
  stallsOf: (stalls, minutes) =>
    stalls === 0 ? 'nessuna' : `${number(stalls)}, ${number(minutes)} min in tutto`,
  today: 'Oggi',
  properly: 'con la mascherina portata bene',
  outbox: 'Da inviare',
  outboxOf: (waiting, aside, lost) =>
    [
      waiting === 0 ? 'nulla in attesa' : `${number(waiting)} in attesa`,
      ...(aside > 0 ? [count(aside, { one: '# rifiutato', other: '# rifiutati' })] : []),
      ...(lost > 0 ? [count(lost, { one: '# perso', other: '# persi' })] : []),
    ].join(', '),
  push: {
    title: 'Invia una configurazione',
    help: 'Un file di impostazioni, come lo salva la schermata delle impostazioni. Ogni postazione lo controlla e dice se l’ha applicato; una postazione assente lo riceve quando torna. Un tale file non contiene mai un PIN.',
    file: 'File di impostazioni',
    to: 'A',
    all: 'Tutte le postazioni',
    send: 'Invia',
    broken: 'Questo file non contiene impostazioni.',
    pushed: (stations) =>
      count(stations, {
        one: 'Consegnato al broker per # postazione.',
        other: 'Consegnato al broker per # postazioni.',
      }),
    untaken: (names) => `Il broker non l’ha accettato per: ${names}`,
  },
  answers: {
    title: 'Ultima configurazione',
    none: 'nessuna',
    applied: 'in vigore',
    refused: (field) => (field === '' ? 'rifiutata' : `rifiutata per «${field}»`),
    future: 'per una versione più recente; rifiutata',
    spoilt: 'la risposta non è leggibile',
  },
};
