import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('es');

/** The live check. */
export const live: Texts['live'] = {
  title: 'Control en vivo',
  cameraOn: 'Cámara activa · ninguna imagen sale de aquí',
  cameraOff: 'Cámara apagada',
  allowCamera: 'Permita la cámara si el navegador lo pide.',
  nobody: 'Nadie a la vista',
  paused: 'En pausa',
  stopped: 'Detenido',
  sinceStart: 'Desde el inicio',
  people: (all) => count(all, { one: '# persona', other: '# personas' }),
  controls: 'Controles',
  back: 'Volver',
  pause: 'Pausar',
  resume: 'Continuar',
  mirror: 'Reflejar la imagen',
  torch: 'Luz',
  zoom: 'Zoom',
  zoomBy: (factor) => `${number(factor, 1)} ×`,
  chooseCamera: 'Elegir una cámara',
  chooseAnother: 'Elegir otra cámara',
  noCameras: 'Aún no se conoce ninguna cámara. Permita una primero.',
  unnamed: (index) => `Cámara ${number(index)}`,
  facing: { user: 'Cámara frontal', environment: 'Cámara trasera' },
  photoInstead: 'Comprobar mejor una foto',
  muted: {
    title: 'La cámara no da imagen',
    help: 'La retiene una llamada, otro programa o el interruptor de la propia cámara. El control sigue solo en cuanto vuelve la imagen.',
  },
};
