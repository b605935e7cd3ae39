import type { Texts } from '../en.ts';

/** The settings. */
export const settings: Texts['settings'] = {
  title: 'Impostazioni',
  language: 'Lingua',
  languageAuto: 'Come il browser',
  theme: 'Aspetto',
  themes: { auto: 'Come il sistema', light: 'Chiaro', dark: 'Scuro' },
  mirror: 'Specchia l’immagine',
  mirrorHelp: 'Un’immagine specchiata è più facile per chi si vede sullo schermo.',
  mirrors: { auto: 'Solo fotocamere frontali', on: 'Sempre', off: 'Mai' },
  backend: 'Calcola con',
  backendHelp:
    'Automatico tiene ciò che qui è più veloce. Lo cambi se un controllo è lento o fallisce.',
  automatic: 'Automatico',
  offline: 'Uso senza rete',
  offlineStates: {
    preparing: 'In preparazione…',
    ready: 'Pronto: l’app funziona senza rete.',
    untrusted:
      'Non a questo indirizzo: il dispositivo non si fida del suo certificato. Il controllo stesso funziona.',
    unsupported: 'Questo browser qui non può farlo. Il controllo stesso funziona.',
    failed: 'Preparazione non riuscita. Si riprova alla prossima visita.',
    off: 'Disattivato durante lo sviluppo.',
  },
  storage: 'Memoria',
  storageStates: {
    unknown: 'Il browser non lo dice.',
    persistent: 'Il browser conserva l’app e le sue impostazioni finché Lei non le rimuove.',
    transient:
      'Il browser può cancellare l’app e le sue impostazioni se restano a lungo inutilizzate.',
  },
  stayedHere: 'Le impostazioni restano su questo dispositivo.',
};
