import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count } = countingIn('fr');

/** Settings that few people need, and the exchange of settings between devices. */
export const advanced: Texts['advanced'] = {
  title: 'Avancé',
  sureness: 'Certitude avant de se prononcer',
  surenessHelp:
    'Plus à gauche, un résultat vient plus tôt et se trompe plus souvent ; plus à droite, plus tard et rarement. Le réglage d’origine a été mesuré et convient presque partout.',
  surenessEnds: ['plus tôt', 'plus sûr'],
  looks: (looks) =>
    count(looks, {
      one: 'Pour une personne difficile à distinguer, le résultat vient après environ # image.',
      other: 'Pour une personne difficile à distinguer, le résultat vient après environ # images.',
    }),
  leastFace: 'Jusqu’où les personnes comptent',
  leastFaceHelp:
    'Qui est plus loin est ignoré, par exemple qui passe dans la rue. Qui compte déjà continue de compter.',
  leastFaceEnds: ['tout le monde', 'seulement de près'],
  everybody: 'Toute personne dont le contrôle distingue le visage compte.',
  upTo: (metres) => `Avec une caméra ordinaire, les personnes comptent jusqu’à environ ${metres}.`,
  preview: {
    start: 'Essayer avec la caméra',
    stop: 'Arrêter la caméra',
    nobody: 'Personne n’est visible.',
    face: (share) => `Le plus grand visage occupe ${share} de la largeur.`,
    tooSmall: 'Trop petit : ignoré',
  },
  exchange: {
    export: 'Enregistrer les réglages',
    import: 'Charger des réglages',
    reset: 'Réinitialiser les réglages',
    imported: 'Les réglages ont été chargés.',
    wasReset: 'Les réglages sont revenus à l’origine.',
    faults: {
      no_json: 'Ce n’est pas un fichier de réglages.',
      no_settings: 'Ce n’est pas un fichier de réglages.',
      unknown: (field) =>
        `Rien n’a été chargé : « ${field} » n’est pas un réglage de cette version.`,
      not_allowed: (field) =>
        `Rien n’a été chargé : « ${field} » a une valeur qui n’est pas permise.`,
    },
    ask: 'Réinitialiser tous les réglages ?',
    askHelp:
      'La langue, les alertes, la caméra et tout ce qui a été choisi ici reviennent à l’origine.',
    cancel: 'Annuler',
  },
};
