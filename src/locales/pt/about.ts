import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('pt');

/** What the app is and is not. */
export const about: Texts['about'] = {
  title: 'Sobre o Maskcheck',
  what: {
    title: 'O que faz',
    text: 'O Maskcheck encontra rostos na imagem de uma câmera ou em fotos e avalia cada um: com máscara, sem máscara ou com a máscara mal colocada, com o nariz ou a boca à mostra. Quando não consegue saber, diz isso e por quê.',
  },
  can: {
    title: 'O que faz bem',
    items: [
      'Rostos virados mais ou menos para a câmera, a poucos passos, com boa luz.',
      'Várias pessoas ao mesmo tempo.',
      'Máscaras cirúrgicas, PFF2 e de pano na maioria das cores.',
    ],
  },
  cannot: {
    title: 'O que faz mal',
    items: [
      'Cachecóis, véus, mãos e barbas podem passar por máscara; máscaras estampadas e pretas podem não ser vistas.',
      'Pessoas distantes, de lado, no escuro ou contra a luz.',
      'Não sabe dizer se uma máscara é certificada, limpa ou bem vedada.',
    ],
  },
  limits: {
    title: 'O que não é',
    text: 'O Maskcheck não é controle de acesso nem produto médico. Ele erra. Não barre ninguém só pelo que ele diz; quem decide é uma pessoa.',
  },
  licences: {
    title: 'Licenças',
    code: 'O programa é software livre sob a licença MIT.',
    weights:
      'As redes treinadas servem para pesquisa e demonstração até serem treinadas de novo com imagens liberadas para qualquer uso.',
    notices: 'Avisos do software incluído',
  },
  versions: {
    title: 'Versões',
    app: 'Aplicativo',
    detector: 'Detector de rostos',
    classifier: 'Classificador de máscaras',
    computesOn: 'Calcula com',
    place: { worker: 'em segundo plano', page: 'na página' },
    backend: { webgl: 'Processador gráfico (WebGL)', wasm: 'Processador (WebAssembly)' },
    look: (milliseconds) => `${number(milliseconds)} ms por imagem`,
    checks: 'Detector, classificador, dispositivo',
    notStarted: 'Conhecido quando uma verificação for iniciada.',
  },
};

/** The word on privacy, and the notice for the entrance. */
export const privacy: Texts['privacy'] = {
  title: 'Privacidade',
  points: [
    'As imagens da câmera são avaliadas neste dispositivo e somem no mesmo instante.',
    'Nenhuma imagem é enviada. As regras que vêm com o aplicativo só lhe permitem o próprio servidor, e o navegador as faz cumprir; resultados sem nomes só vão para lá se o envio de dados estiver ligado.',
    'Ninguém é reconhecido: sem nomes, sem modelos de rostos, sem indicação de quem veio. O registro anota quando alguém passou e como usava a máscara, até você apagá-lo.',
    'Só são guardados o registro, as suas configurações, os envios pendentes e com o que o seu dispositivo calcula melhor, neste navegador.',
  ],
  notice: {
    title: 'Aviso para a entrada',
    help: 'Quem aponta uma câmera para visitantes precisa avisá-los. Preencha os colchetes, imprima o texto e coloque-o onde as pessoas o leiam antes de serem vistas.',
    copy: 'Copiar o texto',
    print: 'Imprimir',
    copied: 'Copiado',
    copyFailed: 'Copiar não é permitido aqui. Selecione o texto e copie à mão.',
    label: 'Texto do aviso',
    text: `Câmera nesta entrada: verificação de máscara

Uma câmera mostra ao vivo se uma máscara está sendo usada. Um programa no próprio dispositivo avalia cada imagem no momento em que ela é feita. Nenhuma imagem é guardada nem enviada, e ninguém é reconhecido.

Finalidade: lembrar os visitantes da regra da máscara.
Base legal: [por exemplo, LGPD, art. 7º, IX, ou RGPD, art. 6.º, n.º 1, alínea f): interesse legítimo na proteção da saúde]
Responsável: [nome, endereço, telefone]
Encarregado da proteção de dados: [nome, e-mail]
Armazenamento: nenhuma imagem. Hora e resultado de cada verificação, sem nomes, [no próprio dispositivo] por [30] dias.

Você pode se opor, pedir informações ou reclamar a uma autoridade de proteção de dados. Se não quiser ser visto pela câmera, fale conosco: [outra entrada, telefone].`,
  },
};
