import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('tr');

/** The page on which the app tests itself. */
export const selfTest: Texts['selfTest'] = {
  title: 'Öz denetim',
  lead: 'Bu cihazda her şey çalışıyor mu? Test kendiliğinden yapılır; yalnızca kamera sizi bekler.',
  running: 'Test ediliyor…',
  marks: {
    pass: 'Sorun yok',
    attention: 'Bakmaya değer',
    fail: 'Sorun var',
    waiting: 'Bekliyor',
  },
  again: 'Yeniden test et',
  copy: 'Raporu kopyala',
  copied: 'Kopyalandı',
  copyFailed: 'Burada kopyalamaya izin yok. Metni seçip elle kopyalayın.',
  report: 'Rapor',
  startCamera: 'Kamerayı test et',
  lines: {
    app: 'Uygulama',
    camera: 'Kamera',
    engine: 'Hesaplama',
    golden: 'Doğru yanıtlar',
    speed: 'Hız',
    models: 'Sinir ağları',
    storage: 'Depolama',
    offline: 'Çevrimdışı kullanım',
    network: 'Ağda sessizlik',
  },
  app: (version) => `Sürüm ${version}`,
  camera: {
    waiting: 'Henüz test edilmedi. Görüntü burada kalır.',
    fine: (label, width, height, rate, devices) =>
      `${label}, ${width} × ${height}, saniyede ${number(rate)} görüntü. Kamera sayısı: ${number(devices)}.`,
    dark: 'Görüntü çok karanlık. Kapağı çıkarın ya da bir ışık yakın.',
    small: 'Görüntü küçük: yalnızca yakındakiler bulunur. Başka bir kamera seçin.',
  },
  engine: {
    fine: (backend, place) => `${backend}, ${place}.`,
    passedOver: 'Önce başka bir yol denendi ve olmadı; rapora bakın.',
  },
  golden: {
    fine: (difference, most) =>
      `İki ağ da gerektiği gibi yanıt veriyor: sapma en çok ${difference}, izin verilen ${most}.`,
    wrong: (difference, most) =>
      `Ağlar yanlış hesaplıyor: sapma ${difference}, izin verilen ${most}. Ayarlarda başka bir hesaplama yolu seçin.`,
  },
  speed: {
    fine: (ms) => `Bakış başına ${number(ms)} ms.`,
    slow: (ms) =>
      `Bakış başına ${number(ms)} ms: yavaş. Başka programları kapatın ya da ayarlarda başka bir hesaplama yolu seçin.`,
  },
  models: {
    fine: (detector, classifier) =>
      `Yüz bulucu ${detector}, sınıflandırıcı ${classifier}; tüm dosyalar özgün hâlinde.`,
    changed: (files) => `Özgün hâlinde değil: ${files}. Bağlantı varken sayfayı yenileyin.`,
    unknown: (detector, classifier) =>
      `Yüz bulucu ${detector}, sınıflandırıcı ${classifier}; dosyalar burada karşılaştırılamıyor.`,
  },
  storage: {
    kept: 'Tarayıcı uygulamayı saklıyor.',
    mayGo: 'Uzun süre kullanılmazsa tarayıcı uygulamayı silebilir. Yüklemek işe yarar.',
    unknown: 'Tarayıcı, uygulamayı saklayıp saklamadığını söylemiyor.',
    used: (used, quota) => `Kullanılan: ${used} / ${quota}.`,
  },
  network: {
    fine: (requests) =>
      `${number(requests)} istek, hepsi bu uygulamanın kendi adresine. Hiçbir şey reddedilmedi.`,
    elsewhere: (list) => `Başka adreslere istekler: ${list}. Lütfen bunu bildirin.`,
    refused: (list) =>
      `Bir şey kuralları çiğnemeye kalktı ve durduruldu: ${list}. Bu, bir tarayıcı eklentisi olabilir.`,
  },
};
