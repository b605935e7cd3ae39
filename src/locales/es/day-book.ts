import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count } = countingIn('es');
const people = (all: number): string => count(all, { one: '# persona', other: '# personas' });

/** The day book. */
export const dayBook: Texts['dayBook'] = {
  title: 'Registro',
  camera: 'Cámara',
  allCameras: 'Todas las cámaras',
  loading: 'Leyendo…',
  today: 'Hoy',
  byHour: 'Hoy, hora por hora',
  byDay: 'Los últimos 30 días',
  properShare: 'hoy llevaban bien la mascarilla',
  noneToday: 'Hoy todavía no ha pasado nadie.',
  sameDays: 'Los 30 días juntos',
  corrected: (verdicts) =>
    count(verdicts, {
      one: 'Se corrigió a mano # resultado.',
      other: 'Se corrigieron a mano # resultados.',
    }),
  occupancy: (entered, left) =>
    `${count(entered, { one: '# entrada', other: '# entradas' })}, ${count(left, { one: '# salida', other: '# salidas' })}.`,
  dropped: (notes) =>
    count(notes, {
      one: 'Se perdió # anotación porque el navegador no pudo guardarla. Los recuentos de arriba se conservan.',
      other:
        'Se perdieron # anotaciones porque el navegador no pudo guardarlas. Los recuentos de arriba se conservan.',
    }),

  empty: {
    title: 'Todavía no hay nada',
    help: 'Inicie un control en vivo. Aquí se cuenta a todo el que pasa, hora por hora: qué se vio y cuándo, nunca una imagen ni un nombre.',
    start: 'Iniciar control en vivo',
  },

  chart: {
    keys: 'Las teclas de flecha leen las barras una a una.',
    bar: (name, all, share) => `${name}: ${people(all)}, ${share} con la mascarilla bien puesta`,
    nobody: (name) => `${name}: nadie`,
    summary: (heading, all, share, most) =>
      `${heading}: ${people(all)}, ${share} con la mascarilla bien puesta. Mayor afluencia: ${most}.`,
    table: 'Mostrar como tabla',
    time: 'Periodo',
    passed: 'Total',
    properly: 'Bien puesta',
  },

  stalls: {
    title: 'Interrupciones de hoy',
    none: 'Ninguna hoy.',
    why: {
      camera_lost: 'la cámara no dio imagen',
      engine_lost: 'el control tuvo que reiniciarse',
      frozen: 'la imagen se quedó congelada',
    },
    line: (from, to, why) => `${from} – ${to}: ${why}`,
  },

  data: {
    title: 'Sus datos',
    where:
      'Estas anotaciones se guardan en este dispositivo. No se envía nada, salvo que se haya activado el envío de datos.',
    persistent: 'El navegador las conserva hasta que usted las borre.',
    transient:
      'El navegador puede borrarlas si falta espacio o si la aplicación no se usa durante mucho tiempo. Instale la aplicación para conservarlas.',
    csv: 'Guardar tabla (CSV)',
    json: 'Guardar datos (JSON)',
    remove: 'Borrar anotaciones',
    days: (days) => count(days, { one: '# día', other: '# días' }),
    confirmTitle: '¿Borrar para siempre?',
    confirm: 'No se puede deshacer. Guarde antes una tabla si la necesita.',
    everything: 'Todo el registro',
    older: (days) => `De hace más de ${days}`,
    yes: 'Borrar',
    no: 'Conservar',
    deleted: (notes) =>
      count(notes, { one: '# anotación borrada.', other: '# anotaciones borradas.' }),
    notDeleted: 'No se borró nada: el navegador no liberó su almacenamiento. Vuelva a intentarlo.',
  },

  trouble: {
    waiting: 'Aún sin guardar',
    memory_only: 'Sin guardar',
    full: 'No queda espacio en este dispositivo. Las anotaciones esperan en la memoria; libere espacio y deje esta página abierta.',
    blocked:
      'Otra pestaña de esta aplicación lo impide. Cierre las demás pestañas; hasta entonces, las anotaciones esperan en la memoria.',
    closed:
      'El navegador ha cerrado su almacenamiento. Las anotaciones esperan en la memoria y se guardarán en cuanto sea posible.',
    failed:
      'El almacenamiento del navegador no responde. Las anotaciones esperan en la memoria y se sigue intentando.',
    forbidden:
      'Este navegador no permite guardar nada aquí, como en las ventanas privadas. Las anotaciones duran hasta que se cierre esta página; guarde antes una tabla.',
    newer:
      'Otra pestaña tiene una versión más nueva de esta aplicación. Recargue esta página; hasta entonces, las anotaciones duran lo que dure la página.',
  },
};
