import type { Texts } from '../en.ts';

/** The settings. */
export const settings: Texts['settings'] = {
  title: 'Ajustes',
  language: 'Idioma',
  languageAuto: 'Como el navegador',
  theme: 'Aspecto',
  themes: { auto: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
  mirror: 'Reflejar la imagen',
  mirrorHelp: 'Una imagen reflejada resulta más natural a quien se ve en la pantalla.',
  mirrors: { auto: 'Solo cámaras frontales', on: 'Siempre', off: 'Nunca' },
  backend: 'Calcular con',
  backendHelp: 'Automático usa lo más rápido aquí. Cámbielo si un control va lento o falla.',
  automatic: 'Automático',
  offline: 'Uso sin conexión',
  offlineStates: {
    preparing: 'Preparando…',
    ready: 'Listo: la aplicación funciona sin red.',
    untrusted:
      'No en esta dirección: el dispositivo no confía en su certificado. El control en sí funciona.',
    unsupported: 'Este navegador no puede hacerlo aquí. El control en sí funciona.',
    failed: 'No se pudo preparar. Se intentará de nuevo en la próxima visita.',
    off: 'Desactivado durante el desarrollo.',
  },
  storage: 'Almacenamiento',
  storageStates: {
    unknown: 'El navegador no lo dice.',
    persistent: 'El navegador conserva la aplicación y sus ajustes hasta que usted los quite.',
    transient:
      'El navegador puede borrar la aplicación y sus ajustes si no se usan durante mucho tiempo.',
  },
  stayedHere: 'Los ajustes se guardan en este dispositivo.',
};
