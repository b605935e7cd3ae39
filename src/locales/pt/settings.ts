import type { Texts } from '../en.ts';

/** The settings. */
export const settings: Texts['settings'] = {
  title: 'Configurações',
  language: 'Idioma',
  languageAuto: 'Como o navegador',
  theme: 'Aparência',
  themes: { auto: 'Como o sistema', light: 'Clara', dark: 'Escura' },
  mirror: 'Espelhar a imagem',
  mirrorHelp: 'Uma imagem espelhada é mais natural para quem se vê na tela.',
  mirrors: { auto: 'Só câmeras frontais', on: 'Sempre', off: 'Nunca' },
  backend: 'Calcular com',
  backendHelp:
    'Automático usa o que for mais rápido aqui. Mude se uma verificação estiver lenta ou falhar.',
  automatic: 'Automático',
  offline: 'Uso sem rede',
  offlineStates: {
    preparing: 'Preparando…',
    ready: 'Pronto: o aplicativo funciona sem rede.',
    untrusted:
      'Não neste endereço: o dispositivo não confia no certificado dele. A verificação em si funciona.',
    unsupported: 'Este navegador não consegue fazer isso aqui. A verificação em si funciona.',
    failed: 'Não foi possível preparar. Uma nova tentativa será feita na próxima visita.',
    off: 'Desligado durante o desenvolvimento.',
  },
  storage: 'Armazenamento',
  storageStates: {
    unknown: 'O navegador não informa.',
    persistent: 'O navegador mantém o aplicativo e suas configurações até você removê-los.',
    transient:
      'O navegador pode apagar o aplicativo e suas configurações se ficarem muito tempo sem uso.',
  },
  stayedHere: 'As configurações ficam neste dispositivo.',
};
