import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('tr');

/** The day book. */
export const dayBook: Texts['dayBook'] = {
  title: 'Günlük',
  camera: 'Kamera',
  allCameras: 'Tüm kameralar',
  loading: 'Okunuyor…',
  today: 'Bugün',
  byHour: 'Bugün, saat saat',
  byDay: 'Son 30 gün',
  properShare: 'bugün maskesini doğru taktı',
  noneToday: 'Bugün henüz kimse geçmedi.',
  sameDays: '30 günün toplamı',
  corrected: (verdicts) => count(verdicts, { other: '# sonuç elle düzeltildi.' }),
  occupancy: (entered, left) => `${number(entered)} kişi girdi, ${number(left)} kişi çıktı.`,
  dropped: (notes) =>
    count(notes, {
      other: 'Tarayıcı saklayamadığı için # kayıt kayboldu. Yukarıdaki sayılar korunuyor.',
    }),

  empty: {
    title: 'Henüz bir şey yok',
    help: 'Canlı kontrolü başlatın. Geçen herkes burada saat saat sayılır: ne görüldü ve ne zaman; asla görüntü, asla ad değil.',
    start: 'Canlı kontrolü başlat',
  },

  chart: {
    keys: 'Ok tuşları çubukları tek tek okur.',
    bar: (name, all, share) => `${name}: ${number(all)} kişi, maskesi doğru takılı: ${share}`,
    nobody: (name) => `${name}: kimse yok`,
    summary: (heading, all, share, most) =>
      `${heading}: ${number(all)} kişi, maskesi doğru takılı: ${share}. En yoğun: ${most}.`,
    table: 'Tablo olarak göster',
    time: 'Zaman',
    passed: 'Toplam',
    properly: 'Doğru takılı',
  },

  stalls: {
    title: 'Bugünkü kesintiler',
    none: 'Bugün yok.',
    why: {
      camera_lost: 'kameradan görüntü gelmedi',
      engine_lost: 'kontrol yeniden başlamak zorunda kaldı',
      frozen: 'görüntü dondu',
    },
    line: (from, to, why) => `${from} – ${to}: ${why}`,
  },

  data: {
    title: 'Verileriniz',
    where: 'Bu kayıtlar bu cihazda saklanır. Bildirimler açılmadıkça hiçbir şey gönderilmez.',
    persistent: 'Tarayıcı, siz silene kadar bunları saklar.',
    transient:
      'Yer azalırsa ya da uygulama uzun süre kullanılmazsa tarayıcı bunları silebilir. Saklamak için uygulamayı yükleyin.',
    csv: 'Tabloyu kaydet (CSV)',
    json: 'Verileri kaydet (JSON)',
    remove: 'Kayıtları sil',
    days: (days) => count(days, { other: '# gün' }),
    confirmTitle: 'Kalıcı olarak silinsin mi?',
    confirm: 'Geri alınamaz. Gerekiyorsa önce bir tablo kaydedin.',
    everything: 'Günlükteki her şey',
    older: (days) => `${days}den eski`,
    yes: 'Sil',
    no: 'Sakla',
    deleted: (notes) => count(notes, { other: '# kayıt silindi.' }),
    notDeleted: 'Hiçbir şey silinmedi: Tarayıcı depolama alanını bırakmadı. Yeniden deneyin.',
  },

  trouble: {
    waiting: 'Henüz saklanmadı',
    memory_only: 'Saklanmıyor',
    full: 'Bu cihazda yer kalmadı. Kayıtlar bellekte bekliyor; yer açın ve bu sayfayı açık bırakın.',
    blocked:
      'Bu uygulamanın başka bir sekmesi engelliyor. Öbür sekmeleri kapatın; kayıtlar o zamana dek bellekte bekler.',
    closed:
      'Tarayıcı depolama alanını kapattı. Kayıtlar bellekte bekliyor ve ilk fırsatta yazılacak.',
    failed:
      'Tarayıcının depolama alanı yanıt vermiyor. Kayıtlar bellekte bekliyor, yeniden deneniyor.',
    forbidden:
      'Bu tarayıcı, gizli pencerelerde olduğu gibi, burada saklamaya izin vermiyor. Kayıtlar bu sayfa kapanana kadar durur; önce bir tablo kaydedin.',
    newer:
      'Başka bir sekmede bu uygulamanın daha yeni bir sürümü var. Bu sayfayı yenileyin; o zamana dek kayıtlar sayfa kapanınca kaybolur.',
  },
};
