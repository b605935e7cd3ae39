import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count, number } = countingIn('es');

/** The page of all stations. */
export const fleet: WatchTexts['fleet'] = {
  title: 'Puestos',
  lead: 'Todos los puestos que envían datos al bróker, según lo último que se supo de ellos.',
  login: {
    title: 'Conectar con el bróker',
    path: 'Ruta del bróker en este servidor',
    user: 'Usuario',
    password: 'Contraseña',
    remember: 'Recordar la contraseña en este dispositivo',
    connect: 'Conectar',
    leave: 'Desconectar',
  },
  states: {
    apart: 'Sin conexión.',
    connecting: 'Conectando…',
    connected: 'Con conexión.',
  },
  stale: 'Los puestos se muestran según la última noticia de cada uno.',
  notCurrent: 'No actualizado',
  none: 'Todavía no ha enviado datos ningún puesto.',
  status: { alive: 'En marcha', lost: 'Perdido', off: 'Ya no envía datos' },
  strange: {
    future: 'Este puesto tiene una versión más nueva que esta página. Actualice este dispositivo.',
    spoilt: 'Lo que llega de este puesto no se puede leer.',
  },
  engine: {
    idle: 'ningún control en marcha',
    starting: 'preparándose',
    ready: 'controlando',
    fault: 'el control no arranca',
  },
  since: 'Última noticia',
  check: 'Control',
  version: 'Versión',
  light: 'Luz',
  speed: 'Velocidad',
  lookMs: (ms) => `${number(Math.round(ms))} ms por imagen`,
  stalls: 'Interrupciones de hoy',
  stallsOf: (stalls, minutes) =>
    stalls === 0 ? 'ninguna' : `${number(stalls)}, ${number(minutes)} min en total`,
  today: 'Hoy',
  properly: 'con la mascarilla bien puesta',
  outbox: 'Por enviar',
  outboxOf: (waiting, aside, lost) =>
    [
      waiting === 0 ? 'nada en espera' : `${number(waiting)} en espera`,
      ...(aside > 0 ? [count(aside, { one: '# rechazado', other: '# rechazados' })] : []),
      ...(lost > 0 ? [count(lost, { one: '# perdido', other: '# perdidos' })] : []),
    ].join(', '),
  push: {
    title: 'Enviar una configuración',
    help: 'Un archivo de ajustes, tal como lo guarda la pantalla de ajustes. Cada puesto lo comprueba y dice si lo ha aplicado; un puesto ausente lo recibe cuando vuelve. Un archivo así nunca contiene un PIN.',
    file: 'Archivo de ajustes',
    to: 'Para',
    all: 'Todos los puestos',
    send: 'Enviar',
    broken: 'Este archivo no contiene ajustes.',
    pushed: (stations) =>
      count(stations, {
        one: 'Entregado al bróker para # puesto.',
        other: 'Entregado al bróker para # puestos.',
      }),
    untaken: (names) => `El bróker no lo aceptó para: ${names}`,
  },
  answers: {
    title: 'Última configuración',
    none: 'ninguna',
    applied: 'en vigor',
    refused: (field) => (field === '' ? 'rechazada' : `rechazada por «${field}»`),
    future: 'para una versión más nueva; rechazada',
    spoilt: 'la respuesta no se puede leer',
  },
};
