import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count } = countingIn('it');

/** Settings that few people need, and the exchange of settings between devices. */
export const advanced: Texts['advanced'] = {
  title: 'Avanzate',
  sureness: 'Quanta certezza prima di dire qualcosa',
  surenessHelp:
    'Più a sinistra, l’esito arriva prima e sbaglia più spesso; più a destra, arriva dopo e sbaglia di rado. Il valore iniziale è stato misurato e va bene quasi ovunque.',
  surenessEnds: ['prima', 'più sicuro'],
  looks: (looks) =>
    count(looks, {
      one: 'Per chi si distingue male l’esito arriva dopo circa # immagine.',
      other: 'Per chi si distingue male l’esito arriva dopo circa # immagini.',
    }),
  leastFace: 'Fino a che distanza si conta',
  leastFaceHelp:
    'Chi è più lontano viene ignorato, per esempio chi passa per strada. Chi è già contato resta contato.',
  leastFaceEnds: ['tutti', 'solo chi è vicino'],
  everybody: 'Conta chiunque abbia un volto che il controllo riesce a distinguere.',
  upTo: (metres) => `Con una fotocamera comune si conta fino a circa ${metres} di distanza.`,
  preview: {
    start: 'Prova con la fotocamera',
    stop: 'Ferma la fotocamera',
    nobody: 'Non si vede nessuno.',
    face: (share) => `Il volto più grande occupa il ${share} della larghezza.`,
    tooSmall: 'Troppo piccolo: non conta',
  },
  exchange: {
    export: 'Salva impostazioni',
    import: 'Carica impostazioni',
    reset: 'Ripristina impostazioni',
    imported: 'Le impostazioni sono state caricate.',
    wasReset: 'Le impostazioni sono come all’inizio.',
    faults: {
      no_json: 'Questo non è un file di impostazioni.',
      no_settings: 'Questo non è un file di impostazioni.',
      unknown: (field) =>
        `Non è stato caricato nulla: «${field}» non è un’impostazione di questa versione.`,
      not_allowed: (field) => `Non è stato caricato nulla: «${field}» ha un valore non consentito.`,
    },
    ask: 'Ripristinare tutte le impostazioni?',
    askHelp:
      'Lingua, avvisi, fotocamera e tutto ciò che è stato scelto qui tornano come all’inizio.',
    cancel: 'Annulla',
  },
};
