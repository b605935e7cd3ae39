import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number, summary } = countingIn('it');

/** The check of photos. */
export const photo: Texts['photo'] = {
  title: 'Controlla una foto',
  private: 'Le immagini restano su questo dispositivo.',
  choose: 'Scegli foto',
  take: 'Scatta una foto',
  dropHint: 'Può anche trascinare o incollare qui le immagini.',
  waiting: 'In attesa…',
  checking: 'Controllo in corso…',
  progress: 'Immagini controllate',
  checked: (done, all) => `${number(done)} di ${number(all)} immagini controllate`,
  summary: (tally) =>
    summary(tally, {
      none: 'Nessun volto trovato',
      all: { one: '# volto', other: '# volti' },
      mask: { other: '# con mascherina' },
      no_mask: { other: '# senza mascherina' },
      incorrect: { one: '# portata male', other: '# portate male' },
      unsure: { one: '# incerto', other: '# incerti' },
    }),
  face: (index) => `Volto ${number(index)}`,
  save: 'Salva immagine',
  saveNamed: (name) => `Salva immagine: ${name}`,
  saveTable: 'Salva tabella',
  cancel: 'Ferma',
  clear: 'Cancella tutto',
  noFace: {
    title: 'Nessun volto trovato',
    help: 'I volti devono essere alti almeno circa 16 pixel e guardare all’incirca verso la fotocamera. Un’immagine più ravvicinata può aiutare.',
  },
  doubts: {
    too_far: 'il volto è troppo piccolo',
    turned_away: 'il volto è girato',
    too_dark: 'il volto è troppo scuro',
    blurred: 'il volto è sfocato',
    undecided: 'potrebbe essere l’uno o l’altro',
  },
  faults: {
    heic: {
      title: 'Questo browser non apre immagini HEIC',
      help: 'Condivida l’immagine come JPEG o apra questa pagina in Safari.',
    },
    unreadable: {
      title: 'Questa immagine non si può aprire',
      help: 'Il file può essere danneggiato o di altro tipo. Vanno bene JPEG, PNG, WebP e AVIF.',
    },
  },
};
