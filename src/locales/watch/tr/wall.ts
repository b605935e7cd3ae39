import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { number } = countingIn('tr');
const people = (all: number): string => `${number(all)} kişi`;
const percent = (share: number): string => `%${number(Math.round(share * 100))}`;

/** The wall of cameras: what it shows, its cameras and its rules. */
export const wall: WatchTexts['wall'] = {
  cameras: 'Kameralar',
  summary: (giving, all) =>
    giving === all ? `${number(all)} kamera` : `${number(all)} kameradan ${number(giving)} tanesi`,
  people,
  setUp: 'Kameralar ve kurallar',
  done: 'Kamera duvarına dön',
  fullScreen: 'Tam ekran',
  sound: 'Uyarı sesi',
  pause: 'Duraklat',
  resume: 'Sürdür',
  paused: 'Duraklatıldı',
  starting: 'Hazırlanıyor…',
  none: {
    title: 'Henüz kamera yok',
    help: 'Bu cihazın kameralarını ya da bu sunucu üzerinden ulaşılan bina kameralarını ekleyin. Görüntüleri bu cihazda kalır.',
    add: 'Kamera ekle',
  },

  states: {
    idle: 'Kapalı',
    connecting: 'Bağlanıyor…',
    live: 'Canlı',
    slow: 'Yavaş',
    lost: 'Koptu',
  },
  retryIn: (seconds) => `${number(seconds)} sn sonra yeniden denenecek`,
  retryNow: 'Şimdi dene',
  why: {
    denied: 'Tarayıcı kameraya izin vermiyor.',
    absent: 'Bu kamera yerinde yok.',
    busy: 'Kamerayı başka bir program kullanıyor.',
    insecure: 'Tarayıcılar kameraya yalnızca güvenli sayfalarda izin verir.',
    unplugged: 'Kameranın bağlantısı çıkarıldı.',
    unreachable: 'Yanıt veren yok.',
    refused: 'Sunucu kimlik soruyor.',
    missing: 'Sunucu böyle bir kamera tanımıyor.',
    not_a_stream: 'Gelen, görüntü akışı değil.',
    frozen: 'Görüntü dondu.',
    ended: 'Kamera yayını bitirdi.',
    elsewhere: 'Adres başka bir sunucuda.',
  },

  findings: {
    title: 'Maskesi doğru takılı olmayanlar',
    none: 'Şimdiye dek kimse yok.',
    now: { in_view: 'görünürde', gone: 'gitti', put_on: 'maskesini taktı' },
  },

  alerts: {
    title: 'Uyarılar',
    dismiss: 'Görüldü',
    everywhere: 'Tüm kameralar',
    share: (share, place) =>
      `${place}: Bir dakikada geçenlerin ${percent(share / 100)} kadarının maskesi doğru takılı değil`,
    crowd: (all, place) => `${place}: Görünürde ${people(all)} var`,
    anyone: (all, place) =>
      `${place}: ${all === 1 ? 'Birinin' : `${number(all)} kişinin`} maskesi doğru takılı değil`,
  },

  setup: {
    title: 'Kameralar ve kurallar',
    cameras: 'Kameralar',
    thisDevice: 'Bu cihazın kamerası',
    findCameras: 'Kameraları ara',
    noDevice: 'Bu cihazda kamera bulunamadı ya da kameraya izin verilmiyor.',
    orAddress: 'Bu sunucudaki adres',
    addressHint:
      '/cameras/kapi gibi bir yol: MJPEG, HLS (….m3u8) ya da WebRTC (…/whep). Başka sunuculara hiç sorulmaz.',
    addressWrong: 'Bu, bu sunucuda bir adres değil. Tek bir eğik çizgiyle başlar: /cameras/kapi',
    addAddress: 'Ekle',
    full: 'Kamera duvarı dolu: dokuz kamera.',
    name: 'Yerin adı',
    unnamed: (index) => `Kamera ${number(index)}`,
    remove: 'Bu kamerayı duvardan kaldır',
    removed: (name) => `Duvardan kaldırıldı: ${name}.`,
    undo: 'Geri al',
    area: 'Dikkate alınan alan',
    areaHint: 'Alanı görüntü üzerinde çizin ya da kenarlarını burada kaydırın.',
    whole: 'Tüm görüntü',
    edges: { left: 'Sol', top: 'Üst', right: 'Sağ', bottom: 'Alt' },
    percent,
    leastFace: 'Dikkate alınan en küçük yüz',
    leastFaceHint: 'Görüntü genişliğine oranla: Daha uzakta olanlar sayılmaz.',
    everyFace: 'Her yüz',

    rules: 'Ne zaman uyarılsın',
    rulesHint: 'Her kural bir kez uyarır, sonra bir süre susar.',
    addRule: 'Kural ekle',
    kinds: {
      anyone: 'Maskesi doğru takılı olmayan biri',
      share: 'Maskesi doğru olmayanların oranı yüksek',
      crowd: 'Çok fazla kişi',
    },
    what: 'Uyarı nedeni',
    where: 'Nerede',
    everywhere: 'Tüm kameralarda',
    percentAbove: 'Bir dakikada geçenler içinde (en az dört kişi) şu oranın üstü',
    peopleAbove: 'Görünürdeki kişi sayısı şunun üstünde',
    rest: 'Sonra susma süresi',
    rests: (seconds) =>
      seconds === 0
        ? 'yok'
        : seconds < 120
          ? `${number(seconds)} saniye`
          : `${number(Math.round(seconds / 60))} dakika`,
    quiet: 'Sessiz saatler',
    from: 'Başlangıç',
    to: 'Bitiş',
    removeRule: 'Bu kuralı kaldır',
  },
};
