import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number, summary } = countingIn('es');

/** The check of photos. */
export const photo: Texts['photo'] = {
  title: 'Comprobar una foto',
  private: 'Las imágenes quedan en este dispositivo.',
  choose: 'Elegir fotos',
  take: 'Hacer una foto',
  dropHint: 'También puede soltar o pegar imágenes aquí.',
  waiting: 'En espera…',
  checking: 'Comprobando…',
  progress: 'Imágenes comprobadas',
  checked: (done, all) => `${number(done)} de ${number(all)} imágenes comprobadas`,
  summary: (tally) =>
    summary(tally, {
      none: 'No se encontró ninguna cara',
      all: { one: '# cara', other: '# caras' },
      mask: { other: '# con mascarilla' },
      no_mask: { other: '# sin mascarilla' },
      incorrect: { one: '# mal puesta', other: '# mal puestas' },
      unsure: { other: '# sin certeza' },
    }),
  face: (index) => `Cara ${number(index)}`,
  save: 'Guardar imagen',
  saveNamed: (name) => `Guardar imagen: ${name}`,
  saveTable: 'Guardar tabla',
  cancel: 'Detener',
  clear: 'Borrar todo',
  noFace: {
    title: 'No se encontró ninguna cara',
    help: 'Las caras deben medir al menos unos 16 píxeles de alto y mirar más o menos hacia la cámara. Una imagen más cercana puede ayudar.',
  },
  doubts: {
    too_far: 'la cara es demasiado pequeña',
    turned_away: 'la cara está girada',
    too_dark: 'la cara está demasiado oscura',
    blurred: 'la cara está borrosa',
    undecided: 'podría ser cualquiera de las dos',
  },
  faults: {
    heic: {
      title: 'Este navegador no abre imágenes HEIC',
      help: 'Comparta la imagen como JPEG o abra esta página en Safari.',
    },
    unreadable: {
      title: 'Esta imagen no se puede abrir',
      help: 'El archivo puede estar dañado o ser de otro tipo. Sirven JPEG, PNG, WebP y AVIF.',
    },
  },
};
