import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count, number } = countingIn('pt');
const cameras = (all: number): string => count(all, { one: '# câmera', other: '# câmeras' });
const people = (all: number): string => count(all, { one: '# pessoa', other: '# pessoas' });
const percent = (share: number): string => `${number(Math.round(share * 100))}%`;

/** The wall of cameras: what it shows, its cameras and its rules. */
export const wall: WatchTexts['wall'] = {
  cameras: 'Câmeras',
  summary: (giving, all) =>
    giving === all ? cameras(all) : `${number(giving)} de ${cameras(all)}`,
  people,
  setUp: 'Câmeras e regras',
  done: 'Voltar ao mosaico',
  fullScreen: 'Tela cheia',
  sound: 'Som de alerta',
  pause: 'Pausar',
  resume: 'Continuar',
  paused: 'Em pausa',
  starting: 'Preparando…',
  none: {
    title: 'Ainda não há câmeras',
    help: 'Adicione as câmeras deste dispositivo ou as câmeras da casa alcançadas por este servidor. As imagens delas ficam neste dispositivo.',
    add: 'Adicionar uma câmera',
  },

  states: {
    idle: 'Desligada',
    connecting: 'Conectando…',
    live: 'Ao vivo',
    slow: 'Lenta',
    lost: 'Perdida',
  },
  retryIn: (seconds) => `Nova tentativa em ${number(seconds)} s`,
  retryNow: 'Tentar agora',
  why: {
    denied: 'O navegador não permite a câmera.',
    absent: 'Esta câmera não está presente.',
    busy: 'Outro programa está usando a câmera.',
    insecure: 'Os navegadores só permitem câmeras em páginas seguras.',
    unplugged: 'A câmera foi desconectada.',
    unreachable: 'Ninguém responde.',
    refused: 'O servidor pede identificação.',
    missing: 'O servidor não conhece esta câmera.',
    not_a_stream: 'O que chega não é um fluxo de imagens.',
    frozen: 'A imagem ficou parada.',
    ended: 'A câmera encerrou o fluxo.',
    elsewhere: 'O endereço fica em outro servidor.',
  },

  findings: {
    title: 'Sem a máscara bem colocada',
    none: 'Ninguém até agora.',
    now: { in_view: 'à vista', gone: 'já saiu', put_on: 'já de máscara' },
  },

  alerts: {
    title: 'Alertas',
    dismiss: 'Visto',
    everywhere: 'Todas as câmeras',
    share: (share, place) =>
      `${place}: ${percent(share / 100)} sem a máscara bem colocada em um minuto`,
    crowd: (all, place) => `${place}: ${people(all)} à vista`,
    anyone: (all, place) =>
      `${place}: ${count(all, { one: 'alguém', other: '# pessoas' })} sem a máscara bem colocada`,
  },

  setup: {
    title: 'Câmeras e regras',
    cameras: 'Câmeras',
    thisDevice: 'Câmera deste dispositivo',
    findCameras: 'Procurar câmeras',
    noDevice: 'Nenhuma câmera foi encontrada neste dispositivo, ou ela não está permitida.',
    orAddress: 'Endereço neste servidor',
    addressHint:
      'Um caminho como /cameras/porta: MJPEG, HLS (….m3u8) ou WebRTC (…/whep). Outros servidores nunca são consultados.',
    addressWrong:
      'Este não é um endereço deste servidor. Ele começa com uma única barra: /cameras/porta',
    addAddress: 'Adicionar',
    full: 'O mosaico está cheio: nove câmeras.',
    name: 'Nome do lugar',
    unnamed: (index) => `Câmera ${number(index)}`,
    remove: 'Tirar esta câmera do mosaico',
    removed: (name) => `Tirada do mosaico: ${name}.`,
    undo: 'Desfazer',
    area: 'Área que conta',
    areaHint: 'Desenhe-a na imagem ou mova as bordas aqui.',
    whole: 'Imagem inteira',
    edges: { left: 'Esquerda', top: 'Em cima', right: 'Direita', bottom: 'Embaixo' },
    percent,
    leastFace: 'Menor rosto que conta',
    leastFaceHint: 'Como parte da largura da imagem: quem está mais longe não conta.',
    everyFace: 'Todos os rostos',

    rules: 'Quando alertar',
    rulesHint: 'Cada regra avisa uma vez e depois descansa um pouco.',
    addRule: 'Adicionar uma regra',
    kinds: {
      anyone: 'Alguém sem a máscara bem colocada',
      share: 'Alta proporção sem máscara bem colocada',
      crowd: 'Gente demais',
    },
    what: 'Alertar sobre',
    where: 'Onde',
    everywhere: 'Em todas as câmeras',
    percentAbove: 'Mais de, entre os que passaram em um minuto (no mínimo quatro)',
    peopleAbove: 'Mais pessoas à vista do que',
    rest: 'Depois descansar',
    rests: (seconds) =>
      seconds === 0
        ? 'nada'
        : seconds < 120
          ? count(seconds, { one: '# segundo', other: '# segundos' })
          : count(Math.round(seconds / 60), { one: '# minuto', other: '# minutos' }),
    quiet: 'Horas de silêncio',
    from: 'Das',
    to: 'Às',
    removeRule: 'Remover esta regra',
  },
};
