import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number, summary } = countingIn('tr');

/** The check of photos. */
export const photo: Texts['photo'] = {
  title: 'Fotoğraf kontrolü',
  private: 'Görüntüler bu cihazda kalır.',
  choose: 'Fotoğraf seç',
  take: 'Fotoğraf çek',
  dropHint: 'Görüntüleri buraya bırakabilir ya da yapıştırabilirsiniz.',
  waiting: 'Bekliyor…',
  checking: 'Kontrol ediliyor…',
  progress: 'Kontrol edilen görüntüler',
  checked: (done, all) => `${number(all)} görüntüden ${number(done)} tanesi kontrol edildi`,
  summary: (tally) =>
    summary(tally, {
      none: 'Yüz bulunamadı',
      all: { other: '# yüz' },
      mask: { other: '# maskeli' },
      no_mask: { other: '# maskesiz' },
      incorrect: { other: '# yanlış takılı' },
      unsure: { other: '# belirsiz' },
    }),
  face: (index) => `Yüz ${number(index)}`,
  save: 'Görüntüyü kaydet',
  saveNamed: (name) => `Görüntüyü kaydet: ${name}`,
  saveTable: 'Tabloyu kaydet',
  cancel: 'Durdur',
  clear: 'Tümünü temizle',
  noFace: {
    title: 'Yüz bulunamadı',
    help: 'Yüzler en az yaklaşık 16 piksel yüksekliğinde olmalı ve aşağı yukarı kameraya bakmalı. Daha yakından çekilmiş bir görüntü işe yarayabilir.',
  },
  doubts: {
    too_far: 'yüz çok küçük',
    turned_away: 'yüz yana dönük',
    too_dark: 'yüz çok karanlık',
    blurred: 'yüz bulanık',
    undecided: 'ikisi de olabilir',
  },
  faults: {
    heic: {
      title: 'Bu tarayıcı HEIC görüntülerini açamıyor',
      help: 'Görüntüyü JPEG olarak paylaşın ya da bu sayfayı Safari’de açın.',
    },
    unreadable: {
      title: 'Bu görüntü açılamıyor',
      help: 'Dosya bozuk ya da başka türden olabilir. JPEG, PNG, WebP ve AVIF olur.',
    },
  },
};
