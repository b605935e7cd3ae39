import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('ja');

/** The live check. */
export const live: Texts['live'] = {
  title: 'ライブチェック',
  cameraOn: 'カメラ作動中 · 画像はこの端末の外に出ません',
  cameraOff: 'カメラ停止中',
  allowCamera: 'ブラウザに尋ねられたら、カメラを許可してください。',
  nobody: '誰も映っていません',
  paused: '一時停止中',
  stopped: '停止中',
  sinceStart: '開始からの合計',
  people: (all) => count(all, { other: '# 人' }),
  controls: '操作',
  back: '戻る',
  pause: '一時停止',
  resume: '再開',
  mirror: '映像を左右反転',
  torch: 'ライト',
  zoom: 'ズーム',
  zoomBy: (factor) => `${number(factor, 1)} ×`,
  chooseCamera: 'カメラを選択',
  chooseAnother: '別のカメラを選択',
  noCameras: 'まだカメラがありません。まず許可してください。',
  unnamed: (index) => `カメラ ${number(index)}`,
  facing: { user: '前面カメラ', environment: '背面カメラ' },
  photoInstead: '代わりに写真をチェック',
  muted: {
    title: 'カメラの映像が届きません',
    help: '通話、ほかのプログラム、またはカメラのスイッチが止めています。映像が戻ると自動的に再開します。',
  },
};
