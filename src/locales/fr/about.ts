import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('fr');

/** What the app is and is not. */
export const about: Texts['about'] = {
  title: 'À propos de Maskcheck',
  what: {
    title: 'Ce que cela fait',
    text: 'Maskcheck trouve les visages dans l’image d’une caméra ou dans des photos et juge chacun : masque mis, pas de masque, ou masque mal porté, nez ou bouche découverts. Quand il ne peut rien dire, il le dit, et pourquoi.',
  },
  can: {
    title: 'Ce qu’il fait bien',
    items: [
      'Les visages tournés à peu près vers la caméra, à quelques pas, sous une bonne lumière.',
      'Plusieurs personnes à la fois.',
      'Les masques chirurgicaux, FFP2 et en tissu de la plupart des couleurs.',
    ],
  },
  cannot: {
    title: 'Ce qu’il fait mal',
    items: [
      'Écharpes, voiles, mains et barbes peuvent passer pour un masque ; les masques imprimés ou noirs peuvent être manqués.',
      'Les personnes éloignées, tournées de côté, dans l’ombre ou à contre-jour.',
      'Il ne peut pas dire si un masque est certifié, propre ou étanche.',
    ],
  },
  limits: {
    title: 'Ce que ce n’est pas',
    text: 'Maskcheck n’est ni un contrôle d’accès ni un dispositif médical. Il se trompe parfois. Ne refusez l’entrée à personne sur sa seule parole : c’est à une personne de décider.',
  },
  licences: {
    title: 'Licences',
    code: 'Le programme est un logiciel libre sous licence MIT.',
    weights:
      'Les réseaux entraînés servent à la recherche et à la démonstration, jusqu’à ce qu’ils soient réentraînés sur des images libres pour tout usage.',
    notices: 'Mentions des logiciels inclus',
  },
  versions: {
    title: 'Versions',
    app: 'Application',
    detector: 'Détecteur de visages',
    classifier: 'Classifieur de masques',
    computesOn: 'Calcule sur',
    place: { worker: 'en arrière-plan', page: 'dans la page' },
    backend: { webgl: 'Carte graphique (WebGL)', wasm: 'Processeur (WebAssembly)' },
    look: (milliseconds) => `${number(milliseconds)} ms par image`,
    checks: 'Détecteur, classifieur, appareil',
    notStarted: 'Connu une fois qu’un contrôle a démarré.',
  },
};

/** The word on privacy, and the notice for the entrance. */
export const privacy: Texts['privacy'] = {
  title: 'Confidentialité',
  points: [
    'Les images de la caméra sont jugées sur cet appareil et disparaissent aussitôt.',
    'Aucune image n’est envoyée. Les règles livrées avec l’application ne lui permettent que son propre serveur, et le navigateur les fait respecter ; des résultats sans nom n’y vont que si la transmission est activée.',
    'Personne n’est reconnu : pas de noms, pas d’empreintes de visages, aucune trace de qui est venu. Le journal note quand quelqu’un est passé et comment le masque était porté, jusqu’à ce que vous l’effaciez.',
    'Seuls le journal, vos réglages, le meilleur mode de calcul de votre appareil et ce qui reste à transmettre sont enregistrés, dans ce navigateur.',
  ],
  notice: {
    title: 'Affiche pour l’entrée',
    help: 'Qui dirige une caméra vers des visiteurs doit les en informer. Complétez les crochets, imprimez le texte et affichez-le là où on le lit avant d’être vu.',
    copy: 'Copier le texte',
    print: 'Imprimer',
    copied: 'Copié',
    copyFailed: 'La copie n’est pas autorisée ici. Sélectionnez le texte et copiez-le à la main.',
    label: 'Texte de l’affiche',
    text: `Caméra à cette entrée : contrôle du masque

Une caméra montre en direct si un masque est porté. Un programme sur l’appareil même juge chaque image au moment où elle est prise. Aucune image n’est enregistrée ni envoyée, et personne n’est reconnu.

Finalité : rappeler aux visiteurs la règle du port du masque.
Base légale : [art. 6, par. 1, point f) du RGPD : intérêt légitime à la protection de la santé]
Responsable : [nom, adresse, téléphone]
Délégué à la protection des données : [nom, e-mail]
Conservation : aucune image. Heure et résultat de chaque contrôle, sans nom, [sur l’appareil même], pendant [30] jours.

Vous pouvez vous opposer, demander des informations ou introduire une réclamation auprès d’une autorité de contrôle. Si vous ne souhaitez pas être vu par la caméra, adressez-vous à nous : [autre entrée, téléphone].`,
  },
};
