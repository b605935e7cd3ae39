import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('it');

/** The page on which the app tests itself. */
export const selfTest: Texts['selfTest'] = {
  title: 'Autodiagnosi',
  lead: 'Funziona tutto su questo dispositivo? La prova procede da sola; solo la fotocamera attende che Lei la chieda.',
  running: 'Prova in corso…',
  marks: {
    pass: 'In ordine',
    attention: 'Da guardare',
    fail: 'Non in ordine',
    waiting: 'In attesa',
  },
  again: 'Prova di nuovo',
  copy: 'Copia il rapporto',
  copied: 'Copiato',
  copyFailed: 'Qui non è consentito copiare. Selezioni il testo e lo copi a mano.',
  report: 'Rapporto',
  startCamera: 'Prova la fotocamera',
  lines: {
    app: 'App',
    camera: 'Fotocamera',
    engine: 'Calcolo',
    golden: 'Risposte giuste',
    speed: 'Velocità',
    models: 'Reti neurali',
    storage: 'Memoria',
    offline: 'Uso senza rete',
    network: 'Silenzio in rete',
  },
  app: (version) => `Versione ${version}`,
  camera: {
    waiting: 'Non ancora provata. L’immagine resta qui.',
    fine: (label, width, height, rate, devices) =>
      `${label}, ${width} × ${height}, ${number(rate)} immagini al secondo. Fotocamere: ${number(devices)}.`,
    dark: 'L’immagine è molto scura. Tolga la copertura o accenda una luce.',
    small: 'L’immagine è piccola: si trova solo chi è vicino. Scelga un’altra fotocamera.',
  },
  engine: {
    fine: (backend, place) => `${backend}, ${place}.`,
    passedOver: 'Prima si è tentato altro e non ha funzionato; veda il rapporto.',
  },
  golden: {
    fine: (difference, most) =>
      `Le due reti rispondono come devono: scarto di ${difference} al massimo, ${most} è ammesso.`,
    wrong: (difference, most) =>
      `Le reti calcolano valori sbagliati: scarto di ${difference}, ${most} è ammesso. Scelga nelle impostazioni un altro modo di calcolare.`,
  },
  speed: {
    fine: (ms) => `${number(ms)} ms a immagine.`,
    slow: (ms) =>
      `${number(ms)} ms a immagine: lento. Chiuda altri programmi o scelga nelle impostazioni un altro modo di calcolare.`,
  },
  models: {
    fine: (detector, classifier) =>
      `Rilevatore ${detector}, classificatore ${classifier}; tutti i file sono gli originali.`,
    changed: (files) => `Non originali: ${files}. Ricarichi la pagina con la connessione attiva.`,
    unknown: (detector, classifier) =>
      `Rilevatore ${detector}, classificatore ${classifier}; qui i file non si possono confrontare.`,
  },
  storage: {
    kept: 'Il browser conserva l’app.',
    mayGo: 'Il browser può cancellare l’app se resta a lungo inutilizzata. Installarla aiuta.',
    unknown: 'Il browser non dice se conserva l’app.',
    used: (used, quota) => `In uso ${used} di ${quota}.`,
  },
  network: {
    fine: (requests) =>
      `${count(requests, { one: '# richiesta, solo all’indirizzo', other: '# richieste, tutte all’indirizzo' })} di questa app. Nulla è stato rifiutato.`,
    elsewhere: (list) => `Richieste ad altri indirizzi: ${list}. Per favore, lo segnali.`,
    refused: (list) =>
      `Qualcosa ha cercato di infrangere le regole ed è stato fermato: ${list}. Può essere un’estensione del browser.`,
  },
};
