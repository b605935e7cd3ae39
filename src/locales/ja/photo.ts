import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number, summary } = countingIn('ja');

/** The check of photos. */
export const photo: Texts['photo'] = {
  title: '写真をチェック',
  private: '画像はこの端末の外に出ません。',
  choose: '写真を選択',
  take: '写真を撮る',
  dropHint: '画像をここにドロップまたは貼り付けることもできます。',
  waiting: '待機中…',
  checking: 'チェック中…',
  progress: 'チェック済みの画像',
  checked: (done, all) => `${number(all)} 枚中 ${number(done)} 枚をチェック済み`,
  summary: (tally) =>
    summary(tally, {
      none: '顔が見つかりません',
      all: { other: '顔 # 件' },
      mask: { other: 'マスクあり #' },
      no_mask: { other: 'マスクなし #' },
      incorrect: { other: '着け方が違う #' },
      unsure: { other: '判定できず #' },
      comma: '、',
      colon: '：',
    }),
  face: (index) => `顔 ${number(index)}`,
  save: '画像を保存',
  saveNamed: (name) => `画像を保存：${name}`,
  saveTable: '表を保存',
  cancel: '中止',
  clear: 'すべて消去',
  noFace: {
    title: '顔が見つかりません',
    help: '顔は高さ約 16 ピクセル以上で、ほぼカメラの方を向いている必要があります。近くから撮った画像なら見つかることがあります。',
  },
  doubts: {
    too_far: '顔が小さすぎます',
    turned_away: '顔が横を向いています',
    too_dark: '顔が暗すぎます',
    blurred: '顔がぼやけています',
    undecided: 'どちらの可能性もあります',
  },
  faults: {
    heic: {
      title: 'このブラウザは HEIC 画像を開けません',
      help: '画像を JPEG で共有するか、このページを Safari で開いてください。',
    },
    unreadable: {
      title: 'この画像は開けません',
      help: 'ファイルが壊れているか、種類が違います。JPEG、PNG、WebP、AVIF が使えます。',
    },
  },
};
