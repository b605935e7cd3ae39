import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { number } = countingIn('tr');

/** The page of all stations. */
export const fleet: WatchTexts['fleet'] = {
  title: 'İstasyonlar',
  lead: 'MQTT aracısına (broker) bildiren tüm istasyonlar, gelen son habere göre.',
  login: {
    title: 'Aracıya bağlan',
    path: 'Aracının bu sunucudaki yolu',
    user: 'Kullanıcı',
    password: 'Parola',
    remember: 'Parolayı bu cihazda hatırla',
    connect: 'Bağlan',
    leave: 'Bağlantıyı kes',
  },
  states: {
    apart: 'Bağlı değil.',
    connecting: 'Bağlanıyor…',
    connected: 'Bağlı.',
  },
  stale: 'İstasyonlar, gelen son habere göre gösteriliyor.',
  notCurrent: 'Güncel değil',
  none: 'Henüz hiçbir istasyon bildirmedi.',
  status: { alive: 'Çalışıyor', lost: 'Koptu', off: 'Artık bildirmiyor' },
  strange: {
    future: 'Bu istasyonun sürümü bu sayfanınkinden yeni. Bu cihazı güncelleyin.',
    spoilt: 'Bu istasyondan gelen bilgi okunamıyor.',
  },
  engine: {
    idle: 'kontrol yapılmıyor',
    starting: 'hazırlanıyor',
    ready: 'kontrol ediyor',
    fault: 'kontrol başlamıyor',
  },
  since: 'Son haber',
  check: 'Kontrol',
  version: 'Sürüm',
  light: 'Işık',
  speed: 'Hız',
  lookMs: (ms) => `bakış başına ${number(Math.round(ms))} ms`,
  stalls: 'Bugünkü kesintiler',
  stallsOf: (stalls, minutes) =>
    stalls === 0 ? 'yok' : `${number(stalls)} kez, toplam ${number(minutes)} dk`,
  today: 'Bugün',
  properly: 'maskesi doğru takılı',
  outbox: 'Gönderilecekler',
  outboxOf: (waiting, aside, lost) =>
    [
      waiting === 0 ? 'bekleyen yok' : `${number(waiting)} bekliyor`,
      ...(aside > 0 ? [`${number(aside)} reddedildi`] : []),
      ...(lost > 0 ? [`${number(lost)} kayboldu`] : []),
    ].join(', '),
  push: {
    title: 'Yapılandırma gönder',
    help: 'Ayarlar sayfasının kaydettiği türden bir ayar dosyası. Her istasyon dosyayı denetler ve uygulayıp uygulamadığını bildirir; o sırada bağlı olmayan istasyon dosyayı dönünce alır. Böyle bir dosyada PIN bulunmaz.',
    file: 'Ayar dosyası',
    to: 'Alıcı',
    all: 'Tüm istasyonlar',
    send: 'Gönder',
    broken: 'Bu dosyada ayar yok.',
    pushed: (stations) => `${number(stations)} istasyon için aracıya teslim edildi.`,
    untaken: (names) => `Aracı şunlar için kabul etmedi: ${names}`,
  },
  answers: {
    title: 'Son yapılandırma',
    none: 'yok',
    applied: 'geçerli',
    refused: (field) => (field === '' ? 'reddedildi' : `“${field}” nedeniyle reddedildi`),
    future: 'daha yeni bir sürüm için; reddedildi',
    spoilt: 'yanıt okunamıyor',
  },
};
