import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('es');

/** The screen at the door, and what staff set there. */
export const kiosk: Texts['kiosk'] = {
  title: 'En la entrada',
  greeting: 'Le damos la bienvenida',
  invite: 'Acérquese y mire a la pantalla, por favor.',
  counting: 'Por favor, lleve mascarilla aquí dentro.',
  private: 'No se guarda ni se envía ninguna imagen.',
  tap: 'Toque una vez: pantalla completa y sonido',
  verdicts: {
    welcome: { title: 'Adelante', help: 'Gracias por llevar mascarilla.' },
    put_on: { title: 'Mascarilla, por favor', help: 'Póngasela y vuelva a mirar aquí.' },
    cover_nose: { title: 'Casi bien', help: 'Cúbrase la boca y la nariz.' },
    wait: { title: 'Espere, por favor', help: 'Dentro está lleno. Un momento, por favor.' },
  },
  hints: {
    looking: 'Un momento…',
    come_closer: 'Acérquese',
    look_here: 'Mire a la cámara',
    hand_away: 'Aparte la mano',
    more_light: 'Más luz, por favor',
    hold_still: 'No se mueva',
  },
  inside: (inside, limit) => `${number(inside)} de ${number(limit)} dentro`,
  leave: 'Ha salido alguien',
  paused: 'En pausa',
  broken: {
    title: 'Fuera de servicio un momento',
    help: 'Entre, o pregunte al personal.',
    again: 'Se vuelve a intentar automáticamente.',
  },
  getReady: 'Preparando…',
  language: 'Idioma',
  staff: {
    open: 'Para el personal',
    enter: 'PIN',
    erase: 'Borrar',
    done: 'OK',
    wrong: (left) =>
      count(left, {
        one: 'Incorrecto. Queda # intento.',
        other: 'Incorrecto. Quedan # intentos.',
      }),
    wait: (seconds) => `Demasiados intentos. Espere ${number(seconds)} s.`,
    forgotten:
      '¿Lo ha olvidado? Borre los datos de este sitio en el navegador: así se quitan el PIN y todos los ajustes.',
    fewer: 'Una persona menos dentro',
    more: 'Una persona más dentro',
    settings: 'Ajustes de esta pantalla',
    quit: 'Salir de este modo',
    configuration: {
      none: 'Ajustes: de este dispositivo.',
      applied: (time) => `Ajustes: del servidor, ${time}.`,
      missing: 'Ajustes en el servidor: no encontrados. Valen los últimos correctos.',
      broken: (field) =>
        `Ajustes en el servidor: «${field}» es incorrecto. Valen los últimos correctos.`,
      offline: 'Ajustes en el servidor: sin conexión. Valen los últimos correctos.',
      elsewhere:
        'Los ajustes deben estar en el servidor de esta aplicación. La dirección fue rechazada.',
    },
  },
  settings: {
    title: 'Pantalla en la entrada',
    start: 'Iniciarla aquí',
    setUp: 'Comprobar el lugar',
    policy: 'Qué hace',
    policies: {
      enforce: 'Detener: hasta que la mascarilla esté puesta',
      remind: 'Recordar: un rato, y luego dejar pasar',
      count: 'Contar: en silencio',
    },
    greeting: 'Saludo',
    logo: 'Logotipo',
    noLogo: 'Quitar el logotipo',
    regionWidth: 'Ancho que cuenta, en el centro de la imagen',
    leastFace: 'Cuánto hay que acercarse',
    occupancyLimit: 'Máximo de personas dentro (0: sin límite)',
    welcomeS: 'Bienvenida, en segundos',
    remindS: 'Recordatorio, en segundos',
    repeatS: 'Repetir al cabo de, en segundos (0: nunca)',
    dimAfterS: 'Atenuar al cabo de, en segundos (0: nunca)',
    volume: 'Volumen',
    isMuted: 'Silenciada',
    hasLanguages: 'Ofrecer los idiomas a los visitantes',
    restartHour: 'Reinicio diario, hora (-1: nunca)',
    configuration: 'Ajustes en el servidor, dirección',
    impossible: 'Este valor no es posible.',
    pin: 'PIN para el personal, de 4 a 8 cifras',
    pinHelp:
      'Con un PIN, este dispositivo solo muestra la pantalla de la entrada hasta que se introduzca. ¿Lo ha olvidado? Borre los datos de este sitio en el navegador: así se quitan el PIN y todos los ajustes.',
    setPin: 'Poner el PIN',
    removePin: 'Quitar el PIN',
    pinSet: 'Hay un PIN puesto.',
    pinRemoved: 'No hay ningún PIN puesto.',
    pinWrong: 'Un PIN tiene de 4 a 8 cifras.',
  },
  setup: {
    title: 'Comprobar el lugar',
    lead: 'Póngase donde se pondrán los visitantes y mire a la pantalla. Pruébelo a la hora del día con peor luz.',
    good: 'Este es un buen lugar.',
    done: 'Listo',
    checks: {
      face: 'Cara',
      light: 'Luz',
      distance: 'Distancia',
      height: 'Altura',
      side: 'Orientación',
      view: 'Ángulo',
    },
    findings: {
      good: 'bien',
      unknown: '…',
      nobody: 'No se ve a nadie. Póngase delante de la pantalla.',
      dark: 'La cara está oscura o a contraluz. Ponga una lámpara sobre la pantalla o gírela para que no dé a las ventanas.',
      blurred: 'La imagen está borrosa. Limpie la lente y dé más luz.',
      too_far:
        'Demasiado lejos. Marque un sitio más cercano a la pantalla o pida menos cercanía en los ajustes.',
      too_near: 'Muy cerca. Marque un sitio un paso más atrás.',
      too_high:
        'La cámara mira por encima de la cara. Cuélguela más abajo o inclínela hacia abajo.',
      too_low: 'La cámara mira la cara desde abajo. Cuélguela más arriba o inclínela hacia arriba.',
      aside: 'La cara está en el borde. Gire la pantalla hacia donde se pone la gente.',
      turned: 'La cara se ve de lado. Gire la pantalla para que se mire de frente.',
    },
  },
};
