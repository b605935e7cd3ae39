import type { Texts } from '../en.ts';

/** The settings. */
export const settings: Texts['settings'] = {
  title: 'Ayarlar',
  language: 'Dil',
  languageAuto: 'Tarayıcıdaki gibi',
  theme: 'Görünüm',
  themes: { auto: 'Sistemdeki gibi', light: 'Açık', dark: 'Koyu' },
  mirror: 'Görüntüyü aynala',
  mirrorHelp: 'Ekranda kendini gören biri için ayna görüntüsü daha kolaydır.',
  mirrors: { auto: 'Yalnızca ön kameralar', on: 'Her zaman', off: 'Hiçbir zaman' },
  backend: 'Hesaplama',
  backendHelp:
    'Otomatik, burada en hızlı olanı kullanır. Kontrol yavaşsa ya da çalışmıyorsa değiştirin.',
  automatic: 'Otomatik',
  offline: 'Çevrimdışı kullanım',
  offlineStates: {
    preparing: 'Hazırlanıyor…',
    ready: 'Hazır: Uygulama ağ olmadan çalışır.',
    untrusted: 'Bu adreste olmaz: Cihaz, sertifikasına güvenmiyor. Kontrolün kendisi çalışır.',
    unsupported: 'Bu tarayıcı burada bunu yapamıyor. Kontrolün kendisi çalışır.',
    failed: 'Hazırlanamadı. Sonraki ziyarette yeniden denenecek.',
    off: 'Geliştirme sırasında kapalı.',
  },
  storage: 'Depolama',
  storageStates: {
    unknown: 'Tarayıcı söylemiyor.',
    persistent: 'Tarayıcı, siz silene kadar uygulamayı ve ayarlarını saklar.',
    transient: 'Uzun süre kullanılmazsa tarayıcı uygulamayı ve ayarlarını silebilir.',
  },
  stayedHere: 'Ayarlar bu cihazda saklanır.',
};
