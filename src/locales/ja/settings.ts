import type { Texts } from '../en.ts';

/** The settings. */
export const settings: Texts['settings'] = {
  title: '設定',
  language: '言語',
  languageAuto: 'ブラウザに合わせる',
  theme: '外観',
  themes: { auto: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
  mirror: '映像を左右反転',
  mirrorHelp: '画面で自分を見る人には、鏡のように反転した映像が分かりやすくなります。',
  mirrors: { auto: '前面カメラのみ', on: '常に', off: 'しない' },
  backend: '計算方法',
  backendHelp:
    '「自動」はここで最も速い方法を使います。チェックが遅い、または失敗するときに変更してください。',
  automatic: '自動',
  offline: 'オフラインでの利用',
  offlineStates: {
    preparing: '準備中…',
    ready: '準備完了：ネットワークなしで使えます。',
    untrusted:
      'このアドレスではできません。端末が証明書を信頼していません。チェック自体は使えます。',
    unsupported: 'このブラウザではここでは使えません。チェック自体は使えます。',
    failed: '準備できませんでした。次回の訪問時に再試行します。',
    off: '開発中はオフです。',
  },
  storage: '保存領域',
  storageStates: {
    unknown: 'ブラウザからは分かりません。',
    persistent: 'アプリと設定は、削除するまでブラウザに保持されます。',
    transient: '長く使わないと、ブラウザがアプリと設定を消去することがあります。',
  },
  stayedHere: '設定はこの端末に保存されます。',
};
