import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number, summary } = countingIn('fr');

/** The check of photos. */
export const photo: Texts['photo'] = {
  title: 'Contrôler une photo',
  private: 'Les images restent sur cet appareil.',
  choose: 'Choisir des photos',
  take: 'Prendre une photo',
  dropHint: 'Vous pouvez aussi déposer ou coller des images ici.',
  waiting: 'En attente…',
  checking: 'Contrôle en cours…',
  progress: 'Images contrôlées',
  checked: (done, all) => `${number(done)} images contrôlées sur ${number(all)}`,
  summary: (tally) =>
    summary(tally, {
      none: 'Aucun visage trouvé',
      all: { one: '# visage', other: '# visages' },
      mask: { other: '# avec masque' },
      no_mask: { other: '# sans masque' },
      incorrect: { one: '# mal porté', other: '# mal portés' },
      unsure: { one: '# incertain', other: '# incertains' },
      colon: ' : ',
    }),
  face: (index) => `Visage ${number(index)}`,
  save: 'Enregistrer l’image',
  saveNamed: (name) => `Enregistrer l’image : ${name}`,
  saveTable: 'Enregistrer le tableau',
  cancel: 'Arrêter',
  clear: 'Tout effacer',
  noFace: {
    title: 'Aucun visage trouvé',
    help: 'Les visages doivent faire au moins 16 pixels de haut environ et regarder à peu près vers la caméra. Une image prise de plus près peut aider.',
  },
  doubts: {
    too_far: 'le visage est trop petit',
    turned_away: 'le visage est détourné',
    too_dark: 'le visage est trop sombre',
    blurred: 'le visage est flou',
    undecided: 'les deux sont possibles',
  },
  faults: {
    heic: {
      title: 'Ce navigateur n’ouvre pas les images HEIC',
      help: 'Partagez l’image en JPEG, ou ouvrez cette page dans Safari.',
    },
    unreadable: {
      title: 'Ce n’est pas une image lisible',
      help: 'Le fichier est peut-être endommagé ou d’un autre type. JPEG, PNG, WebP et AVIF conviennent.',
    },
  },
};
