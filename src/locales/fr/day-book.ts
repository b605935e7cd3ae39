import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count } = countingIn('fr');
const people = (all: number): string => count(all, { one: '# personne', other: '# personnes' });

/** The day book. */
export const dayBook: Texts['dayBook'] = {
  title: 'Journal',
  camera: 'Caméra',
  allCameras: 'Toutes les caméras',
  loading: 'Lecture…',
  today: 'Aujourd’hui',
  byHour: 'Aujourd’hui, heure par heure',
  byDay: 'Les 30 derniers jours',
  properShare: 'portaient bien leur masque aujourd’hui',
  noneToday: 'Personne n’est encore passé aujourd’hui.',
  sameDays: 'Les 30 jours ensemble',
  corrected: (verdicts) =>
    count(verdicts, {
      one: '# résultat a été corrigé à la main.',
      other: '# résultats ont été corrigés à la main.',
    }),
  occupancy: (entered, left) =>
    `${count(entered, { one: '# entrée', other: '# entrées' })}, ${count(left, { one: '# sortie', other: '# sorties' })}.`,
  dropped: (notes) =>
    count(notes, {
      one: '# note a été perdue : le navigateur n’a pas pu l’enregistrer. Les chiffres ci-dessus sont conservés.',
      other:
        '# notes ont été perdues : le navigateur n’a pas pu les enregistrer. Les chiffres ci-dessus sont conservés.',
    }),

  empty: {
    title: 'Rien ici pour l’instant',
    help: 'Démarrez un contrôle en direct. Chaque personne qui passe est comptée ici, heure par heure : ce qui a été vu et quand, jamais d’image, jamais de nom.',
    start: 'Démarrer le contrôle',
  },

  chart: {
    keys: 'Les touches fléchées lisent les barres une à une.',
    bar: (name, all, share) => `${name} : ${people(all)}, masque bien porté : ${share}`,
    nobody: (name) => `${name} : personne`,
    summary: (heading, all, share, most) =>
      `${heading} : ${people(all)}, masque bien porté : ${share}. Plus forte affluence : ${most}.`,
    table: 'Afficher en tableau',
    time: 'Période',
    passed: 'Total',
    properly: 'Bien porté',
  },

  stalls: {
    title: 'Interruptions du jour',
    none: 'Aucune aujourd’hui.',
    why: {
      camera_lost: 'la caméra n’a pas donné d’image',
      engine_lost: 'le contrôle a dû redémarrer',
      frozen: 'l’image est restée figée',
    },
    line: (from, to, why) => `${from} – ${to} : ${why}`,
  },

  data: {
    title: 'Vos données',
    where:
      'Ces notes restent sur cet appareil. Rien n’est envoyé, sauf si la transmission est activée.',
    persistent: 'Le navigateur les garde jusqu’à ce que vous les supprimiez.',
    transient:
      'Le navigateur peut les effacer si la place manque ou si l’application reste longtemps inutilisée. Installez l’application pour les garder.',
    csv: 'Enregistrer le tableau (CSV)',
    json: 'Enregistrer les données (JSON)',
    remove: 'Supprimer des notes',
    days: (days) => count(days, { one: '# jour', other: '# jours' }),
    confirmTitle: 'Supprimer définitivement ?',
    confirm: 'C’est définitif. Enregistrez d’abord un tableau si vous en avez besoin.',
    everything: 'Tout le journal',
    older: (days) => `De plus de ${days}`,
    yes: 'Supprimer',
    no: 'Garder',
    deleted: (notes) => count(notes, { one: '# note supprimée.', other: '# notes supprimées.' }),
    notDeleted: 'Rien n’a été supprimé : le navigateur n’a pas libéré son stockage. Réessayez.',
  },

  trouble: {
    waiting: 'Pas encore enregistré',
    memory_only: 'Non enregistré',
    full: 'Il n’y a plus de place sur cet appareil. Les notes attendent en mémoire ; libérez de la place et laissez cette page ouverte.',
    blocked:
      'Un autre onglet de cette application bloque. Fermez les autres onglets ; d’ici là, les notes attendent en mémoire.',
    closed:
      'Le navigateur a fermé son stockage. Les notes attendent en mémoire et seront écrites dès que possible.',
    failed:
      'Le stockage du navigateur ne répond pas. Les notes attendent en mémoire, et de nouveaux essais ont lieu.',
    forbidden:
      'Ce navigateur n’autorise pas de stockage ici, comme en navigation privée. Les notes durent jusqu’à la fermeture de cette page ; enregistrez un tableau avant.',
    newer:
      'Un autre onglet a une version plus récente de cette application. Rechargez cette page ; d’ici là, les notes ne durent que le temps de la page.',
  },
};
