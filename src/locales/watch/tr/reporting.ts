import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { number } = countingIn('tr');

/** What goes to the systems of the house, and how that stands. */
export const reporting: WatchTexts['reporting'] = {
  title: 'Bildirimler',
  lead: 'Burada görülenleri binanızın sistemlerine bildirir: bir MQTT aracısına (broker), Home Assistant’a ya da ileti alan bir adrese. Hepsine bu uygulamanın geldiği sunucu üzerinden ulaşılır, başka hiçbir sunucu üzerinden değil.',
  switch: 'Binaya bildir',
  off: 'Kapalı: Hiçbir şey bu cihazdan çıkmaz.',
  name: 'Bu istasyonun adı',
  nameHelp:
    'Türkçe karakter içermeyen küçük harfler, rakamlar ve kısa çizgiler, örneğin kuzey-giris. Aynı zamanda aracıdaki kullanıcı adıdır.',
  nameWrong:
    'Ad, Türkçe karakter içermeyen küçük harflerden, rakamlardan ve kısa çizgilerden oluşur, kısa çizgiyle başlamaz ve en çok 32 karakterdir.',
  pathWrong: 'Bu sunucudaki bir adres tek bir eğik çizgiyle başlar, örneğin /mqtt.',
  states: {
    unnamed: 'Önce bu istasyona bir ad verin.',
    no_store:
      'Bu tarayıcı, gizli pencerelerde olduğu gibi, burada saklamaya izin vermiyor. Saklanamayan, güvenilir biçimde bildirilemez; bu yüzden hiçbir şey bildirilmiyor.',
    elsewhere:
      'Bu uygulamanın başka bir sekmesi bildiriyor. O kapanınca bildirmeyi bu sekme üstlenir.',
    on: 'Açık.',
  },
  trouble: {
    full: 'Bu cihazda yer kalmadı. Yer açılana dek yeni bir şey bildirilmez.',
    blocked: 'Bu uygulamanın başka bir sekmesi depolamayı engelliyor. Öbür sekmeleri kapatın.',
    closed: 'Tarayıcı depolama alanını kapattı. Yeniden deneniyor.',
    failed: 'Tarayıcının depolama alanı yanıt vermiyor. Yeniden deneniyor.',
    forbidden: 'Bu tarayıcı, gizli pencerelerde olduğu gibi, burada saklamaya izin vermiyor.',
    newer: 'Başka bir sekmede bu uygulamanın daha yeni bir sürümü var. Bu sayfayı yenileyin.',
  },

  what: {
    title: 'Bu cihazdan çıkanlar',
    counts:
      'Kaç kişinin hangi sonuçla geçtiği, her kamera ve her çeyrek saat için. Daha ayrıntılısı değil.',
    alerts: 'Kamera duvarının uyarıları: ne zaman, hangi kamera, hangi kural.',
    state: 'Bu istasyonun çalışıp çalışmadığı, sürümü, hızı ve ışığı ile bugünün sayıları.',
    cameras: 'Kameralar bu cihazdaki adlarıyla anılır.',
    never: 'Asla görüntü, asla yüz, asla kişi adı değil.',
    findings: 'Maskesi doğru takılı olmayan her bir durum da: saat, kamera, sonuç',
    findingsHelp: 'Sayılar yettiği sürece kapalı.',
  },

  mqtt: {
    title: 'MQTT aracısı (broker)',
    path: 'Aracının bu sunucudaki yolu',
    pathHelp: 'Aracı yoksa boş bırakın.',
    password: 'Bu istasyonun aracıdaki parolası',
    passwordHelp: 'Bu cihazda kalır ve hiçbir ayar dosyasında yer almaz.',
    homeAssistant: 'Home Assistant bu istasyonun sensörlerini bulsun',
  },
  webhook: {
    title: 'Webhook',
    path: 'Bu sunucuda iletilerin gönderileceği yol',
    pathHelp: 'Yoksa boş bırakın.',
  },

  link: {
    connecting: 'Bağlanıyor…',
    idle: 'Henüz bir şey gönderilmedi.',
    open: 'Çalışıyor.',
    why: {
      unreachable: 'Orada yanıt veren yok.',
      wrong_password: 'Aracı bu adı bu parolayla tanımıyor.',
      forbidden:
        'Aracı, bu istasyonun kendi konularına (topic) yazmasına izin vermiyor. Erişim listesi düzeltilmeli.',
      taken_over: 'Başka bir cihaz aynı adla bildiriyor.',
      server_trouble: 'Sunucuda sorun var.',
    },
    again: (time) => `Yeniden deneme saati: ${time}.`,
    waiting: (messages) => `${number(messages)} ileti bekliyor.`,
    aside: (messages) => `${number(messages)} ileti kesin olarak reddedildi ve saklanıyor.`,
    lost: (messages) => `${number(messages)} ileti yer kalmadığı için kayboldu. Sayılar korunuyor.`,
    test: 'Deneme gönder',
    retry: 'Şimdi yeniden dene',
    delivered: 'Deneme ulaştı.',
    notDelivered: 'Deneme ulaşmadı.',
    refused: 'Deneme reddedildi.',
  },

  answer: {
    applied: 'İstasyonlar sayfasından gelen bir yapılandırma uygulandı.',
    refused: (field) =>
      field === ''
        ? 'Gelen şey bir yapılandırma değildi. Son doğru yapılandırma geçerli.'
        : `Bir yapılandırma “${field}” nedeniyle reddedildi. Son doğru yapılandırma geçerli.`,
    future:
      'Bu uygulamanın daha yeni bir sürümü için bir yapılandırma geldi. Son doğru yapılandırma geçerli.',
  },
  toFleet: 'Tüm istasyonlar',
};
