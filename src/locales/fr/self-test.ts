import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('fr');

/** The page on which the app tests itself. */
export const selfTest: Texts['selfTest'] = {
  title: 'Autotest',
  lead: 'Tout marche‑t‑il sur cet appareil ? Le test se fait tout seul ; seule la caméra attend votre demande.',
  running: 'Test en cours…',
  marks: { pass: 'En ordre', attention: 'À vérifier', fail: 'Pas en ordre', waiting: 'En attente' },
  again: 'Tester à nouveau',
  copy: 'Copier le rapport',
  copied: 'Copié',
  copyFailed: 'La copie n’est pas permise ici. Sélectionnez le texte et copiez-le à la main.',
  report: 'Rapport',
  startCamera: 'Tester la caméra',
  lines: {
    app: 'Application',
    camera: 'Caméra',
    engine: 'Calcul',
    golden: 'Réponses justes',
    speed: 'Vitesse',
    models: 'Réseaux de neurones',
    storage: 'Stockage',
    offline: 'Utilisation hors ligne',
    network: 'Silence sur le réseau',
  },
  app: (version) => `Version ${version}`,
  camera: {
    waiting: 'Pas encore testée. L’image reste ici.',
    fine: (label, width, height, rate, devices) =>
      `${label}, ${width} × ${height}, ${number(rate)} images par seconde. Caméras : ${number(devices)}.`,
    dark: 'L’image est très sombre. Retirez le cache ou allumez une lampe.',
    small:
      'L’image est petite : seules les personnes proches sont trouvées. Choisissez une autre caméra.',
  },
  engine: {
    fine: (backend, place) => `${backend}, ${place}.`,
    passedOver: 'Un autre mode a été essayé avant et n’a pas marché ; voir le rapport.',
  },
  golden: {
    fine: (difference, most) =>
      `Les deux réseaux répondent comme il faut : écart de ${difference} au plus, ${most} est permis.`,
    wrong: (difference, most) =>
      `Les réseaux calculent des valeurs fausses : écart de ${difference}, ${most} est permis. Choisissez un autre mode de calcul dans les réglages.`,
  },
  speed: {
    fine: (ms) => `${number(ms)} ms par image.`,
    slow: (ms) =>
      `${number(ms)} ms par image : lent. Fermez d’autres programmes, ou choisissez un autre mode de calcul dans les réglages.`,
  },
  models: {
    fine: (detector, classifier) =>
      `Détecteur ${detector}, classifieur ${classifier} ; tous les fichiers sont d’origine.`,
    changed: (files) => `Pas d’origine : ${files}. Rechargez la page avec une connexion.`,
    unknown: (detector, classifier) =>
      `Détecteur ${detector}, classifieur ${classifier} ; les fichiers ne peuvent pas être comparés ici.`,
  },
  storage: {
    kept: 'Le navigateur garde l’application.',
    mayGo:
      'Le navigateur peut effacer l’application si elle reste longtemps inutilisée. L’installer aide.',
    unknown: 'Le navigateur ne dit pas s’il garde l’application.',
    used: (used, quota) => `${used} utilisés sur ${quota}.`,
  },
  network: {
    fine: (requests) =>
      `${count(requests, { one: '# requête', other: '# requêtes' })}, uniquement vers l’adresse de cette application. Rien n’a été refusé.`,
    elsewhere: (list) => `Requêtes vers d’autres adresses : ${list}. Merci de le signaler.`,
    refused: (list) =>
      `Quelque chose a voulu enfreindre les règles et a été arrêté : ${list}. Ce peut être une extension du navigateur.`,
  },
};
