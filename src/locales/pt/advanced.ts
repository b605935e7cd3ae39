import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count } = countingIn('pt');

/** Settings that few people need, and the exchange of settings between devices. */
export const advanced: Texts['advanced'] = {
  title: 'Avançado',
  sureness: 'Quanta certeza antes de dizer algo',
  surenessHelp:
    'Mais à esquerda, o resultado vem mais cedo e erra mais; mais à direita, vem mais tarde e erra pouco. O ajuste inicial foi medido e serve em quase todo lugar.',
  surenessEnds: ['mais cedo', 'mais certo'],
  looks: (looks) =>
    count(looks, {
      one: 'Para quem é difícil de distinguir, o resultado vem após cerca de # imagem.',
      other: 'Para quem é difícil de distinguir, o resultado vem após cerca de # imagens.',
    }),
  leastFace: 'Até que distância as pessoas contam',
  leastFaceHelp:
    'Quem está mais longe é ignorado, por exemplo quem passa na rua. Quem já conta continua contando.',
  leastFaceEnds: ['todos', 'só quem está perto'],
  everybody: 'Contam todos cujo rosto a verificação consegue distinguir.',
  upTo: (metres) => `Com uma câmera comum, as pessoas contam até cerca de ${metres} de distância.`,
  preview: {
    start: 'Testar com a câmera',
    stop: 'Desligar a câmera',
    nobody: 'Ninguém à vista.',
    face: (share) => `O maior rosto ocupa ${share} da largura.`,
    tooSmall: 'Pequeno demais: não conta',
  },
  exchange: {
    export: 'Salvar configurações',
    import: 'Carregar configurações',
    reset: 'Redefinir configurações',
    imported: 'As configurações foram carregadas.',
    wasReset: 'As configurações estão como no início.',
    faults: {
      no_json: 'Este não é um arquivo de configurações.',
      no_settings: 'Este não é um arquivo de configurações.',
      unknown: (field) => `Nada foi carregado: “${field}” não é uma configuração desta versão.`,
      not_allowed: (field) => `Nada foi carregado: “${field}” tem um valor não permitido.`,
    },
    ask: 'Redefinir todas as configurações?',
    askHelp: 'Idioma, alertas, câmera e tudo o mais escolhido aqui voltam ao início.',
    cancel: 'Cancelar',
  },
};
