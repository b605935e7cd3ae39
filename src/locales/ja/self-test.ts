import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('ja');

/** The page on which the app tests itself. */
export const selfTest: Texts['selfTest'] = {
  title: '自己診断',
  lead: 'この端末ですべてが動くかどうかを調べます。診断は自動で進み、カメラだけは操作を待ちます。',
  running: '診断中…',
  marks: { pass: '正常', attention: '要確認', fail: '異常', waiting: '待機中' },
  again: 'もう一度診断',
  copy: 'レポートをコピー',
  copied: 'コピーしました',
  copyFailed: 'ここではコピーできません。文章を選択して手動でコピーしてください。',
  report: 'レポート',
  startCamera: 'カメラを診断',
  lines: {
    app: 'アプリ',
    camera: 'カメラ',
    engine: '計算',
    golden: '答えの正しさ',
    speed: '速度',
    models: 'ニューラルネットワーク',
    storage: '保存領域',
    offline: 'オフラインでの利用',
    network: '通信の静けさ',
  },
  app: (version) => `バージョン ${version}`,
  camera: {
    waiting: 'まだ診断していません。映像はこの端末の外に出ません。',
    fine: (label, width, height, rate, devices) =>
      `${label}、${width} × ${height}、毎秒 ${number(rate)} 枚。カメラ：${number(devices)} 台。`,
    dark: '映像がとても暗いです。カバーを外すか、明かりをつけてください。',
    small: '映像が小さく、近くの人しか見つかりません。別のカメラを選んでください。',
  },
  engine: {
    fine: (backend, place) => `${backend}、${place}。`,
    passedOver: '先に別の方法を試しましたが、動きませんでした。レポートをご覧ください。',
  },
  golden: {
    fine: (difference, most) =>
      `どちらのネットワークも正しく答えます。誤差は最大 ${difference}、許容は ${most} です。`,
    wrong: (difference, most) =>
      `ネットワークの計算が間違っています。誤差は ${difference}、許容は ${most} です。設定で別の計算方法を選んでください。`,
  },
  speed: {
    fine: (ms) => `1 回 ${number(ms)} ミリ秒。`,
    slow: (ms) =>
      `1 回 ${number(ms)} ミリ秒で、遅いです。ほかのプログラムを閉じるか、設定で別の計算方法を選んでください。`,
  },
  models: {
    fine: (detector, classifier) =>
      `顔検出 ${detector}、マスク判定 ${classifier}。ファイルはすべて元のままです。`,
    changed: (files) =>
      `元のままではありません：${files}。オンラインでページを再読み込みしてください。`,
    unknown: (detector, classifier) =>
      `顔検出 ${detector}、マスク判定 ${classifier}。ここではファイルを照合できません。`,
  },
  storage: {
    kept: 'アプリはブラウザに保持されます。',
    mayGo:
      '長く使わないと、ブラウザがアプリを消去することがあります。インストールすると消えにくくなります。',
    unknown: 'アプリが保持されるかどうかは、ブラウザからは分かりません。',
    used: (used, quota) => `${quota} 中 ${used} を使用。`,
  },
  network: {
    fine: (requests) =>
      `リクエスト ${number(requests)} 件、すべてこのアプリのアドレス宛です。拒否されたものはありません。`,
    elsewhere: (list) => `ほかのアドレスへのリクエスト：${list}。ご報告ください。`,
    refused: (list) =>
      `規則に反する動作を止めました：${list}。ブラウザの拡張機能によることがあります。`,
  },
};
