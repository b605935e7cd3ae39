import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('fr');

/** The screen at the door, and what staff set there. */
export const kiosk: Texts['kiosk'] = {
  title: 'À l’entrée',
  greeting: 'Bienvenue',
  invite: 'Approchez-vous et regardez l’écran.',
  counting: 'Merci de porter un masque ici.',
  private: 'Aucune image n’est enregistrée ni envoyée.',
  tap: 'Touchez une fois : plein écran et son',
  verdicts: {
    welcome: { title: 'Bienvenue', help: 'Merci de porter un masque.' },
    put_on: { title: 'Un masque, svp', help: 'Mettez-en un et regardez à nouveau ici.' },
    cover_nose: { title: 'Presque bien', help: 'Couvrez la bouche et le nez.' },
    wait: { title: 'Veuillez patienter', help: 'C’est plein à l’intérieur. Un instant, svp.' },
  },
  hints: {
    looking: 'Un instant…',
    come_closer: 'Approchez-vous',
    look_here: 'Regardez la caméra',
    hand_away: 'Retirez la main',
    more_light: 'Plus de lumière, svp',
    hold_still: 'Ne bougez pas',
  },
  inside: (inside, limit) => `${number(inside)} sur ${number(limit)} à l’intérieur`,
  leave: 'Quelqu’un est sorti',
  paused: 'En pause',
  broken: {
    title: 'Hors service un instant',
    help: 'Entrez, ou adressez-vous au personnel.',
    again: 'De nouveaux essais ont lieu tout seuls.',
  },
  getReady: 'Préparation…',
  language: 'Langue',
  staff: {
    open: 'Pour le personnel',
    enter: 'Code PIN',
    erase: 'Effacer',
    done: 'OK',
    wrong: (left) => count(left, { one: 'Faux. Encore # essai.', other: 'Faux. Encore # essais.' }),
    wait: (seconds) => `Trop d’essais. Attendez ${number(seconds)} s.`,
    forgotten:
      'Oublié ? Effacez les données de ce site dans le navigateur : cela supprime le code PIN et tous les réglages.',
    fewer: 'Une personne de moins à l’intérieur',
    more: 'Une personne de plus à l’intérieur',
    settings: 'Réglages de cet écran',
    quit: 'Quitter ce mode',
    configuration: {
      none: 'Réglages : de cet appareil.',
      applied: (time) => `Réglages : du serveur, ${time}.`,
      missing: 'Réglages sur le serveur : introuvables. Les derniers bons restent en vigueur.',
      broken: (field) =>
        `Réglages sur le serveur : « ${field} » est faux. Les derniers bons restent en vigueur.`,
      offline: 'Réglages sur le serveur : injoignables. Les derniers bons restent en vigueur.',
      elsewhere:
        'Les réglages doivent se trouver sur le serveur de cette application. L’adresse a été refusée.',
    },
  },
  settings: {
    title: 'Écran à l’entrée',
    start: 'Le démarrer ici',
    setUp: 'Vérifier l’emplacement',
    policy: 'Ce qu’il fait',
    policies: {
      enforce: 'Arrêter : jusqu’à ce que le masque soit mis',
      remind: 'Rappeler : un moment, puis laisser passer',
      count: 'Compter : en silence',
    },
    greeting: 'Mot d’accueil',
    logo: 'Logo',
    noLogo: 'Retirer le logo',
    regionWidth: 'Largeur prise en compte, au milieu de l’image',
    leastFace: 'À quelle distance il faut s’approcher',
    occupancyLimit: 'Personnes à l’intérieur au plus (0 : sans limite)',
    welcomeS: 'Bienvenue, en secondes',
    remindS: 'Rappel, en secondes',
    repeatS: 'Redire après, en secondes (0 : jamais)',
    dimAfterS: 'Assombrir après, en secondes (0 : jamais)',
    volume: 'Volume',
    isMuted: 'Muet',
    hasLanguages: 'Proposer les langues aux visiteurs',
    restartHour: 'Redémarrage quotidien, heure (-1 : jamais)',
    configuration: 'Réglages sur le serveur, adresse',
    impossible: 'Ce réglage n’est pas possible.',
    pin: 'Code PIN du personnel, 4 à 8 chiffres',
    pinHelp:
      'Avec un code PIN, cet appareil ne montre que l’écran à l’entrée tant qu’on ne le saisit pas. Oublié ? Effacez les données de ce site dans le navigateur : cela supprime le code PIN et tous les réglages.',
    setPin: 'Définir le code PIN',
    removePin: 'Supprimer le code PIN',
    pinSet: 'Un code PIN est défini.',
    pinRemoved: 'Aucun code PIN n’est défini.',
    pinWrong: 'Un code PIN a 4 à 8 chiffres.',
  },
  setup: {
    title: 'Vérifier l’emplacement',
    lead: 'Placez-vous là où se tiendront les visiteurs et regardez l’écran. Essayez à l’heure où la lumière est la plus mauvaise.',
    good: 'C’est un bon emplacement.',
    done: 'Terminé',
    checks: {
      face: 'Visage',
      light: 'Lumière',
      distance: 'Distance',
      height: 'Hauteur',
      side: 'Orientation',
      view: 'Angle',
    },
    findings: {
      good: 'bien',
      unknown: '…',
      nobody: 'On ne voit personne. Placez-vous devant l’écran.',
      dark: 'Le visage est sombre ou à contre-jour. Placez une lampe au-dessus de l’écran ou détournez-le des fenêtres.',
      blurred: 'L’image est floue. Essuyez l’objectif et donnez plus de lumière.',
      too_far:
        'Trop loin. Marquez une place plus proche de l’écran, ou demandez moins de proximité dans les réglages.',
      too_near: 'Très près. Marquez une place un pas plus en arrière.',
      too_high:
        'La caméra regarde au-dessus du visage. Accrochez-la plus bas ou inclinez-la vers le bas.',
      too_low:
        'La caméra regarde le visage d’en bas. Accrochez-la plus haut ou inclinez-la vers le haut.',
      aside: 'Le visage est au bord. Tournez l’écran vers l’endroit où l’on se tient.',
      turned: 'Le visage est vu de côté. Tournez l’écran pour qu’on le regarde bien en face.',
    },
  },
};
