import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { number } = countingIn('ja');

/** What goes to the systems of the house, and how that stands. */
export const reporting: WatchTexts['reporting'] = {
  title: '報告',
  lead: 'ここで見えたことを施設のシステムに知らせます。MQTT ブローカー、Home Assistant、またはメッセージを受け取るアドレスです。どれにも、このアプリを配信しているサーバーだけを通して接続します。',
  switch: '施設に報告する',
  off: 'オフ：何もこの端末の外に出ません。',
  name: 'この端末の名前',
  nameHelp:
    '英小文字、数字、ハイフンを使います。例：door-north。ブローカーのユーザー名にもなります。',
  nameWrong: '名前は英小文字、数字、ハイフンからなり、ハイフンでは始まらず、32 文字以内です。',
  pathWrong: 'このサーバー上のアドレスはスラッシュ 1 つで始まります。例：/mqtt',
  states: {
    unnamed: 'まずこの端末に名前を付けてください。',
    no_store:
      'このブラウザでは、ここに保存できません（プライベートウィンドウなど）。保存できないものは確実に報告できないため、何も報告しません。',
    elsewhere: 'このアプリの別のタブが報告しています。そのタブを閉じると、このタブが引き継ぎます。',
    on: 'オン。',
  },
  trouble: {
    full: 'この端末に空き容量がありません。空きができるまで、新しいことは報告されません。',
    blocked: 'このアプリの別のタブが保存を妨げています。ほかのタブを閉じてください。',
    closed: 'ブラウザが保存領域を閉じました。再試行を続けています。',
    failed: 'ブラウザの保存領域が応答しません。再試行を続けています。',
    forbidden: 'このブラウザでは、ここに保存できません（プライベートウィンドウなど）。',
    newer:
      '別のタブでこのアプリの新しいバージョンが開いています。このページを再読み込みしてください。',
  },

  what: {
    title: 'この端末の外に出るもの',
    counts: 'カメラごと、15 分ごとの、通った人数と判定。それより細かいものは出ません。',
    alerts: 'カメラ一覧の警告：時刻、カメラ、ルール。',
    state: 'この端末が動いているか、そのバージョン、速度、明るさ、今日の集計。',
    cameras: 'カメラは、この端末で付けた名前で示されます。',
    never: '画像、顔、人の名前は決して出ません。',
    findings: 'マスクを正しく着けていない人を 1 件ずつも報告する：時刻、カメラ、判定',
    findingsHelp: '集計で足りる間はオフにしておきます。',
  },

  mqtt: {
    title: 'MQTT ブローカー',
    path: 'このサーバー上のブローカーのパス',
    pathHelp: 'ブローカーがなければ空欄にします。',
    password: 'ブローカーでのこの端末のパスワード',
    passwordHelp: 'この端末にだけ保存され、設定ファイルには含まれません。',
    homeAssistant: 'Home Assistant がこの端末のセンサーを見つけられるようにする',
  },
  webhook: {
    title: 'ウェブフック (Webhook)',
    path: 'メッセージを送るこのサーバー上のパス',
    pathHelp: 'なければ空欄にします。',
  },

  link: {
    connecting: '接続中…',
    idle: 'まだ何も送信していません。',
    open: '正常です。',
    why: {
      unreachable: 'そこから応答がありません。',
      wrong_password: 'ブローカーでは、この名前とパスワードを確認できません。',
      forbidden:
        'ブローカーが、この端末自身のトピックへの書き込みを許可していません。アクセスリストを直す必要があります。',
      taken_over: '別の端末が同じ名前で報告しています。',
      server_trouble: 'サーバーに問題が起きています。',
    },
    again: (time) => `${time} に再試行します。`,
    waiting: (messages) => `${number(messages)} 件のメッセージが待機中です。`,
    aside: (messages) => `${number(messages)} 件のメッセージが最終的に拒否され、保管されています。`,
    lost: (messages) =>
      `容量不足で ${number(messages)} 件のメッセージが失われました。集計は保たれています。`,
    test: 'テストを送信',
    retry: '今すぐ再試行',
    delivered: 'テストが届きました。',
    notDelivered: 'テストは届きませんでした。',
    refused: 'テストは拒否されました。',
  },

  answer: {
    applied: '端末一覧のページから届いた構成を適用しました。',
    refused: (field) =>
      field === ''
        ? '届いたものは構成ではありませんでした。前回の正しい構成を使います。'
        : `「${field}」のため、構成を拒否しました。前回の正しい構成を使います。`,
    future: 'このアプリの新しいバージョン向けの構成が届きました。前回の正しい構成を使います。',
  },
  toFleet: '端末一覧',
};
