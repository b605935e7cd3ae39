import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('pt');

/** The page on which the app tests itself. */
export const selfTest: Texts['selfTest'] = {
  title: 'Autoteste',
  lead: 'Tudo funciona neste dispositivo? O teste roda sozinho; só a câmera espera o seu pedido.',
  running: 'Testando…',
  marks: {
    pass: 'Em ordem',
    attention: 'Vale conferir',
    fail: 'Não está em ordem',
    waiting: 'Aguardando',
  },
  again: 'Testar de novo',
  copy: 'Copiar relatório',
  copied: 'Copiado',
  copyFailed: 'Copiar não é permitido aqui. Selecione o texto e copie à mão.',
  report: 'Relatório',
  startCamera: 'Testar a câmera',
  lines: {
    app: 'Aplicativo',
    camera: 'Câmera',
    engine: 'Cálculo',
    golden: 'Respostas certas',
    speed: 'Velocidade',
    models: 'Redes neurais',
    storage: 'Armazenamento',
    offline: 'Uso sem rede',
    network: 'Silêncio na rede',
  },
  app: (version) => `Versão ${version}`,
  camera: {
    waiting: 'Ainda não testada. A imagem fica aqui.',
    fine: (label, width, height, rate, devices) =>
      `${label}, ${width} × ${height}, ${number(rate)} imagens por segundo. Câmeras: ${number(devices)}.`,
    dark: 'A imagem está muito escura. Tire a tampa ou acenda uma luz.',
    small: 'A imagem é pequena: só quem está perto é encontrado. Escolha outra câmera.',
  },
  engine: {
    fine: (backend, place) => `${backend}, ${place}.`,
    passedOver: 'Outra coisa foi tentada antes e não funcionou; veja o relatório.',
  },
  golden: {
    fine: (difference, most) =>
      `As duas redes respondem como devem: diferença de no máximo ${difference}; ${most} é o permitido.`,
    wrong: (difference, most) =>
      `As redes calculam valores errados: diferença de ${difference}; ${most} é o permitido. Escolha outro modo de calcular nas configurações.`,
  },
  speed: {
    fine: (ms) => `${number(ms)} ms por imagem.`,
    slow: (ms) =>
      `${number(ms)} ms por imagem: lento. Feche outros programas ou escolha outro modo de calcular nas configurações.`,
  },
  models: {
    fine: (detector, classifier) =>
      `Detector ${detector}, classificador ${classifier}; todos os arquivos são os originais.`,
    changed: (files) => `Não são os originais: ${files}. Recarregue a página com conexão.`,
    unknown: (detector, classifier) =>
      `Detector ${detector}, classificador ${classifier}; os arquivos não podem ser comparados aqui.`,
  },
  storage: {
    kept: 'O navegador mantém o aplicativo.',
    mayGo: 'O navegador pode apagar o aplicativo se ficar muito tempo sem uso. Instalar ajuda.',
    unknown: 'O navegador não informa se mantém o aplicativo.',
    used: (used, quota) => `${used} de ${quota} em uso.`,
  },
  network: {
    fine: (requests) =>
      `${count(requests, { one: '# requisição', other: '# requisições' })}, só ao endereço deste aplicativo. Nada foi recusado.`,
    elsewhere: (list) => `Requisições a outros endereços: ${list}. Por favor, comunique isso.`,
    refused: (list) =>
      `Algo tentou quebrar as regras e foi impedido: ${list}. Pode ser uma extensão do navegador.`,
  },
};
