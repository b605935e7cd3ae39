import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count, number } = countingIn('es');
const cameras = (all: number): string => count(all, { one: '# cámara', other: '# cámaras' });
const people = (all: number): string => count(all, { one: '# persona', other: '# personas' });
const percent = (share: number): string => `${number(Math.round(share * 100))} %`;

/** The wall of cameras: what it shows, its cameras and its rules. */
export const wall: WatchTexts['wall'] = {
  cameras: 'Cámaras',
  summary: (giving, all) =>
    giving === all ? cameras(all) : `${number(giving)} de ${cameras(all)}`,
  people,
  setUp: 'Cámaras y reglas',
  done: 'Volver al mosaico',
  fullScreen: 'Pantalla completa',
  sound: 'Sonido de alerta',
  pause: 'Pausa',
  resume: 'Continuar',
  paused: 'En pausa',
  starting: 'Preparando…',
  none: {
    title: 'Todavía no hay cámaras',
    help: 'Añada las cámaras de este dispositivo, o las del edificio a las que se llega por este servidor. Sus imágenes no salen de este dispositivo.',
    add: 'Añadir una cámara',
  },

  states: {
    idle: 'Apagada',
    connecting: 'Conectando…',
    live: 'En vivo',
    slow: 'Lenta',
    lost: 'Perdida',
  },
  retryIn: (seconds) => `Nuevo intento en ${number(seconds)} s`,
  retryNow: 'Reintentar ahora',
  why: {
    denied: 'El navegador no permite la cámara.',
    absent: 'Esta cámara no está.',
    busy: 'Otro programa está usando la cámara.',
    insecure: 'Los navegadores solo permiten cámaras en páginas seguras.',
    unplugged: 'La cámara se ha desenchufado.',
    unreachable: 'No responde nadie.',
    refused: 'El servidor pide identificarse.',
    missing: 'El servidor no conoce esta cámara.',
    not_a_stream: 'Lo que llega no es un flujo de imágenes.',
    frozen: 'La imagen se quedó congelada.',
    ended: 'La cámara terminó el flujo.',
    elsewhere: 'La dirección está en otro servidor.',
  },

  findings: {
    title: 'Sin la mascarilla bien puesta',
    none: 'Nadie hasta ahora.',
    now: { in_view: 'a la vista', gone: 'ya no está', put_on: 'ya la lleva puesta' },
  },

  alerts: {
    title: 'Alertas',
    dismiss: 'Visto',
    everywhere: 'Todas las cámaras',
    share: (share, place) =>
      `${place}: ${percent(share / 100)} sin la mascarilla bien puesta en un minuto`,
    crowd: (all, place) => `${place}: ${people(all)} a la vista`,
    anyone: (all, place) =>
      `${place}: ${count(all, { one: 'alguien', other: '# personas' })} sin la mascarilla bien puesta`,
  },

  setup: {
    title: 'Cámaras y reglas',
    cameras: 'Cámaras',
    thisDevice: 'Cámara de este dispositivo',
    findCameras: 'Buscar cámaras',
    noDevice: 'No se encontró ninguna cámara en este dispositivo, o no está permitida.',
    orAddress: 'Dirección en este servidor',
    addressHint:
      'Una ruta como /cameras/puerta: MJPEG, HLS (….m3u8) o WebRTC (…/whep). Nunca se consulta a otros servidores.',
    addressWrong:
      'No es una dirección de este servidor. Empieza por una sola barra: /cameras/puerta',
    addAddress: 'Añadir',
    full: 'El mosaico está completo: nueve cámaras.',
    name: 'Nombre del lugar',
    unnamed: (index) => `Cámara ${number(index)}`,
    remove: 'Quitar esta cámara del mosaico',
    removed: (name) => `Se quitó del mosaico: ${name}.`,
    undo: 'Deshacer',
    area: 'Zona que cuenta',
    areaHint: 'Dibújela sobre la imagen o mueva aquí sus bordes.',
    whole: 'Imagen completa',
    edges: { left: 'Izquierda', top: 'Arriba', right: 'Derecha', bottom: 'Abajo' },
    percent,
    leastFace: 'Cara más pequeña que cuenta',
    leastFaceHint: 'Como parte del ancho de la imagen: quien esté más lejos no cuenta.',
    everyFace: 'Todas las caras',

    rules: 'Cuándo alertar',
    rulesHint: 'Cada regla avisa una vez y luego descansa un rato.',
    addRule: 'Añadir una regla',
    kinds: {
      anyone: 'Alguien sin la mascarilla bien puesta',
      share: 'Alta proporción sin mascarilla bien puesta',
      crowd: 'Demasiada gente',
    },
    what: 'Alertar de',
    where: 'Dónde',
    everywhere: 'En todas las cámaras',
    percentAbove: 'Más de, entre quienes pasaron en un minuto (al menos cuatro)',
    peopleAbove: 'Más personas a la vista que',
    rest: 'Luego descansar',
    rests: (seconds) =>
      seconds === 0
        ? 'nada'
        : seconds < 120
          ? count(seconds, { one: '# segundo', other: '# segundos' })
          : count(Math.round(seconds / 60), { one: '# minuto', other: '# minutos' }),
    quiet: 'Horas de silencio',
    from: 'De',
    to: 'A',
    removeRule: 'Quitar esta regla',
  },
};
