import type { Texts } from '../en.ts';

/** What keeps the camera or the check from running, and what helps. */
export const faults: Texts['faults'] = {
  camera: {
    denied: {
      title: 'A câmera não está permitida',
      help: 'Permita-a para esta página: pelo ícone da câmera na barra de endereço ou nas configurações do navegador. Depois tente de novo.',
    },
    absent: {
      title: 'Nenhuma câmera encontrada',
      help: 'Conecte uma câmera ou abra esta página num celular ou tablet. Fotos podem ser verificadas sem câmera.',
    },
    busy: {
      title: 'A câmera está em uso',
      help: 'Outro programa parece estar com ela. Feche chamadas de vídeo e outras abas que a usem e tente de novo.',
    },
    insecure: {
      title: 'Sem câmera neste endereço',
      help: 'Os navegadores só permitem a câmera em páginas seguras. Abra o endereço com https:// ou, neste computador, com localhost.',
    },
    unplugged: {
      title: 'A câmera sumiu',
      help: 'Ela foi desconectada ou desligada. Conecte-a de novo ou escolha outra.',
    },
  },
  engine: {
    model_missing: {
      title: 'Parte do aplicativo não carregou',
      help: 'Talvez falte a conexão, e o aplicativo ainda não está guardado neste dispositivo. Conecte-se uma vez e tente de novo.',
    },
    model_broken: {
      title: 'Parte do aplicativo está danificada',
      help: 'Veio um arquivo que não é o certo. Tente de novo; se não ajudar, recarregue a página.',
    },
    no_backend: {
      title: 'Este dispositivo não consegue fazer a verificação',
      help: 'Nem os gráficos nem o processador calculam como é preciso. Atualize o navegador ou tente outro dispositivo.',
    },
  },
};
