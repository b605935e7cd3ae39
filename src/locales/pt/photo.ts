import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number, summary } = countingIn('pt');

/** The check of photos. */
export const photo: Texts['photo'] = {
  title: 'Verificar uma foto',
  private: 'As imagens ficam neste dispositivo.',
  choose: 'Escolher fotos',
  take: 'Tirar uma foto',
  dropHint: 'Também é possível soltar ou colar imagens aqui.',
  waiting: 'Aguardando…',
  checking: 'Verificando…',
  progress: 'Imagens verificadas',
  checked: (done, all) => `${number(done)} de ${number(all)} imagens verificadas`,
  summary: (tally) =>
    summary(tally, {
      none: 'Nenhum rosto encontrado',
      all: { one: '# rosto', other: '# rostos' },
      mask: { other: '# com máscara' },
      no_mask: { other: '# sem máscara' },
      incorrect: { one: '# mal colocada', other: '# mal colocadas' },
      unsure: { one: '# incerto', other: '# incertos' },
    }),
  face: (index) => `Rosto ${number(index)}`,
  save: 'Salvar imagem',
  saveNamed: (name) => `Salvar imagem: ${name}`,
  saveTable: 'Salvar tabela',
  cancel: 'Parar',
  clear: 'Limpar tudo',
  noFace: {
    title: 'Nenhum rosto encontrado',
    help: 'Os rostos precisam ter pelo menos uns 16 pixels de altura e olhar mais ou menos para a câmera. Uma imagem mais de perto pode ajudar.',
  },
  doubts: {
    too_far: 'o rosto é pequeno demais',
    turned_away: 'o rosto está virado',
    too_dark: 'o rosto está escuro demais',
    blurred: 'o rosto está borrado',
    undecided: 'pode ser um ou outro',
  },
  faults: {
    heic: {
      title: 'Este navegador não abre imagens HEIC',
      help: 'Compartilhe a imagem como JPEG ou abra esta página no Safari.',
    },
    unreadable: {
      title: 'Esta imagem não pode ser aberta',
      help: 'O arquivo pode estar danificado ou ser de outro tipo. JPEG, PNG, WebP e AVIF funcionam.',
    },
  },
};
