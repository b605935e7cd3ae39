import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { number } = countingIn('ja');
const people = (all: number): string => `${number(all)} 人`;
const percent = (share: number): string => `${number(Math.round(share * 100))}%`;

/** The wall of cameras: what it shows, its cameras and its rules. */
export const wall: WatchTexts['wall'] = {
  cameras: 'カメラ',
  summary: (giving, all) =>
    giving === all
      ? `カメラ ${number(all)} 台`
      : `カメラ ${number(all)} 台のうち ${number(giving)} 台`,
  people,
  setUp: 'カメラとルール',
  done: 'カメラ一覧に戻る',
  fullScreen: '全画面',
  sound: '警告音',
  pause: '一時停止',
  resume: '再開',
  paused: '一時停止中',
  starting: '準備中…',
  none: {
    title: 'まだカメラがありません',
    help: 'この端末のカメラ、またはこのサーバーを通して見られる施設のカメラを追加してください。映像はこの端末の外に出ません。',
    add: 'カメラを追加',
  },

  states: {
    idle: 'オフ',
    connecting: '接続中…',
    live: 'ライブ',
    slow: '低速',
    lost: '切断',
  },
  retryIn: (seconds) => `${number(seconds)} 秒後に再試行`,
  retryNow: '今すぐ再試行',
  why: {
    denied: 'ブラウザがカメラを許可していません。',
    absent: 'このカメラがありません。',
    busy: 'ほかのプログラムがカメラを使っています。',
    insecure: 'ブラウザは安全なページでのみカメラを許可します。',
    unplugged: 'カメラが取り外されました。',
    unreachable: '応答がありません。',
    refused: 'サーバーが認証を求めています。',
    missing: 'サーバーにこのカメラはありません。',
    not_a_stream: '届いたものは映像ではありません。',
    frozen: '映像が止まっていました。',
    ended: 'カメラが配信を終了しました。',
    elsewhere: 'アドレスが別のサーバーにあります。',
  },

  findings: {
    title: 'マスクを正しく着けていない人',
    none: 'まだいません。',
    now: { in_view: '映っています', gone: '去りました', put_on: '着けました' },
  },

  alerts: {
    title: '警告',
    dismiss: '確認',
    everywhere: 'すべてのカメラ',
    share: (share, place) =>
      `${place}：1 分間に通った人の ${percent(share / 100)} がマスクを正しく着けていません`,
    crowd: (all, place) => `${place}：${people(all)}が映っています`,
    anyone: (all, place) => `${place}：マスクを正しく着けていない人が ${people(all)}います`,
  },

  setup: {
    title: 'カメラとルール',
    cameras: 'カメラ',
    thisDevice: 'この端末のカメラ',
    findCameras: 'カメラを探す',
    noDevice: 'この端末にカメラが見つからないか、許可されていません。',
    orAddress: 'このサーバー上のアドレス',
    addressHint:
      '/cameras/door のようなパス：MJPEG、HLS (….m3u8)、WebRTC (…/whep)。ほかのサーバーには決して接続しません。',
    addressWrong:
      'このサーバー上のアドレスではありません。スラッシュ 1 つで始まります：/cameras/door',
    addAddress: '追加',
    full: '一覧がいっぱいです：カメラ 9 台。',
    name: '場所の名前',
    unnamed: (index) => `カメラ ${number(index)}`,
    remove: 'このカメラを一覧から外す',
    removed: (name) => `「${name}」を一覧から外しました。`,
    undo: '元に戻す',
    area: '対象にする範囲',
    areaHint: '映像の上に描くか、ここで端を動かしてください。',
    whole: '映像全体',
    edges: { left: '左', top: '上', right: '右', bottom: '下' },
    percent,
    leastFace: '対象にする最小の顔',
    leastFaceHint: '映像の幅に対する割合です。それより遠い人は数えません。',
    everyFace: 'すべての顔',

    rules: '警告する条件',
    rulesHint: 'どのルールも 1 回知らせると、しばらく休みます。',
    addRule: 'ルールを追加',
    kinds: {
      anyone: 'マスクを正しく着けていない人がいる',
      share: '正しく着けていない人の割合が高い',
      crowd: '人が多すぎる',
    },
    what: '警告する内容',
    where: '場所',
    everywhere: 'すべてのカメラで',
    percentAbove: '1 分間に通った人（4 人以上）のうち、次の割合を超えたとき',
    peopleAbove: '映っている人が次の数を超えたとき',
    rest: 'その後休む時間',
    rests: (seconds) =>
      seconds === 0
        ? '休まない'
        : seconds < 120
          ? `${number(seconds)} 秒`
          : `${number(Math.round(seconds / 60))} 分`,
    quiet: '警告しない時間帯',
    from: '開始',
    to: '終了',
    removeRule: 'このルールを削除',
  },
};
