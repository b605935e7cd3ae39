import type { Texts } from '../en.ts';

/** The shell: its header, loading and failing screens. */
export const app: Texts['app'] = {
  name: 'Maskcheck',
  skip: '本文へ移動',
  navigation: 'メインメニュー',
  home: 'ホーム',
  about: 'このアプリについて',
  settings: '設定',
  loading: 'お待ちください…',
  gettingReady: '準備中…',
  gettingReadyHelp: '初回の起動には少し時間がかかります。',
  tryAgain: '再試行',
  close: '閉じる',
  details: '不具合報告用の詳細',
  titles: {
    guard: 'ライブチェック',
    photo: '写真チェック',
    watch: '複数のカメラ',
    reporting: '報告',
    fleet: '端末一覧',
  },
  joins: {
    pair: (name, value) => `${name}：${value}`,
    titled: (title, text) => `${title}。${text}`,
    sentences: (first, second) => `${first}${second}`,
  },
  screenFailed: {
    title: 'ページを読み込めませんでした',
    help: '接続が切れている可能性があります。確認して、もう一度お試しください。',
  },
};

/** The first screen. */
export const first: Texts['first'] = {
  title: 'マスクを正しく着けていますか？',
  lead: 'Maskcheck はカメラで、マスクを正しく着けている人、着けていない人、着け方が正しくない人を見分けます。',
  private: '画像はこの端末の外に出ず、保存もされません。',
  startLive: 'ライブチェックを開始',
  checkPhoto: '写真をチェック',
  languageLabel: '言語',
  limits: '入口でのやさしいお知らせです。入場管理システムでも医療機器でもありません。',
  seesLabel: '見分けられるもの',
};

/** The offer to install the app. */
export const install: Texts['install'] = {
  button: 'アプリをインストール',
  iosTitle: 'ホーム画面に追加',
  iosHelp: 'ブラウザの「共有」をタップし、「ホーム画面に追加」を選びます。',
  installed: 'この端末にインストール済み',
};

/** The notices of new versions and of use without a network. */
export const update: Texts['update'] = {
  offered: '新しいバージョンがあります。',
  apply: '今すぐ使う',
  later: '後で',
  applying: '切り替え中…',
  offlineReady: 'これからはネットワークなしでも使えます。',
};
