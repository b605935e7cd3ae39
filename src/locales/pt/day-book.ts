import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count } = countingIn('pt');
const people = (all: number): string => count(all, { one: '# pessoa', other: '# pessoas' });

/** The day book. */
export const dayBook: Texts['dayBook'] = {
  title: 'Registro',
  camera: 'Câmera',
  allCameras: 'Todas as câmeras',
  loading: 'Lendo…',
  today: 'Hoje',
  byHour: 'Hoje, hora a hora',
  byDay: 'Os últimos 30 dias',
  properShare: 'usaram a máscara direito hoje',
  noneToday: 'Hoje ainda não passou ninguém.',
  sameDays: 'Os 30 dias juntos',
  corrected: (verdicts) =>
    count(verdicts, {
      one: '# resultado foi corrigido à mão.',
      other: '# resultados foram corrigidos à mão.',
    }),
  occupancy: (entered, left) =>
    `${count(entered, { one: '# entrada', other: '# entradas' })}, ${count(left, { one: '# saída', other: '# saídas' })}.`,
  dropped: (notes) =>
    count(notes, {
      one: '# anotação se perdeu porque o navegador não conseguiu guardá-la. As contagens acima estão mantidas.',
      other:
        '# anotações se perderam porque o navegador não conseguiu guardá-las. As contagens acima estão mantidas.',
    }),

  empty: {
    title: 'Ainda não há nada aqui',
    help: 'Inicie uma verificação ao vivo. Cada pessoa que passa é contada aqui, hora a hora: o que foi visto e quando, nunca uma imagem e nunca um nome.',
    start: 'Iniciar ao vivo',
  },

  chart: {
    keys: 'As setas do teclado leem as barras uma a uma.',
    bar: (name, all, share) => `${name}: ${people(all)}, ${share} com a máscara bem colocada`,
    nobody: (name) => `${name}: ninguém`,
    summary: (heading, all, share, most) =>
      `${heading}: ${people(all)}, ${share} com a máscara bem colocada. Maior movimento: ${most}.`,
    table: 'Mostrar como tabela',
    time: 'Período',
    passed: 'Total',
    properly: 'Bem colocada',
  },

  stalls: {
    title: 'Interrupções de hoje',
    none: 'Nenhuma hoje.',
    why: {
      camera_lost: 'a câmera ficou sem imagem',
      engine_lost: 'a verificação teve de recomeçar',
      frozen: 'a imagem ficou parada',
    },
    line: (from, to, why) => `${from} – ${to}: ${why}`,
  },

  data: {
    title: 'Seus dados',
    where:
      'Estas anotações ficam neste dispositivo. Nada é enviado, a não ser que o envio de dados esteja ligado.',
    persistent: 'O navegador as mantém até você apagá-las.',
    transient:
      'O navegador pode apagá-las se faltar espaço ou se o aplicativo ficar muito tempo sem uso. Instale o aplicativo para mantê-las.',
    csv: 'Salvar tabela (CSV)',
    json: 'Salvar dados (JSON)',
    remove: 'Apagar anotações',
    days: (days) => count(days, { one: '# dia', other: '# dias' }),
    confirmTitle: 'Apagar de vez?',
    confirm: 'Não é possível desfazer. Salve antes uma tabela se precisar dela.',
    everything: 'Todo o registro',
    older: (days) => `Com mais de ${days}`,
    yes: 'Apagar',
    no: 'Manter',
    deleted: (notes) =>
      count(notes, { one: '# anotação apagada.', other: '# anotações apagadas.' }),
    notDeleted: 'Nada foi apagado: o navegador não liberou o armazenamento. Tente de novo.',
  },

  trouble: {
    waiting: 'Ainda não guardado',
    memory_only: 'Não guardado',
    full: 'Este dispositivo está sem espaço. As anotações esperam na memória; libere espaço e deixe esta página aberta.',
    blocked:
      'Outra aba deste aplicativo está impedindo. Feche as outras abas; até lá, as anotações esperam na memória.',
    closed:
      'O navegador fechou o armazenamento. As anotações esperam na memória e serão gravadas assim que possível.',
    failed:
      'O armazenamento do navegador não responde. As anotações esperam na memória, e novas tentativas são feitas.',
    forbidden:
      'Este navegador não permite guardar nada aqui, como em janelas anônimas. As anotações duram até esta página ser fechada; salve antes uma tabela.',
    newer:
      'Outra aba tem uma versão mais nova deste aplicativo. Recarregue esta página; até lá, as anotações duram só enquanto ela estiver aberta.',
  },
};
