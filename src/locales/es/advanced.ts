import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count } = countingIn('es');

/** Settings that few people need, and the exchange of settings between devices. */
export const advanced: Texts['advanced'] = {
  title: 'Avanzado',
  sureness: 'Cuánta certeza antes de decir algo',
  surenessHelp:
    'Más a la izquierda, el resultado llega antes y falla más; más a la derecha, llega más tarde y falla poco. El ajuste inicial se midió y sirve en casi todas partes.',
  surenessEnds: ['antes', 'más seguro'],
  looks: (looks) =>
    count(looks, {
      one: 'Si cuesta distinguir a alguien, el resultado llega tras # imagen.',
      other: 'Si cuesta distinguir a alguien, el resultado llega tras unas # imágenes.',
    }),
  leastFace: 'Hasta qué distancia se cuenta',
  leastFaceHelp:
    'A quien está más lejos no se le tiene en cuenta, por ejemplo si pasa por la calle. A quien ya se cuenta se le sigue contando.',
  leastFaceEnds: ['todos', 'solo los cercanos'],
  everybody: 'Se cuenta a todos cuya cara el control puede distinguir.',
  upTo: (metres) =>
    `Con una cámara normal, se cuenta a las personas hasta unos ${metres} de distancia.`,
  preview: {
    start: 'Probar con la cámara',
    stop: 'Apagar la cámara',
    nobody: 'No se ve a nadie.',
    face: (share) => `La cara más grande ocupa el ${share} del ancho.`,
    tooSmall: 'Demasiado pequeña: no se cuenta',
  },
  exchange: {
    export: 'Guardar ajustes',
    import: 'Cargar ajustes',
    reset: 'Restablecer ajustes',
    imported: 'Los ajustes se han cargado.',
    wasReset: 'Los ajustes están como al principio.',
    faults: {
      no_json: 'No es un archivo de ajustes.',
      no_settings: 'No es un archivo de ajustes.',
      unknown: (field) => `No se cargó nada: «${field}» no es un ajuste de esta versión.`,
      not_allowed: (field) => `No se cargó nada: «${field}» tiene un valor no permitido.`,
    },
    ask: '¿Restablecer todos los ajustes?',
    askHelp:
      'El idioma, las alertas, la cámara y todo lo demás elegido aquí vuelven a su estado inicial.',
    cancel: 'Cancelar',
  },
};
