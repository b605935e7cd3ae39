import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { number } = countingIn('ja');

/** The page of all stations. */
export const fleet: WatchTexts['fleet'] = {
  title: '端末一覧',
  lead: 'ブローカーに報告しているすべての端末の、最後に届いた状態です。',
  login: {
    title: 'ブローカーに接続',
    path: 'このサーバー上のブローカーのパス',
    user: 'ユーザー名',
    password: 'パスワード',
    remember: 'パスワードをこの端末に保存する',
    connect: '接続',
    leave: '切断',
  },
  states: {
    apart: '接続していません。',
    connecting: '接続中…',
    connected: '接続しています。',
  },
  stale: '各端末は、最後に届いた状態で表示しています。',
  notCurrent: '最新ではありません',
  none: 'まだ報告した端末はありません。',
  status: { alive: '稼働中', lost: '切断', off: '報告停止中' },
  strange: {
    future:
      'この端末のバージョンは、このページより新しいものです。今お使いの端末を更新してください。',
    spoilt: 'この端末から届いたものは読み取れません。',
  },
  engine: {
    idle: 'チェックなし',
    starting: '準備中',
    ready: 'チェック中',
    fault: 'チェックを開始できません',
  },
  since: '最終報告',
  check: 'チェック',
  version: 'バージョン',
  light: '明るさ',
  speed: '速度',
  lookMs: (ms) => `1 回 ${number(Math.round(ms))} ミリ秒`,
  stalls: '今日の中断',
  stallsOf: (stalls, minutes) =>
    stalls === 0 ? 'なし' : `${number(stalls)} 回、計 ${number(minutes)} 分`,
  today: '今日',
  properly: 'マスクを正しく着けた人',
  outbox: '送信待ち',
  outboxOf: (waiting, aside, lost) =>
    [
      waiting === 0 ? 'なし' : `${number(waiting)} 件`,
      ...(aside > 0 ? [`拒否 ${number(aside)} 件`] : []),
      ...(lost > 0 ? [`消失 ${number(lost)} 件`] : []),
    ].join('、'),
  push: {
    title: '構成を送信',
    help: '設定画面で保存した設定ファイルです。各端末がそれを確認し、適用したかどうかを知らせます。接続していない端末は、戻ったときに受け取ります。このファイルに暗証番号は含まれません。',
    file: '設定ファイル',
    to: '送信先',
    all: 'すべての端末',
    send: '送信',
    broken: 'このファイルに設定はありません。',
    pushed: (stations) => `${number(stations)} 台分をブローカーに渡しました。`,
    untaken: (names) => `ブローカーが次の端末の分を受け付けませんでした：${names}`,
  },
  answers: {
    title: '最後の構成',
    none: 'なし',
    applied: '適用中',
    refused: (field) => (field === '' ? '拒否' : `「${field}」のため拒否`),
    future: '新しいバージョン向けのため拒否',
    spoilt: '応答を読み取れません',
  },
};
