import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('tr');

/** What the app is and is not. */
export const about: Texts['about'] = {
  title: 'Maskcheck hakkında',
  what: {
    title: 'Ne yapar',
    text: 'Maskcheck, kamera görüntüsünde ya da fotoğraflarda yüzleri bulur ve her birini değerlendirir: maske takılı, maske yok ya da burun veya ağız açıkta kalacak biçimde yanlış takılmış. Karar veremediğinde bunu ve nedenini söyler.',
  },
  can: {
    title: 'Neyi iyi yapar',
    items: [
      'Birkaç adım uzakta, iyi ışıkta, aşağı yukarı kameraya bakan yüzler.',
      'Aynı anda birkaç kişi.',
      'Çoğu renkte cerrahi, FFP2 ve kumaş maskeler.',
    ],
  },
  cannot: {
    title: 'Neyi kötü yapar',
    items: [
      'Atkı, peçe, el ve sakal maske sanılabilir; desenli ve siyah maskeler gözden kaçabilir.',
      'Uzaktaki, yana dönük, karanlıkta ya da ışığa karşı duran kişiler.',
      'Maskenin onaylı, temiz ya da sızdırmaz olup olmadığını bilemez.',
    ],
  },
  limits: {
    title: 'Ne değildir',
    text: 'Maskcheck bir giriş denetimi ya da tıbbi cihaz değildir. Hata yapar. Yalnızca onun sözüyle kimseyi geri çevirmeyin; kararı bir insan versin.',
  },
  licences: {
    title: 'Lisanslar',
    code: 'Program, MIT lisanslı özgür yazılımdır.',
    weights:
      'Eğitilmiş ağlar, her kullanıma izinli görüntülerle yeniden eğitilene kadar araştırma ve tanıtım içindir.',
    notices: 'İçerdiği yazılımların bildirimleri',
  },
  versions: {
    title: 'Sürümler',
    app: 'Uygulama',
    detector: 'Yüz bulucu',
    classifier: 'Maske sınıflandırıcı',
    computesOn: 'Hesaplama',
    place: { worker: 'arka planda', page: 'sayfada' },
    backend: { webgl: 'Grafik işlemci (WebGL)', wasm: 'İşlemci (WebAssembly)' },
    look: (milliseconds) => `bakış başına ${number(milliseconds)} ms`,
    checks: 'Yüz bulucu, sınıflandırıcı, cihaz',
    notStarted: 'Bir kontrol başlatılınca belli olur.',
  },
};

/** The word on privacy, and the notice for the entrance. */
export const privacy: Texts['privacy'] = {
  title: 'Gizlilik',
  points: [
    'Kamera görüntüleri bu cihazda değerlendirilir ve aynı anda yok olur.',
    'Hiçbir görüntü gönderilmez. Uygulamayla gelen kurallar yalnızca kendi sunucusuna izin verir, tarayıcı da bunları uygulatır; adsız sonuçlar oraya ancak bildirimler açılmışsa gider.',
    'Kimse tanınmaz: ad yok, yüz şablonu yok, kimin geldiğine dair kayıt yok. Günlük, birinin ne zaman geçtiğini ve maskenin nasıl takıldığını siz silene kadar saklar.',
    'Yalnızca günlük, ayarlarınız, gönderilmeyi bekleyen bildirimler ve cihazınızın en iyi neyle hesapladığı, bu tarayıcıda saklanır.',
  ],
  notice: {
    title: 'Giriş için bilgilendirme',
    help: 'Ziyaretçilere kamera yönelten, onları bilgilendirmek zorundadır. Köşeli ayraçları doldurun, metni yazdırın ve kameraya girmeden önce okunacak bir yere asın.',
    copy: 'Metni kopyala',
    print: 'Yazdır',
    copied: 'Kopyalandı',
    copyFailed: 'Burada kopyalamaya izin yok. Metni seçip elle kopyalayın.',
    label: 'Bilgilendirme metni',
    text: `Bu girişte kamera var: maske kontrolü

Bir kamera, maske takılıp takılmadığını canlı olarak gösterir. Cihazdaki bir program her görüntüyü çekildiği anda değerlendirir. Hiçbir görüntü saklanmaz ve gönderilmez; kimse tanınmaz.

Amaç: ziyaretçilere maske kuralını hatırlatmak.
Hukuki dayanak: [KVKK m. 5/2 (f) veya GDPR m. 6 (1) (f): sağlığın korunmasında meşru menfaat]
Veri sorumlusu: [ad, adres, telefon]
Veri koruma görevlisi: [ad, e-posta]
Saklama: görüntü yok. Her kontrolün saati ve sonucu, ad olmadan, [cihazın kendisinde] [30] gün.

İtiraz edebilir, bizden bilgi isteyebilir ya da denetim makamına şikâyette bulunabilirsiniz. Kamerada görünmek istemiyorsanız bize başvurun: [diğer giriş, telefon].`,
  },
};
