import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count, number } = countingIn('pt');

/** The page of all stations. */
export const fleet: WatchTexts['fleet'] = {
  title: 'Postos',
  lead: 'Todos os postos que enviam dados ao broker, conforme a última notícia de cada um.',
  login: {
    title: 'Conectar ao broker',
    path: 'Caminho do broker neste servidor',
    user: 'Usuário',
    password: 'Senha',
    remember: 'Lembrar a senha neste dispositivo',
    connect: 'Conectar',
    leave: 'Desconectar',
  },
  states: {
    apart: 'Sem conexão.',
    connecting: 'Conectando…',
    connected: 'Conectado.',
  },
  stale: 'Os postos são mostrados conforme a última notícia de cada um.',
  notCurrent: 'Desatualizado',
  none: 'Nenhum posto enviou dados ainda.',
  status: { alive: 'Funcionando', lost: 'Perdido', off: 'Não envia mais' },
  strange: {
    future: 'Este posto tem uma versão mais nova que esta página. Atualize este dispositivo.',
    spoilt: 'O que chega deste posto não pode ser lido.',
  },
  engine: {
    idle: 'nenhuma verificação em andamento',
    starting: 'preparando-se',
    ready: 'verificando',
    fault: 'a verificação não inicia',
  },
  since: 'Última notícia',
  check: 'Verificação',
  version: 'Versão',
  light: 'Luz',
  speed: 'Velocidade',
  lookMs: (ms) => `${number(Math.round(ms))} ms por imagem`,
  stalls: 'Interrupções de hoje',
  stallsOf: (stalls, minutes) =>
    stalls === 0 ? 'nenhuma' : `${number(stalls)}, ${number(minutes)} min no total`,
  today: 'Hoje',
  properly: 'com a máscara bem colocada',
  outbox: 'A enviar',
  outboxOf: (waiting, aside, lost) =>
    [
      waiting === 0 ? 'nada em espera' : `${number(waiting)} em espera`,
      ...(aside > 0 ? [count(aside, { one: '# recusada', other: '# recusadas' })] : []),
      ...(lost > 0 ? [count(lost, { one: '# perdida', other: '# perdidas' })] : []),
    ].join(', '),
  push: {
    title: 'Enviar uma configuração',
    help: 'Um arquivo de configurações, como a tela de configurações o salva. Cada posto o verifica e diz se o aplicou; um posto ausente o recebe quando voltar. Um arquivo assim nunca contém um PIN.',
    file: 'Arquivo de configurações',
    to: 'Para',
    all: 'Todos os postos',
    send: 'Enviar',
    broken: 'Este arquivo não contém configurações.',
    pushed: (stations) =>
      count(stations, {
        one: 'Entregue ao broker para # posto.',
        other: 'Entregue ao broker para # postos.',
      }),
    untaken: (names) => `O broker não aceitou para: ${names}`,
  },
  answers: {
    title: 'Última configuração',
    none: 'nenhuma',
    applied: 'em vigor',
    refused: (field) => (field === '' ? 'recusada' : `recusada por causa de “${field}”`),
    future: 'para uma versão mais nova; recusada',
    spoilt: 'a resposta não pode ser lida',
  },
};
