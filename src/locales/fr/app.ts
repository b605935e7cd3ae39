import type { Texts } from '../en.ts';

/** The shell: its header, loading and failing screens. */
export const app: Texts['app'] = {
  name: 'Maskcheck',
  skip: 'Aller au contenu',
  navigation: 'Menu principal',
  home: 'Accueil',
  about: 'À propos',
  settings: 'Réglages',
  loading: 'Un instant…',
  gettingReady: 'Préparation…',
  gettingReadyHelp: 'Le premier démarrage prend un peu plus de temps.',
  tryAgain: 'Réessayer',
  close: 'Fermer',
  details: 'Détails pour signaler un problème',
  titles: {
    guard: 'Contrôle en direct',
    photo: 'Contrôle de photos',
    watch: 'Plusieurs caméras',
    reporting: 'Transmission',
    fleet: 'Postes',
  },
  joins: {
    pair: (name, value) => `${name} : ${value}`,
    titled: (title, text) => `${title}. ${text}`,
    sentences: (first, second) => `${first} ${second}`,
  },
  screenFailed: {
    title: 'Cette page ne s’est pas chargée',
    help: 'La connexion est peut-être coupée. Vérifiez-la et réessayez.',
  },
};

/** The first screen. */
export const first: Texts['first'] = {
  title: 'Le masque est‑il bien mis ?',
  lead: 'Maskcheck regarde par la caméra et dit qui porte bien son masque, qui n’en porte pas et qui le porte mal.',
  private: 'Aucune image ne quitte cet appareil, aucune n’est enregistrée.',
  startLive: 'Démarrer le contrôle',
  checkPhoto: 'Contrôler une photo',
  languageLabel: 'Langue',
  limits: 'Un rappel aimable à la porte. Ni contrôle d’accès, ni dispositif médical.',
  seesLabel: 'Ce qui est distingué',
};

/** The offer to install the app. */
export const install: Texts['install'] = {
  button: 'Installer l’application',
  iosTitle: 'Garder sur l’écran d’accueil',
  iosHelp: 'Touchez « Partager » dans le navigateur, puis « Sur l’écran d’accueil ».',
  installed: 'Installée sur cet appareil',
};

/** The notices of new versions and of use without a network. */
export const update: Texts['update'] = {
  offered: 'Une nouvelle version est prête.',
  apply: 'L’utiliser',
  later: 'Plus tard',
  applying: 'Mise à jour…',
  offlineReady: 'Désormais, cela marche aussi sans réseau.',
};
