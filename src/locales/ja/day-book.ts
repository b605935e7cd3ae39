import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('ja');

/** The day book. */
export const dayBook: Texts['dayBook'] = {
  title: '日誌',
  camera: 'カメラ',
  allCameras: 'すべてのカメラ',
  loading: '読み込み中…',
  today: '今日',
  byHour: '今日の時間別',
  byDay: '過去 30 日間',
  properShare: '今日マスクを正しく着けていた人',
  noneToday: '今日はまだ誰も通っていません。',
  sameDays: '30 日間の合計',
  corrected: (verdicts) => `手動で訂正した判定：${number(verdicts)} 件。`,
  occupancy: (entered, left) => `入場 ${number(entered)} 人、退場 ${number(left)} 人。`,
  dropped: (notes) =>
    `ブラウザが保存できず、${number(notes)} 件の記録が失われました。上の集計は保たれています。`,

  empty: {
    title: 'まだ何もありません',
    help: 'ライブチェックを開始してください。通った人がここで時間ごとに数えられます。記録されるのは何がいつ見えたかだけで、画像や名前は決して残りません。',
    start: 'ライブチェックを開始',
  },

  chart: {
    keys: '矢印キーで棒を一本ずつ読み上げます。',
    bar: (name, all, share) => `${name}：${number(all)} 人、正しい着け方 ${share}`,
    nobody: (name) => `${name}：なし`,
    summary: (heading, all, share, most) =>
      `${heading}：${number(all)} 人が通過、うち正しい着け方 ${share}。最も多いのは ${most}。`,
    table: '表で表示',
    time: '日時',
    passed: '合計',
    properly: '正しい着け方',
  },

  stalls: {
    title: '今日の中断',
    none: '今日はありません。',
    why: {
      camera_lost: 'カメラの映像が届きませんでした',
      engine_lost: 'チェックが再起動しました',
      frozen: '映像が止まっていました',
    },
    line: (from, to, why) => `${from} – ${to}：${why}`,
  },

  data: {
    title: '保存データ',
    where: 'これらの記録はこの端末に保存されます。報告をオンにしない限り、何も送信されません。',
    persistent: '削除するまでブラウザに保持されます。',
    transient:
      '空き容量が少ないときや、アプリを長く使わないときは、ブラウザが消去することがあります。残すにはアプリをインストールしてください。',
    csv: '表を保存 (CSV)',
    json: 'データを保存 (JSON)',
    remove: '記録を削除',
    days: (days) => `${number(days)} 日`,
    confirmTitle: '完全に削除しますか？',
    confirm: '削除すると元に戻せません。必要なら先に表を保存してください。',
    everything: '日誌のすべての記録',
    older: (days) => `${days}より古い記録`,
    yes: '削除',
    no: '残す',
    deleted: (notes) => `${number(notes)} 件の記録を削除しました。`,
    notDeleted:
      '何も削除されませんでした。ブラウザが保存領域を解放しません。もう一度お試しください。',
  },

  trouble: {
    waiting: 'まだ保存されていません',
    memory_only: '保存されていません',
    full: 'この端末に空き容量がありません。記録はメモリで待機しています。空き容量を作り、このページを開いたままにしてください。',
    blocked:
      'このアプリの別のタブが妨げています。ほかのタブを閉じてください。それまで記録はメモリで待機します。',
    closed: 'ブラウザが保存領域を閉じました。記録はメモリで待機し、できるだけ早く書き込まれます。',
    failed: 'ブラウザの保存領域が応答しません。記録はメモリで待機し、再試行を続けています。',
    forbidden:
      'このブラウザでは、ここに保存できません（プライベートウィンドウなど）。記録が残るのはこのページを閉じるまでです。その前に表を保存してください。',
    newer:
      '別のタブでこのアプリの新しいバージョンが開いています。このページを再読み込みしてください。それまで記録はこのページを開いている間だけ残ります。',
  },
};
