import type { Texts } from '../en.ts';

/** The shell: its header, loading and failing screens. */
export const app: Texts['app'] = {
  name: 'Maskcheck',
  skip: 'İçeriğe geç',
  navigation: 'Ana menü',
  home: 'Ana sayfa',
  about: 'Hakkında',
  settings: 'Ayarlar',
  loading: 'Bir dakika…',
  gettingReady: 'Hazırlanıyor…',
  gettingReadyHelp: 'İlk başlatma biraz daha uzun sürer.',
  tryAgain: 'Yeniden dene',
  close: 'Kapat',
  details: 'Sorun bildirmek için ayrıntılar',
  titles: {
    guard: 'Canlı kontrol',
    photo: 'Fotoğraf kontrolü',
    watch: 'Birden çok kamera',
    reporting: 'Bildirimler',
    fleet: 'İstasyonlar',
  },
  joins: {
    pair: (name, value) => `${name}: ${value}`,
    titled: (title, text) => `${title}. ${text}`,
    sentences: (first, second) => `${first} ${second}`,
  },
  screenFailed: {
    title: 'Bu sayfa yüklenemedi',
    help: 'Bağlantı kopmuş olabilir. Bağlantıyı denetleyip yeniden deneyin.',
  },
};

/** The first screen. */
export const first: Texts['first'] = {
  title: 'Maske doğru takılı mı?',
  lead: 'Maskcheck kameradan bakar; kimin maskeyi doğru taktığını, kimin takmadığını ve kimin yanlış taktığını söyler.',
  private: 'Hiçbir görüntü bu cihazdan çıkmaz ve saklanmaz.',
  startLive: 'Canlı kontrolü başlat',
  checkPhoto: 'Fotoğraf kontrol et',
  languageLabel: 'Dil',
  limits: 'Kapıda nazik bir hatırlatma. Giriş denetimi ya da tıbbi cihaz değildir.',
  seesLabel: 'Neleri ayırt eder',
};

/** The offer to install the app. */
export const install: Texts['install'] = {
  button: 'Uygulamayı yükle',
  iosTitle: 'Ana ekranda bulunsun',
  iosHelp: 'Tarayıcıda “Paylaş”a, ardından “Ana Ekrana Ekle”ye dokunun.',
  installed: 'Bu cihaza yüklendi',
};

/** The notices of new versions and of use without a network. */
export const update: Texts['update'] = {
  offered: 'Yeni bir sürüm hazır.',
  apply: 'Şimdi kullan',
  later: 'Daha sonra',
  applying: 'Geçiliyor…',
  offlineReady: 'Artık ağ olmadan da çalışır.',
};
