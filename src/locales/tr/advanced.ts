import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('tr');

/** Settings that few people need, and the exchange of settings between devices. */
export const advanced: Texts['advanced'] = {
  title: 'Gelişmiş',
  sureness: 'Bir şey söylemeden önce ne kadar emin olunsun',
  surenessHelp:
    'Sola doğru sonuç daha erken gelir ve daha sık yanılır; sağa doğru daha geç gelir ve seyrek yanılır. Baştaki ayar ölçülerek bulundu ve çoğu yere uygundur.',
  surenessEnds: ['daha erken', 'daha emin'],
  looks: (looks) => `Zor seçilen biri için sonuç yaklaşık ${number(looks)} bakıştan sonra gelir.`,
  leastFace: 'Kişiler ne kadar uzaktan sayılsın',
  leastFaceHelp:
    'Daha uzaktakiler, örneğin sokaktan geçenler dikkate alınmaz. Zaten sayılan kişi sayılmaya devam eder.',
  leastFaceEnds: ['herkes', 'yalnızca yakındakiler'],
  everybody: 'Kontrolün yüzünü seçebildiği herkes sayılır.',
  upTo: (metres) => `Sıradan bir kamerayla kişiler yaklaşık ${metres} uzaklığa kadar sayılır.`,
  preview: {
    start: 'Kamerayla dene',
    stop: 'Kamerayı kapat',
    nobody: 'Kimse görünmüyor.',
    face: (share) => `En büyük yüz genişliğin ${share} kadarını kaplıyor.`,
    tooSmall: 'Çok küçük: sayılmıyor',
  },
  exchange: {
    export: 'Ayarları kaydet',
    import: 'Ayarları yükle',
    reset: 'Ayarları sıfırla',
    imported: 'Ayarlar yüklendi.',
    wasReset: 'Ayarlar baştaki gibi.',
    faults: {
      no_json: 'Bu bir ayar dosyası değil.',
      no_settings: 'Bu bir ayar dosyası değil.',
      unknown: (field) => `Hiçbir şey yüklenmedi: “${field}” bu sürümün bir ayarı değil.`,
      not_allowed: (field) => `Hiçbir şey yüklenmedi: “${field}” için bu değere izin yok.`,
    },
    ask: 'Tüm ayarlar sıfırlansın mı?',
    askHelp: 'Dil, uyarılar, kamera ve burada seçilen her şey baştaki durumuna döner.',
    cancel: 'Vazgeç',
  },
};
