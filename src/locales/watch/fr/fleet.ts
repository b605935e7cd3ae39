import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count, number } = countingIn('fr');

/** The page of all stations. */
export const fleet: WatchTexts['fleet'] = {
  title: 'Postes',
  lead: 'Tous les postes qui transmettent au broker, d’après leurs dernières nouvelles.',
  login: {
    title: 'Se connecter au broker',
    path: 'Chemin du broker sur ce serveur',
    user: 'Utilisateur',
    password: 'Mot de passe',
    remember: 'Garder le mot de passe sur cet appareil',
    connect: 'Se connecter',
    leave: 'Se déconnecter',
  },
  states: {
    apart: 'Non connecté.',
    connecting: 'Connexion…',
    connected: 'Connecté.',
  },
  stale: 'Les postes sont affichés d’après leurs dernières nouvelles.',
  notCurrent: 'Plus à jour',
  none: 'Aucun poste n’a encore transmis.',
  status: { alive: 'En marche', lost: 'Perdu', off: 'Ne transmet plus' },
  strange: {
    future: 'Ce poste a une version plus récente que cette page. Mettez cet appareil à jour.',
    spoilt: 'Ce qui arrive de ce poste n’est pas lisible.',
  },
  engine: {
    idle: 'aucun contrôle en cours',
    starting: 'se prépare',
    ready: 'contrôle en cours',
    fault: 'le contrôle ne démarre pas',
  },
  since: 'Dernières nouvelles',
  check: 'Contrôle',
  version: 'Version',
  light: 'Lumière',
  speed: 'Vitesse',
  lookMs: (ms) => `${number(Math.round(ms))} ms par image`,
  stalls: 'Interruptions du jour',
  stallsOf: (stalls, minutes) =>
    stalls === 0 ? 'aucune' : `${number(stalls)}, ${number(minutes)} min en tout`,
  today: 'Aujourd’hui',
  properly: 'avec un masque bien porté',
  outbox: 'À envoyer',
  outboxOf: (waiting, aside, lost) =>
    [
      waiting === 0 ? 'rien en attente' : `${number(waiting)} en attente`,
      ...(aside > 0 ? [count(aside, { one: '# refusé', other: '# refusés' })] : []),
      ...(lost > 0 ? [count(lost, { one: '# perdu', other: '# perdus' })] : []),
    ].join(', '),
  push: {
    title: 'Envoyer une configuration',
    help: 'Un fichier de réglages, tel que la page des réglages l’enregistre. Chaque poste le vérifie et dit s’il l’a appliqué ; un poste absent le recevra à son retour. Un tel fichier ne contient jamais de code PIN.',
    file: 'Fichier de réglages',
    to: 'À',
    all: 'Tous les postes',
    send: 'Envoyer',
    broken: 'Ce fichier ne contient pas de réglages.',
    pushed: (stations) =>
      count(stations, {
        one: 'Remis au broker pour # poste.',
        other: 'Remis au broker pour # postes.',
      }),
    untaken: (names) => `Le broker ne l’a pas accepté pour : ${names}`,
  },
  answers: {
    title: 'Dernière configuration',
    none: 'aucune',
    applied: 'en vigueur',
    refused: (field) => (field === '' ? 'refusée' : `refusée à cause de « ${field} »`),
    future: 'pour une version plus récente ; refusée',
    spoilt: 'réponse illisible',
  },
};
