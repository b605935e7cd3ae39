import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('es');

/** What the app is and is not. */
export const about: Texts['about'] = {
  title: 'Acerca de Maskcheck',
  what: {
    title: 'Qué hace',
    text: 'Maskcheck encuentra caras en la imagen de una cámara o en fotos y juzga cada una: con mascarilla, sin mascarilla o mal puesta, con la nariz o la boca al descubierto. Cuando no puede saberlo, lo dice y explica por qué.',
  },
  can: {
    title: 'Qué hace bien',
    items: [
      'Caras que miran más o menos hacia la cámara, a pocos pasos y con buena luz.',
      'Varias personas a la vez.',
      'Mascarillas quirúrgicas, FFP2 y de tela de casi todos los colores.',
    ],
  },
  cannot: {
    title: 'Qué hace mal',
    items: [
      'Bufandas, velos, manos y barbas pueden pasar por mascarilla; las estampadas y las negras pueden escapársele.',
      'Personas lejanas, de lado, a oscuras o a contraluz.',
      'No puede saber si una mascarilla está homologada, limpia o bien ajustada.',
    ],
  },
  limits: {
    title: 'Qué no es',
    text: 'Maskcheck no es un control de acceso ni un producto sanitario. Se equivoca. No niegue la entrada a nadie solo por lo que diga; que decida una persona.',
  },
  licences: {
    title: 'Licencias',
    code: 'El programa es software libre con licencia MIT.',
    weights:
      'Las redes entrenadas son para investigación y demostración hasta que se entrenen de nuevo con imágenes autorizadas para cualquier uso.',
    notices: 'Avisos del software incluido',
  },
  versions: {
    title: 'Versiones',
    app: 'Aplicación',
    detector: 'Detector de caras',
    classifier: 'Clasificador de mascarillas',
    computesOn: 'Calcula con',
    place: { worker: 'en segundo plano', page: 'en la página' },
    backend: { webgl: 'Procesador gráfico (WebGL)', wasm: 'Procesador (WebAssembly)' },
    look: (milliseconds) => `${number(milliseconds)} ms por imagen`,
    checks: 'Detector, clasificador, dispositivo',
    notStarted: 'Se sabrá cuando se inicie un control.',
  },
};

/** The word on privacy, and the notice for the entrance. */
export const privacy: Texts['privacy'] = {
  title: 'Privacidad',
  points: [
    'Las imágenes de la cámara se juzgan en este dispositivo y desaparecen al instante.',
    'No se envía ninguna imagen. Las reglas que trae la aplicación solo le permiten su propio servidor, y el navegador las hace cumplir; allí solo llegan resultados, sin nombres, si se ha activado el envío de datos.',
    'No se reconoce a nadie: ni nombres, ni plantillas de caras, ni constancia de quién vino. El registro anota cuándo pasó alguien y cómo llevaba la mascarilla, hasta que usted lo borre.',
    'Solo se guardan el registro, sus ajustes, los envíos pendientes y con qué calcula mejor su dispositivo, en este navegador.',
  ],
  notice: {
    title: 'Aviso para la entrada',
    help: 'Quien apunta una cámara a los visitantes debe informarles. Rellene los corchetes, imprima el texto y cuélguelo donde se lea antes de ser visto.',
    copy: 'Copiar el texto',
    print: 'Imprimir',
    copied: 'Copiado',
    copyFailed: 'Aquí no se permite copiar. Seleccione el texto y cópielo a mano.',
    label: 'Texto del aviso',
    text: `Cámara en esta entrada: control de mascarilla

Una cámara muestra en vivo si se lleva mascarilla. Un programa en el propio dispositivo juzga cada imagen en el momento en que se toma. No se guarda ni se envía ninguna imagen, y no se reconoce a nadie.

Finalidad: recordar a los visitantes la norma de la mascarilla.
Base jurídica: [art. 6.1 f) RGPD: interés legítimo en la protección de la salud]
Responsable: [nombre, dirección, teléfono]
Delegado de protección de datos: [nombre, correo electrónico]
Conservación: ninguna imagen. Hora y resultado de cada control, sin nombres, [en el propio dispositivo] durante [30] días.

Puede oponerse, pedirnos información o reclamar ante una autoridad de control. Si no desea que la cámara le vea, diríjase a nosotros: [otra entrada, teléfono].`,
  },
};
