import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('tr');

/** The live check. */
export const live: Texts['live'] = {
  title: 'Canlı kontrol',
  cameraOn: 'Kamera açık · hiçbir görüntü bu cihazdan çıkmaz',
  cameraOff: 'Kamera kapalı',
  allowCamera: 'Tarayıcı sorarsa kameraya izin verin.',
  nobody: 'Görünürde kimse yok',
  paused: 'Duraklatıldı',
  stopped: 'Çalışmıyor',
  sinceStart: 'Başlangıçtan beri',
  people: (all) => count(all, { other: '# kişi' }),
  controls: 'Denetimler',
  back: 'Geri',
  pause: 'Duraklat',
  resume: 'Sürdür',
  mirror: 'Görüntüyü aynala',
  torch: 'Işık',
  zoom: 'Yakınlaştırma',
  zoomBy: (factor) => `${number(factor, 1)} ×`,
  chooseCamera: 'Kamera seç',
  chooseAnother: 'Başka kamera seç',
  noCameras: 'Henüz bilinen kamera yok. Önce birine izin verin.',
  unnamed: (index) => `Kamera ${number(index)}`,
  facing: { user: 'Ön kamera', environment: 'Arka kamera' },
  photoInstead: 'Bunun yerine fotoğraf kontrol et',
  muted: {
    title: 'Kamera görüntü vermiyor',
    help: 'Bir arama, başka bir program ya da kameranın kendi düğmesi onu tutuyor. Görüntü geri gelince kendiliğinden sürer.',
  },
};
