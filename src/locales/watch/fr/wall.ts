import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count, number } = countingIn('fr');
const cameras = (all: number): string => count(all, { one: '# caméra', other: '# caméras' });
const people = (all: number): string => count(all, { one: '# personne', other: '# personnes' });
const percent = (share: number): string => `${number(Math.round(share * 100))} %`;

/** The wall of cameras: what it shows, its cameras and its rules. */
export const wall: WatchTexts['wall'] = {
  cameras: 'Caméras',
  summary: (giving, all) =>
    giving === all ? cameras(all) : `${number(giving)} sur ${cameras(all)}`,
  people,
  setUp: 'Caméras et règles',
  done: 'Retour au mur d’images',
  fullScreen: 'Plein écran',
  sound: 'Son d’alerte',
  pause: 'Pause',
  resume: 'Reprendre',
  paused: 'En pause',
  starting: 'Préparation…',
  none: {
    title: 'Pas encore de caméra',
    help: 'Ajoutez les caméras de cet appareil, ou celles de la maison que ce serveur permet d’atteindre. Leurs images restent sur cet appareil.',
    add: 'Ajouter une caméra',
  },

  states: {
    idle: 'Éteinte',
    connecting: 'Connexion…',
    live: 'En direct',
    slow: 'Lente',
    lost: 'Perdue',
  },
  retryIn: (seconds) => `Nouvel essai dans ${number(seconds)} s`,
  retryNow: 'Réessayer',
  why: {
    denied: 'Le navigateur n’autorise pas la caméra.',
    absent: 'Cette caméra n’est pas là.',
    busy: 'Un autre programme occupe la caméra.',
    insecure: 'Les navigateurs n’autorisent les caméras que sur des pages sécurisées.',
    unplugged: 'La caméra a été débranchée.',
    unreachable: 'Pas de réponse.',
    refused: 'Le serveur demande une identification.',
    missing: 'Le serveur ne connaît pas cette caméra.',
    not_a_stream: 'Ce qui arrive n’est pas un flux d’images.',
    frozen: 'L’image est restée figée.',
    ended: 'La caméra a arrêté le flux.',
    elsewhere: 'L’adresse se trouve sur un autre serveur.',
  },

  findings: {
    title: 'Sans masque bien porté',
    none: 'Personne jusqu’ici.',
    now: { in_view: 'en vue', gone: 'n’est plus là', put_on: 'masque mis depuis' },
  },

  alerts: {
    title: 'Alertes',
    dismiss: 'Vu',
    everywhere: 'Toutes les caméras',
    share: (share, place) =>
      `${place} : ${percent(share / 100)} sans masque bien porté en une minute`,
    crowd: (all, place) => `${place} : ${people(all)} en vue`,
    anyone: (all, place) =>
      `${place} : ${count(all, { one: 'quelqu’un', other: '# personnes' })} sans masque bien porté`,
  },

  setup: {
    title: 'Caméras et règles',
    cameras: 'Caméras',
    thisDevice: 'Caméra de cet appareil',
    findCameras: 'Chercher les caméras',
    noDevice: 'Aucune caméra trouvée sur cet appareil, ou elle n’est pas autorisée.',
    orAddress: 'Adresse sur ce serveur',
    addressHint:
      'Un chemin comme /cameras/porte : MJPEG, HLS (….m3u8) ou WebRTC (…/whep). Aucun autre serveur n’est jamais contacté.',
    addressWrong:
      'Ce n’est pas une adresse sur ce serveur. Elle commence par une seule barre oblique : /cameras/porte',
    addAddress: 'Ajouter',
    full: 'Le mur d’images est complet : neuf caméras.',
    name: 'Nom du lieu',
    unnamed: (index) => `Caméra ${number(index)}`,
    remove: 'Retirer cette caméra du mur d’images',
    removed: (name) => `${name} : caméra retirée du mur d’images.`,
    undo: 'Annuler',
    area: 'Zone prise en compte',
    areaHint: 'Dessinez-la sur l’image, ou déplacez ses bords ici.',
    whole: 'Image entière',
    edges: { left: 'Gauche', top: 'Haut', right: 'Droite', bottom: 'Bas' },
    percent,
    leastFace: 'Plus petit visage pris en compte',
    leastFaceHint: 'En part de la largeur de l’image : qui est plus loin ne compte pas.',
    everyFace: 'Tous les visages',

    rules: 'Quand alerter',
    rulesHint: 'Chaque règle se signale une fois, puis se tait un moment.',
    addRule: 'Ajouter une règle',
    kinds: {
      anyone: 'Quelqu’un sans masque bien porté',
      share: 'Forte part sans masque bien porté',
      crowd: 'Trop de monde',
    },
    what: 'Alerter pour',
    where: 'Où',
    everywhere: 'À toutes les caméras',
    percentAbove: 'Plus de, parmi les passages d’une minute (quatre au moins)',
    peopleAbove: 'Plus de personnes en vue que',
    rest: 'Puis se taire',
    rests: (seconds) =>
      seconds === 0
        ? 'pas du tout'
        : seconds < 120
          ? count(seconds, { one: '# seconde', other: '# secondes' })
          : count(Math.round(seconds / 60), { one: '# minute', other: '# minutes' }),
    quiet: 'Heures de silence',
    from: 'De',
    to: 'À',
    removeRule: 'Supprimer cette règle',
  },
};
