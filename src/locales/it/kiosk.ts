import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('it');

/** The screen at the door, and what staff set there. */
export const kiosk: Texts['kiosk'] = {
  title: 'All’ingresso',
  greeting: 'Benvenuti',
  invite: 'Si avvicini e guardi lo schermo, per favore.',
  counting: 'Per favore, qui dentro porti la mascherina.',
  private: 'Nessuna immagine viene salvata o inviata.',
  tap: 'Tocchi una volta: schermo intero e suono',
  verdicts: {
    welcome: { title: 'Benvenuti', help: 'Grazie per la mascherina.' },
    put_on: { title: 'Mascherina, per favore', help: 'La metta e guardi di nuovo qui.' },
    cover_nose: { title: 'Quasi bene', help: 'Copra bocca e naso.' },
    wait: { title: 'Attenda, per favore', help: 'Dentro è pieno. Un momento, per favore.' },
  },
  hints: {
    looking: 'Un momento…',
    come_closer: 'Si avvicini',
    look_here: 'Guardi la fotocamera',
    hand_away: 'Tolga la mano',
    more_light: 'Più luce, per favore',
    hold_still: 'Non si muova',
  },
  inside: (inside, limit) => `${number(inside)} su ${number(limit)} all’interno`,
  leave: 'È uscito qualcuno',
  paused: 'In pausa',
  broken: {
    title: 'Fuori servizio per un momento',
    help: 'Entri pure o chieda al personale.',
    again: 'Si riprova automaticamente.',
  },
  getReady: 'Preparazione…',
  language: 'Lingua',
  staff: {
    open: 'Per il personale',
    enter: 'PIN',
    erase: 'Cancella',
    done: 'OK',
    wrong: (left) =>
      count(left, {
        one: 'Errato. Ancora # tentativo.',
        other: 'Errato. Ancora # tentativi.',
      }),
    wait: (seconds) => `Troppi tentativi. Attenda ${number(seconds)} s.`,
    forgotten:
      'Dimenticato? Cancelli nel browser i dati di questo sito: così si rimuovono il PIN e tutte le impostazioni.',
    fewer: 'Una persona in meno all’interno',
    more: 'Una persona in più all’interno',
    settings: 'Impostazioni di questo schermo',
    quit: 'Esci da questa modalità',
    configuration: {
      none: 'Impostazioni: da questo dispositivo.',
      applied: (time) => `Impostazioni: dal server, ${time}.`,
      missing: 'Impostazioni sul server: non trovate. Valgono le ultime corrette.',
      broken: (field) =>
        `Impostazioni sul server: «${field}» è errato. Valgono le ultime corrette.`,
      offline: 'Impostazioni sul server: non raggiunte. Valgono le ultime corrette.',
      elsewhere:
        'Le impostazioni devono trovarsi sul server di questa app. L’indirizzo è stato rifiutato.',
    },
  },
  settings: {
    title: 'Schermo all’ingresso',
    start: 'Avvia qui',
    setUp: 'Controlla il posto',
    policy: 'Che cosa fa',
    policies: {
      enforce: 'Fermare: finché la mascherina non è messa',
      remind: 'Ricordare: per un po’, poi lasciare passare',
      count: 'Contare: in silenzio',
    },
    greeting: 'Saluto',
    logo: 'Logo',
    noLogo: 'Rimuovi il logo',
    regionWidth: 'Larghezza che conta, al centro dell’immagine',
    leastFace: 'Quanto bisogna avvicinarsi',
    occupancyLimit: 'Persone all’interno al massimo (0: senza limite)',
    welcomeS: 'Benvenuto, in secondi',
    remindS: 'Promemoria, in secondi',
    repeatS: 'Ripeti dopo, in secondi (0: mai)',
    dimAfterS: 'Attenua dopo, in secondi (0: mai)',
    volume: 'Volume',
    isMuted: 'Senza suono',
    hasLanguages: 'Offri le lingue ai visitatori',
    restartHour: 'Riavvio quotidiano, ora (-1: mai)',
    configuration: 'Impostazioni sul server, indirizzo',
    impossible: 'Questo valore non è possibile.',
    pin: 'PIN per il personale, da 4 a 8 cifre',
    pinHelp:
      'Con un PIN questo dispositivo mostra solo lo schermo all’ingresso finché non lo si inserisce. Dimenticato? Cancelli nel browser i dati di questo sito: così si rimuovono il PIN e tutte le impostazioni.',
    setPin: 'Imposta il PIN',
    removePin: 'Rimuovi il PIN',
    pinSet: 'Un PIN è impostato.',
    pinRemoved: 'Nessun PIN impostato.',
    pinWrong: 'Un PIN ha da 4 a 8 cifre.',
  },
  setup: {
    title: 'Controlla il posto',
    lead: 'Si metta dove staranno i visitatori e guardi lo schermo. Provi all’ora del giorno con la luce peggiore.',
    good: 'Questo è un buon posto.',
    done: 'Fatto',
    checks: {
      face: 'Volto',
      light: 'Luce',
      distance: 'Distanza',
      height: 'Altezza',
      side: 'Direzione',
      view: 'Angolo',
    },
    findings: {
      good: 'bene',
      unknown: '…',
      nobody: 'Non si vede nessuno. Si metta davanti allo schermo.',
      dark: 'Il volto è scuro o in controluce. Metta una lampada sopra lo schermo o lo giri lontano dalle finestre.',
      blurred: 'L’immagine è sfocata. Pulisca l’obiettivo e dia più luce.',
      too_far:
        'Troppo lontano. Segni un posto più vicino allo schermo o chieda meno vicinanza nelle impostazioni.',
      too_near: 'Molto vicino. Segni un posto un passo più indietro.',
      too_high:
        'La fotocamera guarda sopra il volto. La appenda più in basso o la inclini verso il basso.',
      too_low:
        'La fotocamera guarda il volto dal basso. La appenda più in alto o la inclini verso l’alto.',
      aside: 'Il volto è al bordo. Giri lo schermo verso dove stanno le persone.',
      turned: 'Il volto si vede di lato. Giri lo schermo in modo che lo si guardi di fronte.',
    },
  },
};
