import type { Texts } from '../en.ts';

/** What keeps the camera or the check from running, and what helps. */
export const faults: Texts['faults'] = {
  camera: {
    denied: {
      title: 'La caméra n’est pas autorisée',
      help: 'Autorisez-la pour cette page : par l’icône de caméra dans la barre d’adresse ou dans les réglages du navigateur. Puis réessayez.',
    },
    absent: {
      title: 'Aucune caméra trouvée',
      help: 'Branchez une caméra, ou ouvrez cette page sur un téléphone ou une tablette. Les photos se contrôlent aussi sans caméra.',
    },
    busy: {
      title: 'La caméra est déjà utilisée',
      help: 'Un autre programme semble l’occuper. Fermez les appels vidéo et les autres onglets qui l’utilisent, puis réessayez.',
    },
    insecure: {
      title: 'Pas de caméra à cette adresse',
      help: 'Les navigateurs n’autorisent la caméra que sur des pages sécurisées. Ouvrez l’adresse avec https:// ou, sur cet ordinateur, avec localhost.',
    },
    unplugged: {
      title: 'La caméra a disparu',
      help: 'Elle a été débranchée ou éteinte. Rebranchez-la ou choisissez-en une autre.',
    },
  },
  engine: {
    model_missing: {
      title: 'Une partie de l’application ne s’est pas chargée',
      help: 'La connexion est peut-être coupée, et l’application n’est pas encore enregistrée sur cet appareil. Connectez-vous une fois et réessayez.',
    },
    model_broken: {
      title: 'Une partie de l’application est endommagée',
      help: 'Le fichier reçu n’est pas le bon. Réessayez ; si cela n’aide pas, rechargez la page.',
    },
    no_backend: {
      title: 'Cet appareil ne peut pas faire le contrôle',
      help: 'Ni ses graphismes ni son processeur ne calculent comme il le faut. Mettez le navigateur à jour ou essayez un autre appareil.',
    },
  },
};
