import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('pt');

/** The live check. */
export const live: Texts['live'] = {
  title: 'Verificação ao vivo',
  cameraOn: 'Câmera ligada · nenhuma imagem sai daqui',
  cameraOff: 'Câmera desligada',
  allowCamera: 'Permita a câmera se o navegador perguntar.',
  nobody: 'Ninguém à vista',
  paused: 'Em pausa',
  stopped: 'Parada',
  sinceStart: 'Desde o início',
  people: (all) => count(all, { one: '# pessoa', other: '# pessoas' }),
  controls: 'Controles',
  back: 'Voltar',
  pause: 'Pausar',
  resume: 'Continuar',
  mirror: 'Espelhar a imagem',
  torch: 'Luz',
  zoom: 'Zoom',
  zoomBy: (factor) => `${number(factor, 1)} ×`,
  chooseCamera: 'Escolher uma câmera',
  chooseAnother: 'Escolher outra câmera',
  noCameras: 'Nenhuma câmera conhecida ainda. Permita uma primeiro.',
  unnamed: (index) => `Câmera ${number(index)}`,
  facing: { user: 'Câmera frontal', environment: 'Câmera traseira' },
  photoInstead: 'Verificar uma foto em vez disso',
  muted: {
    title: 'A câmera não mostra imagem',
    help: 'Uma chamada, outro programa ou o botão da própria câmera a segura. A verificação continua sozinha quando a imagem voltar.',
  },
};
