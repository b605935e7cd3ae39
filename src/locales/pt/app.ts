import type { Texts } from '../en.ts';

/** The shell: its header, loading and failing screens. */
export const app: Texts['app'] = {
  name: 'Maskcheck',
  skip: 'Ir para o conteúdo',
  navigation: 'Menu principal',
  home: 'Página inicial',
  about: 'Sobre',
  settings: 'Configurações',
  loading: 'Um momento…',
  gettingReady: 'Preparando…',
  gettingReadyHelp: 'O primeiro início demora um pouco mais.',
  tryAgain: 'Tentar de novo',
  close: 'Fechar',
  details: 'Detalhes para relatar um problema',
  titles: {
    guard: 'Verificação ao vivo',
    photo: 'Verificação de fotos',
    watch: 'Várias câmeras',
    reporting: 'Envio de dados',
    fleet: 'Postos',
  },
  joins: {
    pair: (name, value) => `${name}: ${value}`,
    titled: (title, text) => `${title}. ${text}`,
    sentences: (first, second) => `${first} ${second}`,
  },
  screenFailed: {
    title: 'Esta página não carregou',
    help: 'Talvez falte a conexão. Verifique e tente de novo.',
  },
};

/** The first screen. */
export const first: Texts['first'] = {
  title: 'A máscara está certa?',
  lead: 'O Maskcheck olha pela câmera e diz quem usa a máscara direito, quem está sem máscara e quem a usa errado.',
  private: 'Nenhuma imagem sai deste dispositivo nem é guardada.',
  startLive: 'Iniciar ao vivo',
  checkPhoto: 'Verificar uma foto',
  languageLabel: 'Idioma',
  limits: 'Um lembrete gentil na porta. Não é controle de acesso nem produto médico.',
  seesLabel: 'O que distingue',
};

/** The offer to install the app. */
export const install: Texts['install'] = {
  button: 'Instalar o aplicativo',
  iosTitle: 'Deixar na tela de início',
  iosHelp: 'Toque em “Compartilhar” no navegador e depois em “Adicionar à Tela de Início”.',
  installed: 'Instalado neste dispositivo',
};

/** The notices of new versions and of use without a network. */
export const update: Texts['update'] = {
  offered: 'Uma nova versão está pronta.',
  apply: 'Usar agora',
  later: 'Depois',
  applying: 'Trocando…',
  offlineReady: 'A partir de agora, funciona também sem rede.',
};
