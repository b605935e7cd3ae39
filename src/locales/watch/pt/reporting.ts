import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { count } = countingIn('pt');

/** What goes to the systems of the house, and how that stands. */
export const reporting: WatchTexts['reporting'] = {
  title: 'Envio de dados',
  lead: 'Conta aos sistemas da sua casa o que é visto aqui: a um broker MQTT, ao Home Assistant ou a um endereço que recebe mensagens. Todos são alcançados pelo servidor de onde vem este aplicativo, e por nenhum outro.',
  switch: 'Enviar dados à casa',
  off: 'Desligado: nada sai deste dispositivo.',
  name: 'Nome deste posto',
  nameHelp:
    'Letras minúsculas sem acento, dígitos e hifens, por exemplo porta-norte. É também o nome de usuário no broker.',
  nameWrong:
    'Um nome tem letras minúsculas sem acento, dígitos e hifens, não começa com hífen e tem no máximo 32 caracteres.',
  pathWrong: 'Um endereço neste servidor começa com uma única barra, por exemplo /mqtt.',
  states: {
    unnamed: 'Primeiro dê um nome a este posto.',
    no_store:
      'Este navegador não permite guardar nada aqui, como em janelas anônimas. O que não pode ser guardado não pode ser enviado com segurança; por isso nada é enviado.',
    elsewhere: 'Outra aba deste aplicativo está enviando. Esta assume quando a outra for fechada.',
    on: 'Ligado.',
  },
  trouble: {
    full: 'Este dispositivo está sem espaço. Nada de novo é enviado até haver espaço.',
    blocked: 'Outra aba deste aplicativo está bloqueando o armazenamento. Feche as outras abas.',
    closed: 'O navegador fechou o armazenamento. Novas tentativas são feitas.',
    failed: 'O armazenamento do navegador não responde. Novas tentativas são feitas.',
    forbidden: 'Este navegador não permite guardar nada aqui, como em janelas anônimas.',
    newer: 'Outra aba tem uma versão mais nova deste aplicativo. Recarregue esta página.',
  },

  what: {
    title: 'O que sai deste dispositivo',
    counts:
      'Quantas pessoas passaram e com que resultado, por câmera e quarto de hora. Nada mais detalhado.',
    alerts: 'Os alertas do mosaico de câmeras: quando, qual câmera, qual regra.',
    state: 'Se este posto está funcionando, sua versão, velocidade e luz, e as contagens de hoje.',
    cameras: 'As câmeras levam os nomes que têm neste dispositivo.',
    never: 'Nunca uma imagem, nunca um rosto, nunca um nome.',
    findings: 'Também cada caso sem a máscara bem colocada: hora, câmera, resultado',
    findingsHelp: 'Desligado, enquanto as contagens bastarem.',
  },

  mqtt: {
    title: 'Broker MQTT',
    path: 'Caminho do broker neste servidor',
    pathHelp: 'Deixe vazio se não houver broker.',
    password: 'Senha deste posto no broker',
    passwordHelp: 'Ela fica neste dispositivo e não está em nenhum arquivo de configurações.',
    homeAssistant: 'Deixar o Home Assistant encontrar os sensores deste posto',
  },
  webhook: {
    title: 'Webhook',
    path: 'Caminho neste servidor que recebe as mensagens',
    pathHelp: 'Deixe vazio se não houver nenhum.',
  },

  link: {
    connecting: 'Conectando…',
    idle: 'Nada foi enviado ainda.',
    open: 'Funcionando.',
    why: {
      unreachable: 'Ninguém responde ali.',
      wrong_password: 'O broker não conhece este nome com esta senha.',
      forbidden:
        'O broker não deixa este posto escrever nos próprios tópicos. A lista de acesso dele precisa ser corrigida.',
      taken_over: 'Outro dispositivo envia com o mesmo nome.',
      server_trouble: 'O servidor está com problemas.',
    },
    again: (time) => `Próxima tentativa: ${time}.`,
    waiting: (messages) =>
      count(messages, { one: '# mensagem aguarda.', other: '# mensagens aguardam.' }),
    aside: (messages) =>
      count(messages, {
        one: '# mensagem foi recusada de vez e está guardada.',
        other: '# mensagens foram recusadas de vez e estão guardadas.',
      }),
    lost: (messages) =>
      count(messages, {
        one: '# mensagem se perdeu por falta de espaço. As contagens estão mantidas.',
        other: '# mensagens se perderam por falta de espaço. As contagens estão mantidas.',
      }),
    test: 'Enviar um teste',
    retry: 'Tentar de novo agora',
    delivered: 'O teste chegou.',
    notDelivered: 'O teste não chegou.',
    refused: 'O teste foi recusado.',
  },

  answer: {
    applied: 'Uma configuração vinda da página dos postos foi aplicada.',
    refused: (field) =>
      field === ''
        ? 'O que chegou não era uma configuração. Continua valendo a última correta.'
        : `Uma configuração foi recusada por causa de “${field}”. Continua valendo a última correta.`,
    future:
      'Chegou uma configuração para uma versão mais nova deste aplicativo. Continua valendo a última correta.',
  },
  toFleet: 'Todos os postos',
};
