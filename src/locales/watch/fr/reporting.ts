import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count } = countingIn('fr');

/** What goes to the systems of the house, and how that stands. */
export const reporting: WatchTexts['reporting'] = {
  title: 'Transmission',
  lead: 'Communique aux systèmes de votre maison ce qui est vu ici : à un broker MQTT, à Home Assistant ou à une adresse qui reçoit des messages. Tout passe par le serveur d’où vient cette application, et par aucun autre.',
  switch: 'Transmettre à la maison',
  off: 'Désactivée : rien ne quitte cet appareil.',
  name: 'Nom de ce poste',
  nameHelp:
    'Minuscules sans accent, chiffres et traits d’union, par exemple porte-nord. C’est aussi le nom d’utilisateur auprès du broker.',
  nameWrong:
    'Un nom se compose de minuscules sans accent, de chiffres et de traits d’union, ne commence pas par un trait d’union et compte 32 caractères au plus.',
  pathWrong: 'Une adresse sur ce serveur commence par une seule barre oblique, par exemple /mqtt.',
  states: {
    unnamed: 'Donnez d’abord un nom à ce poste.',
    no_store:
      'Ce navigateur n’autorise pas de stockage ici, comme en navigation privée. Ce qui ne peut pas être enregistré ne peut pas être transmis à coup sûr ; rien n’est donc transmis.',
    elsewhere:
      'Un autre onglet de cette application transmet déjà. Celui-ci prendra le relais quand l’autre sera fermé.',
    on: 'Activée.',
  },
  trouble: {
    full: 'Il n’y a plus de place sur cet appareil. Rien de nouveau n’est transmis d’ici là.',
    blocked: 'Un autre onglet de cette application bloque le stockage. Fermez les autres onglets.',
    closed: 'Le navigateur a fermé son stockage. De nouveaux essais ont lieu.',
    failed: 'Le stockage du navigateur ne répond pas. De nouveaux essais ont lieu.',
    forbidden: 'Ce navigateur n’autorise pas de stockage ici, comme en navigation privée.',
    newer: 'Un autre onglet a une version plus récente de cette application. Rechargez cette page.',
  },

  what: {
    title: 'Ce qui quitte cet appareil',
    counts:
      'Combien de personnes sont passées avec quel résultat, par caméra et par quart d’heure. Rien de plus précis.',
    alerts: 'Les alertes du mur d’images : quand, quelle caméra, quelle règle.',
    state: 'Si ce poste fonctionne, sa version, sa vitesse et sa lumière, et les chiffres du jour.',
    cameras: 'Les caméras portent les noms qu’elles ont sur cet appareil.',
    never: 'Jamais d’image, jamais de visage, jamais de nom.',
    findings: 'Aussi chaque constat isolé sans masque bien porté : heure, caméra, résultat',
    findingsHelp: 'À laisser désactivé tant que les chiffres suffisent.',
  },

  mqtt: {
    title: 'Broker MQTT',
    path: 'Chemin du broker sur ce serveur',
    pathHelp: 'Laissez vide s’il n’y en a pas.',
    password: 'Mot de passe de ce poste auprès du broker',
    passwordHelp: 'Il reste sur cet appareil et ne figure dans aucun fichier de réglages.',
    homeAssistant: 'Laisser Home Assistant trouver les capteurs de ce poste',
  },
  webhook: {
    title: 'Webhook',
    path: 'Chemin sur ce serveur qui reçoit les messages',
    pathHelp: 'Laissez vide s’il n’y en a pas.',
  },

  link: {
    connecting: 'Connexion…',
    idle: 'Rien n’a encore été envoyé.',
    open: 'Cela fonctionne.',
    why: {
      unreachable: 'Pas de réponse à cette adresse.',
      wrong_password: 'Le broker ne connaît pas ce nom avec ce mot de passe.',
      forbidden:
        'Le broker n’autorise pas ce poste à écrire dans ses propres topics. Sa liste d’accès est à corriger.',
      taken_over: 'Un autre appareil transmet sous le même nom.',
      server_trouble: 'Le serveur rencontre un problème.',
    },
    again: (time) => `Nouvel essai à ${time}.`,
    waiting: (messages) =>
      count(messages, { one: '# message attend.', other: '# messages attendent.' }),
    aside: (messages) =>
      count(messages, {
        one: '# message a été refusé définitivement et est conservé.',
        other: '# messages ont été refusés définitivement et sont conservés.',
      }),
    lost: (messages) =>
      count(messages, {
        one: '# message a été perdu faute de place. Les chiffres sont conservés.',
        other: '# messages ont été perdus faute de place. Les chiffres sont conservés.',
      }),
    test: 'Envoyer un essai',
    retry: 'Réessayer maintenant',
    delivered: 'L’essai est arrivé.',
    notDelivered: 'L’essai n’est pas arrivé.',
    refused: 'L’essai a été refusé.',
  },

  answer: {
    applied: 'Une configuration venue de la page des postes a été appliquée.',
    refused: (field) =>
      field === ''
        ? 'Ce qui est arrivé n’était pas une configuration. La dernière bonne reste en vigueur.'
        : `Une configuration a été refusée à cause de « ${field} ». La dernière bonne reste en vigueur.`,
    future:
      'Une configuration est arrivée pour une version plus récente de cette application. La dernière bonne reste en vigueur.',
  },
  toFleet: 'Tous les postes',
};
