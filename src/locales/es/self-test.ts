import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('es');

/** The page on which the app tests itself. */
export const selfTest: Texts['selfTest'] = {
  title: 'Autocomprobación',
  lead: '¿Funciona todo en este dispositivo? La prueba se hace sola; solo la cámara espera a que la pida.',
  running: 'Probando…',
  marks: {
    pass: 'En orden',
    attention: 'Conviene mirarlo',
    fail: 'No está en orden',
    waiting: 'En espera',
  },
  again: 'Probar otra vez',
  copy: 'Copiar informe',
  copied: 'Copiado',
  copyFailed: 'Aquí no se permite copiar. Seleccione el texto y cópielo a mano.',
  report: 'Informe',
  startCamera: 'Probar la cámara',
  lines: {
    app: 'Aplicación',
    camera: 'Cámara',
    engine: 'Cálculo',
    golden: 'Respuestas correctas',
    speed: 'Velocidad',
    models: 'Redes neuronales',
    storage: 'Almacenamiento',
    offline: 'Uso sin conexión',
    network: 'Silencio en la red',
  },
  app: (version) => `Versión ${version}`,
  camera: {
    waiting: 'Aún sin probar. La imagen queda aquí.',
    fine: (label, width, height, rate, devices) =>
      `${label}, ${width} × ${height}, ${number(rate)} imágenes por segundo. Cámaras: ${number(devices)}.`,
    dark: 'La imagen está muy oscura. Quite la tapa o encienda una luz.',
    small: 'La imagen es pequeña: solo se encuentra a quien está cerca. Elija otra cámara.',
  },
  engine: {
    fine: (backend, place) => `${backend}, ${place}.`,
    passedOver: 'Antes se probó otra cosa y no funcionó; vea el informe.',
  },
  golden: {
    fine: (difference, most) =>
      `Las dos redes responden como deben: diferencia de ${difference} como mucho; se admite ${most}.`,
    wrong: (difference, most) =>
      `Las redes calculan mal: diferencia de ${difference}; se admite ${most}. Elija en los ajustes otra forma de calcular.`,
  },
  speed: {
    fine: (ms) => `${number(ms)} ms por imagen.`,
    slow: (ms) =>
      `${number(ms)} ms por imagen: lento. Cierre otros programas o elija en los ajustes otra forma de calcular.`,
  },
  models: {
    fine: (detector, classifier) =>
      `Detector ${detector}, clasificador ${classifier}; todos los archivos son los originales.`,
    changed: (files) => `No son los originales: ${files}. Recargue la página con conexión.`,
    unknown: (detector, classifier) =>
      `Detector ${detector}, clasificador ${classifier}; los archivos no se pueden comparar aquí.`,
  },
  storage: {
    kept: 'El navegador conserva la aplicación.',
    mayGo:
      'El navegador puede borrar la aplicación si no se usa durante mucho tiempo. Instalarla ayuda.',
    unknown: 'El navegador no dice si conserva la aplicación.',
    used: (used, quota) => `Se usan ${used} de ${quota}.`,
  },
  network: {
    fine: (requests) =>
      `${count(requests, { one: '# petición', other: '# peticiones' })}, solo a la dirección de esta aplicación. No se rechazó nada.`,
    elsewhere: (list) => `Peticiones a otras direcciones: ${list}. Por favor, comuníquelo.`,
    refused: (list) =>
      `Algo intentó saltarse las reglas y fue detenido: ${list}. Puede ser una extensión del navegador.`,
  },
};
