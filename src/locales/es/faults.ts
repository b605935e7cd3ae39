import type { Texts } from '../en.ts';

/** What keeps the camera or the check from running, and what helps. */
export const faults: Texts['faults'] = {
  camera: {
    denied: {
      title: 'La cámara no está permitida',
      help: 'Permítala para esta página: con el icono de la cámara en la barra de direcciones o en los ajustes del navegador. Luego vuelva a intentarlo.',
    },
    absent: {
      title: 'No se encuentra ninguna cámara',
      help: 'Conecte una cámara o abra esta página en un teléfono o una tableta. Las fotos se comprueban sin cámara.',
    },
    busy: {
      title: 'La cámara está en uso',
      help: 'Parece que otro programa la ocupa. Cierre las videollamadas y otras pestañas que la usen y vuelva a intentarlo.',
    },
    insecure: {
      title: 'No hay cámara en esta dirección',
      help: 'Los navegadores solo permiten la cámara en páginas seguras. Abra la dirección con https:// o, en este equipo, con localhost.',
    },
    unplugged: {
      title: 'La cámara ha desaparecido',
      help: 'Se ha desconectado o apagado. Conéctela de nuevo o elija otra.',
    },
  },
  engine: {
    model_missing: {
      title: 'No se cargó una parte de la aplicación',
      help: 'Puede que falte la conexión y la aplicación aún no está guardada en este dispositivo. Conéctese una vez y vuelva a intentarlo.',
    },
    model_broken: {
      title: 'Una parte de la aplicación está dañada',
      help: 'Ha llegado un archivo que no es el correcto. Vuelva a intentarlo; si no sirve, recargue la página.',
    },
    no_backend: {
      title: 'Este dispositivo no puede hacer el control',
      help: 'Ni sus gráficos ni su procesador calculan como hace falta. Actualice el navegador o pruebe con otro dispositivo.',
    },
  },
};
