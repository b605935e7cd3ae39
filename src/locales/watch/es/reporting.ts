import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count } = countingIn('es');

/** What goes to the systems of the house, and how that stands. */
export const reporting: WatchTexts['reporting'] = {
  title: 'Envío de datos',
  lead: 'Comunica a los sistemas de su edificio lo que se ve aquí: a un bróker MQTT, a Home Assistant o a una dirección que recibe mensajes. Se llega a todos por el servidor del que viene esta aplicación, y por ningún otro.',
  switch: 'Enviar datos al edificio',
  off: 'Desactivado: nada sale de este dispositivo.',
  name: 'Nombre de este puesto',
  nameHelp:
    'Letras minúsculas sin tilde, cifras y guiones, por ejemplo puerta-norte. También es el nombre de usuario en el bróker.',
  nameWrong:
    'Un nombre lleva letras minúsculas sin tilde, cifras y guiones, no empieza por guion y tiene como máximo 32 caracteres.',
  pathWrong: 'Una dirección en este servidor empieza por una sola barra, por ejemplo /mqtt.',
  states: {
    unnamed: 'Primero dé un nombre a este puesto.',
    no_store:
      'Este navegador no permite guardar nada aquí, como en las ventanas privadas. Lo que no se puede guardar no se puede comunicar con seguridad, así que no se envía nada.',
    elsewhere:
      'Otra pestaña de esta aplicación ya envía los datos. Esta la relevará cuando se cierre.',
    on: 'Activado.',
  },
  trouble: {
    full: 'No queda espacio en este dispositivo. Hasta que lo haya no se comunica nada nuevo.',
    blocked:
      'Otra pestaña de esta aplicación bloquea el almacenamiento. Cierre las demás pestañas.',
    closed: 'El navegador ha cerrado su almacenamiento. Se sigue intentando.',
    failed: 'El almacenamiento del navegador no responde. Se sigue intentando.',
    forbidden: 'Este navegador no permite guardar nada aquí, como en las ventanas privadas.',
    newer: 'Otra pestaña tiene una versión más nueva de esta aplicación. Recargue esta página.',
  },

  what: {
    title: 'Qué sale de este dispositivo',
    counts:
      'Cuántas personas pasaron y con qué resultado, por cámara y cuarto de hora. Nada más detallado.',
    alerts: 'Las alertas del mosaico de cámaras: cuándo, qué cámara, qué regla.',
    state: 'Si este puesto funciona, su versión, velocidad y luz, y los recuentos de hoy.',
    cameras: 'Las cámaras llevan los nombres que tienen en este dispositivo.',
    never: 'Nunca una imagen, nunca una cara, nunca un nombre.',
    findings: 'También cada caso sin la mascarilla bien puesta: hora, cámara, resultado',
    findingsHelp: 'Desactivado, mientras basten los recuentos.',
  },

  mqtt: {
    title: 'Bróker MQTT',
    path: 'Ruta del bróker en este servidor',
    pathHelp: 'Déjela vacía si no hay ninguno.',
    password: 'Contraseña de este puesto en el bróker',
    passwordHelp: 'Se queda en este dispositivo y no figura en ningún archivo de ajustes.',
    homeAssistant: 'Dejar que Home Assistant encuentre los sensores de este puesto',
  },
  webhook: {
    title: 'Webhook',
    path: 'Ruta en este servidor que recibe los mensajes',
    pathHelp: 'Déjela vacía si no hay ninguna.',
  },

  link: {
    connecting: 'Conectando…',
    idle: 'Aún no se ha enviado nada.',
    open: 'Funciona.',
    why: {
      unreachable: 'Ahí no responde nadie.',
      wrong_password: 'El bróker no conoce este nombre con esta contraseña.',
      forbidden:
        'El bróker no deja que este puesto escriba en sus propios temas. Hay que corregir su lista de acceso.',
      taken_over: 'Otro dispositivo envía datos con el mismo nombre.',
      server_trouble: 'El servidor tiene problemas.',
    },
    again: (time) => `Próximo intento: ${time}.`,
    waiting: (messages) =>
      count(messages, { one: '# mensaje en espera.', other: '# mensajes en espera.' }),
    aside: (messages) =>
      count(messages, {
        one: '# mensaje fue rechazado definitivamente y se conserva.',
        other: '# mensajes fueron rechazados definitivamente y se conservan.',
      }),
    lost: (messages) =>
      count(messages, {
        one: '# mensaje se perdió por falta de espacio. Los recuentos se conservan.',
        other: '# mensajes se perdieron por falta de espacio. Los recuentos se conservan.',
      }),
    test: 'Enviar una prueba',
    retry: 'Reintentar ahora',
    delivered: 'La prueba ha llegado.',
    notDelivered: 'La prueba no ha llegado.',
    refused: 'La prueba fue rechazada.',
  },

  answer: {
    applied: 'Se aplicó una configuración enviada desde la página de puestos.',
    refused: (field) =>
      field === ''
        ? 'Lo que llegó no era una configuración. Sigue valiendo la última correcta.'
        : `Se rechazó una configuración por «${field}». Sigue valiendo la última correcta.`,
    future:
      'Llegó una configuración para una versión más nueva de esta aplicación. Sigue valiendo la última correcta.',
  },
  toFleet: 'Todos los puestos',
};
