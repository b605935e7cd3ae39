import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('ja');

/** Settings that few people need, and the exchange of settings between devices. */
export const advanced: Texts['advanced'] = {
  title: '詳細設定',
  sureness: '判定を出すまでの確かさ',
  surenessHelp:
    '左ほど判定が早く出ますが、間違いが増えます。右ほど遅くなりますが、間違いは減ります。最初の値は実測によるもので、ほとんどの場所に適しています。',
  surenessEnds: ['早く', '確実に'],
  looks: (looks) => `見分けにくい人には、約 ${number(looks)} 回見た後に判定を出します。`,
  leastFace: 'どこまで離れた人を数えるか',
  leastFaceHelp:
    'それより遠い人は対象外です（通りを歩く人など）。すでに数えている人は数え続けます。',
  leastFaceEnds: ['全員', '近い人のみ'],
  everybody: '顔を見分けられる人は全員数えます。',
  upTo: (metres) => `一般的なカメラで、約 ${metres} 以内の人を数えます。`,
  preview: {
    start: 'カメラで試す',
    stop: 'カメラを止める',
    nobody: '誰も映っていません。',
    face: (share) => `いちばん大きい顔は幅の ${share} です。`,
    tooSmall: '小さすぎるため数えません',
  },
  exchange: {
    export: '設定を保存',
    import: '設定を読み込む',
    reset: '設定をリセット',
    imported: '設定を読み込みました。',
    wasReset: '設定は最初の状態に戻りました。',
    faults: {
      no_json: 'これは設定のファイルではありません。',
      no_settings: 'これは設定のファイルではありません。',
      unknown: (field) =>
        `何も読み込まれませんでした。「${field}」はこのバージョンの設定ではありません。`,
      not_allowed: (field) => `何も読み込まれませんでした。「${field}」の値は使えません。`,
    },
    ask: 'すべての設定をリセットしますか？',
    askHelp: '言語、警告、カメラなど、ここで選んだものはすべて最初の状態に戻ります。',
    cancel: 'キャンセル',
  },
};
