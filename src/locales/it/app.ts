import type { Texts } from '../en.ts';

/** The shell: its header, loading and failing screens. */
export const app: Texts['app'] = {
  name: 'Maskcheck',
  skip: 'Vai al contenuto',
  navigation: 'Menu principale',
  home: 'Pagina iniziale',
  about: 'Informazioni',
  settings: 'Impostazioni',
  loading: 'Un momento…',
  gettingReady: 'Preparazione…',
  gettingReadyHelp: 'Il primo avvio richiede un po’ più di tempo.',
  tryAgain: 'Riprova',
  close: 'Chiudi',
  details: 'Dettagli per segnalare un problema',
  titles: {
    guard: 'Controllo dal vivo',
    photo: 'Controllo di foto',
    watch: 'Più telecamere',
    reporting: 'Segnalazioni',
    fleet: 'Postazioni',
  },
  joins: {
    pair: (name, value) => `${name}: ${value}`,
    titled: (title, text) => `${title}. ${text}`,
    sentences: (first, second) => `${first} ${second}`,
  },
  screenFailed: {
    title: 'Questa pagina non si è caricata',
    help: 'Forse manca la connessione. La controlli e riprovi.',
  },
};

/** The first screen. */
export const first: Texts['first'] = {
  title: 'La mascherina è messa bene?',
  lead: 'Maskcheck guarda attraverso la fotocamera e dice chi porta bene la mascherina, chi non la porta e chi la porta male.',
  private: 'Nessuna immagine lascia questo dispositivo o viene salvata.',
  startLive: 'Avvia il controllo',
  checkPhoto: 'Controlla una foto',
  languageLabel: 'Lingua',
  limits:
    'Un gentile promemoria alla porta. Non è un controllo degli accessi né un dispositivo medico.',
  seesLabel: 'Che cosa distingue',
};

/** The offer to install the app. */
export const install: Texts['install'] = {
  button: 'Installa l’app',
  iosTitle: 'Tenerla nella schermata Home',
  iosHelp: 'Tocchi «Condividi» nel browser, poi «Aggiungi alla schermata Home».',
  installed: 'Installata su questo dispositivo',
};

/** The notices of new versions and of use without a network. */
export const update: Texts['update'] = {
  offered: 'È pronta una nuova versione.',
  apply: 'Usala ora',
  later: 'Più tardi',
  applying: 'Cambio in corso…',
  offlineReady: 'D’ora in poi funziona anche senza rete.',
};
