import type { Texts } from '../en.ts';

/** What keeps the camera or the check from running, and what helps. */
export const faults: Texts['faults'] = {
  camera: {
    denied: {
      title: 'La fotocamera non è consentita',
      help: 'La consenta per questa pagina: dall’icona della fotocamera nella barra degli indirizzi o nelle impostazioni del browser. Poi riprovi.',
    },
    absent: {
      title: 'Nessuna fotocamera trovata',
      help: 'Colleghi una fotocamera o apra questa pagina su un telefono o un tablet. Le foto si controllano anche senza.',
    },
    busy: {
      title: 'La fotocamera è in uso',
      help: 'Sembra che la tenga un altro programma. Chiuda le videochiamate e le altre schede che la usano, poi riprovi.',
    },
    insecure: {
      title: 'Nessuna fotocamera a questo indirizzo',
      help: 'I browser consentono la fotocamera solo su pagine sicure. Apra l’indirizzo con https:// o, su questo computer, con localhost.',
    },
    unplugged: {
      title: 'La fotocamera non c’è più',
      help: 'È stata scollegata o spenta. La ricolleghi o ne scelga un’altra.',
    },
  },
  engine: {
    model_missing: {
      title: 'Una parte dell’app non si è caricata',
      help: 'Forse manca la connessione, e l’app non è ancora salvata su questo dispositivo. Si colleghi una volta e riprovi.',
    },
    model_broken: {
      title: 'Una parte dell’app è danneggiata',
      help: 'È arrivato un file che non è quello giusto. Riprovi; se non basta, ricarichi la pagina.',
    },
    no_backend: {
      title: 'Questo dispositivo non può fare il controllo',
      help: 'Né la grafica né il processore calcolano come serve. Aggiorni il browser o provi un altro dispositivo.',
    },
  },
};
