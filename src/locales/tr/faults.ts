import type { Texts } from '../en.ts';

/** What keeps the camera or the check from running, and what helps. */
export const faults: Texts['faults'] = {
  camera: {
    denied: {
      title: 'Kameraya izin verilmedi',
      help: 'Bu sayfa için izin verin: adres çubuğundaki kamera simgesinden ya da tarayıcı ayarlarından. Sonra yeniden deneyin.',
    },
    absent: {
      title: 'Kamera bulunamadı',
      help: 'Bir kamera bağlayın ya da bu sayfayı telefonda veya tablette açın. Fotoğraflar kamerasız da kontrol edilir.',
    },
    busy: {
      title: 'Kamera kullanımda',
      help: 'Başka bir program kullanıyor gibi görünüyor. Görüntülü aramaları ve onu kullanan sekmeleri kapatıp yeniden deneyin.',
    },
    insecure: {
      title: 'Bu adreste kamera kullanılamaz',
      help: 'Tarayıcılar kameraya yalnızca güvenli sayfalarda izin verir. Adresi https:// ile, bu bilgisayarda ise localhost ile açın.',
    },
    unplugged: {
      title: 'Kamera artık yok',
      help: 'Çıkarıldı ya da kapatıldı. Yeniden bağlayın veya başka birini seçin.',
    },
  },
  engine: {
    model_missing: {
      title: 'Uygulamanın bir bölümü yüklenemedi',
      help: 'Bağlantı kopmuş olabilir ve uygulama henüz bu cihazda kayıtlı değil. Bir kez bağlanıp yeniden deneyin.',
    },
    model_broken: {
      title: 'Uygulamanın bir bölümü bozuk',
      help: 'Gelen dosya doğru dosya değil. Yeniden deneyin; olmazsa sayfayı yenileyin.',
    },
    no_backend: {
      title: 'Bu cihaz kontrolü yapamıyor',
      help: 'Ne grafiği ne işlemcisi gereken biçimde hesaplıyor. Tarayıcıyı güncelleyin ya da başka bir cihaz deneyin.',
    },
  },
};
