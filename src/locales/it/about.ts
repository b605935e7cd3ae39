import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('it');

/** What the app is and is not. */
export const about: Texts['about'] = {
  title: 'Informazioni su Maskcheck',
  what: {
    title: 'Che cosa fa',
    text: 'Maskcheck trova i volti nell’immagine di una fotocamera o nelle foto e giudica ognuno: con mascherina, senza mascherina o portata male, con il naso o la bocca scoperti. Quando non può dirlo, lo dice, e spiega perché.',
  },
  can: {
    title: 'Che cosa fa bene',
    items: [
      'Volti rivolti all’incirca verso la fotocamera, a pochi passi, con buona luce.',
      'Più persone insieme.',
      'Mascherine chirurgiche, FFP2 e di stoffa di quasi tutti i colori.',
    ],
  },
  cannot: {
    title: 'Che cosa fa male',
    items: [
      'Sciarpe, veli, mani e barbe possono passare per una mascherina; quelle stampate e nere possono sfuggire.',
      'Persone lontane, girate, al buio o in controluce.',
      'Non può dire se una mascherina è certificata, pulita o aderente.',
    ],
  },
  limits: {
    title: 'Che cosa non è',
    text: 'Maskcheck non è un controllo degli accessi né un dispositivo medico. Commette errori. Non respinga nessuno solo per quello che dice: decida una persona.',
  },
  licences: {
    title: 'Licenze',
    code: 'Il programma è software libero con licenza MIT.',
    weights:
      'Le reti addestrate servono per ricerca e dimostrazione, finché non saranno riaddestrate su immagini autorizzate per ogni uso.',
    notices: 'Note sul software incluso',
  },
  versions: {
    title: 'Versioni',
    app: 'App',
    detector: 'Rilevatore di volti',
    classifier: 'Classificatore di mascherine',
    computesOn: 'Calcola con',
    place: { worker: 'in secondo piano', page: 'nella pagina' },
    backend: { webgl: 'Processore grafico (WebGL)', wasm: 'Processore (WebAssembly)' },
    look: (milliseconds) => `${number(milliseconds)} ms a immagine`,
    checks: 'Rilevatore, classificatore, dispositivo',
    notStarted: 'Noto quando un controllo è stato avviato.',
  },
};

/** The word on privacy, and the notice for the entrance. */
export const privacy: Texts['privacy'] = {
  title: 'Privacy',
  points: [
    'Le immagini della fotocamera sono giudicate su questo dispositivo e spariscono subito.',
    'Nessuna immagine viene inviata. Le regole fornite con l’app le consentono solo il proprio server, e il browser le fa rispettare; gli esiti, senza nomi, vi arrivano solo se le segnalazioni sono attive.',
    'Nessuno viene riconosciuto: niente nomi, niente modelli di volti, nessuna traccia di chi è venuto. Il registro annota quando qualcuno è passato e come portava la mascherina, finché Lei non lo elimina.',
    'In questo browser si salvano solo il registro, le Sue impostazioni, le segnalazioni in attesa e con che cosa il dispositivo calcola meglio.',
  ],
  notice: {
    title: 'Avviso per l’ingresso',
    help: 'Chi punta una fotocamera verso i visitatori deve informarli. Compili le parentesi, stampi il testo e lo appenda dove si legge prima di essere ripresi.',
    copy: 'Copia il testo',
    print: 'Stampa',
    copied: 'Copiato',
    copyFailed: 'Qui non è consentito copiare. Selezioni il testo e lo copi a mano.',
    label: 'Testo dell’avviso',
    text: `Telecamera a questo ingresso: controllo della mascherina

Una telecamera mostra dal vivo se si porta la mascherina. Un programma sul dispositivo stesso giudica ogni immagine nel momento in cui è ripresa. Nessuna immagine viene salvata o inviata, e nessuno viene riconosciuto.

Finalità: ricordare ai visitatori la regola della mascherina.
Base giuridica: [art. 6, par. 1, lett. f) GDPR: legittimo interesse alla tutela della salute]
Titolare: [nome, indirizzo, telefono]
Responsabile della protezione dei dati: [nome, e-mail]
Conservazione: nessuna immagine. Ora ed esito di ogni controllo, senza nomi, [sul dispositivo stesso] per [30] giorni.

Può opporsi, chiederci informazioni o presentare reclamo a un’autorità di controllo. Se non desidera essere ripreso dalla telecamera, si rivolga a noi: [altro ingresso, telefono].`,
  },
};
