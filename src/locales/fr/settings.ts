import type { Texts } from '../en.ts';

/** The settings. */
export const settings: Texts['settings'] = {
  title: 'Réglages',
  language: 'Langue',
  languageAuto: 'Comme le navigateur',
  theme: 'Apparence',
  themes: { auto: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  mirror: 'Image en miroir',
  mirrorHelp: 'Une image en miroir est plus naturelle pour qui se voit à l’écran.',
  mirrors: { auto: 'Caméras avant seulement', on: 'Toujours', off: 'Jamais' },
  backend: 'Calculer avec',
  backendHelp: 'Automatique garde le plus rapide ici. Changez si un contrôle est lent ou échoue.',
  automatic: 'Automatique',
  offline: 'Utilisation hors ligne',
  offlineStates: {
    preparing: 'En préparation…',
    ready: 'Prêt : l’application marche sans réseau.',
    untrusted:
      'Pas à cette adresse : l’appareil ne se fie pas à son certificat. Le contrôle lui-même marche.',
    unsupported: 'Ce navigateur ne le peut pas ici. Le contrôle lui-même marche.',
    failed: 'La préparation a échoué. Nouvel essai à la prochaine visite.',
    off: 'Désactivé pendant le développement.',
  },
  storage: 'Stockage',
  storageStates: {
    unknown: 'Le navigateur ne le dit pas.',
    persistent:
      'Le navigateur garde l’application et ses réglages jusqu’à ce que vous les supprimiez.',
    transient:
      'Le navigateur peut effacer l’application et ses réglages s’ils restent longtemps inutilisés.',
  },
  stayedHere: 'Les réglages restent sur cet appareil.',
};
