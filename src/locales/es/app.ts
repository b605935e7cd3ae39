import type { Texts } from '../en.ts';

/** The shell: its header, loading and failing screens. */
export const app: Texts['app'] = {
  name: 'Maskcheck',
  skip: 'Ir al contenido',
  navigation: 'Menú principal',
  home: 'Inicio',
  about: 'Acerca de',
  settings: 'Ajustes',
  loading: 'Un momento…',
  gettingReady: 'Preparando…',
  gettingReadyHelp: 'La primera vez tarda un poco más.',
  tryAgain: 'Reintentar',
  close: 'Cerrar',
  details: 'Detalles para informar de un problema',
  titles: {
    guard: 'Control en vivo',
    photo: 'Control de fotos',
    watch: 'Varias cámaras',
    reporting: 'Envío de datos',
    fleet: 'Puestos',
  },
  joins: {
    pair: (name, value) => `${name}: ${value}`,
    titled: (title, text) => `${title}. ${text}`,
    sentences: (first, second) => `${first} ${second}`,
  },
  screenFailed: {
    title: 'Esta página no se ha cargado',
    help: 'Puede que falte la conexión. Compruébela y vuelva a intentarlo.',
  },
};

/** The first screen. */
export const first: Texts['first'] = {
  title: '¿La mascarilla está bien puesta?',
  lead: 'Maskcheck mira por la cámara y dice quién lleva bien la mascarilla, quién no la lleva y quién la lleva mal.',
  private: 'Ninguna imagen sale de este dispositivo ni se guarda.',
  startLive: 'Iniciar control en vivo',
  checkPhoto: 'Comprobar una foto',
  languageLabel: 'Idioma',
  limits:
    'Un recordatorio amable en la puerta. No es un control de acceso ni un producto sanitario.',
  seesLabel: 'Qué distingue',
};

/** The offer to install the app. */
export const install: Texts['install'] = {
  button: 'Instalar la aplicación',
  iosTitle: 'Tenerla en la pantalla de inicio',
  iosHelp: 'Toque «Compartir» en el navegador y luego «Añadir a pantalla de inicio».',
  installed: 'Instalada en este dispositivo',
};

/** The notices of new versions and of use without a network. */
export const update: Texts['update'] = {
  offered: 'Hay una versión nueva.',
  apply: 'Usarla ahora',
  later: 'Más tarde',
  applying: 'Cambiando…',
  offlineReady: 'A partir de ahora funciona también sin red.',
};
