import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('zh');

/** Settings that few people need, and the exchange of settings between devices. */
export const advanced: Texts['advanced'] = {
  title: '高级',
  sureness: '多确定才给出结果',
  surenessHelp:
    '越往左，结果出得越早，也越容易出错；越往右，结果出得越晚，也越少出错。初始值经过测量，适合大多数场所。',
  surenessEnds: ['更早', '更准'],
  looks: (looks) => `对于难以看清的人，大约看 ${number(looks)} 次后给出结果。`,
  leastFace: '多远的人计入',
  leastFaceHelp: '更远的人会被忽略，例如只是从街上走过的人。已计入的人会继续计入。',
  leastFaceEnds: ['所有人', '仅近处的人'],
  everybody: '凡是能看清脸的人都计入。',
  upTo: (metres) => `使用普通摄像头时，约 ${metres} 以内的人计入。`,
  preview: {
    start: '用摄像头试试',
    stop: '关闭摄像头',
    nobody: '画面中没有人。',
    face: (share) => `最大的脸占画面宽度的 ${share}。`,
    tooSmall: '太小：不计入',
  },
  exchange: {
    export: '保存设置',
    import: '载入设置',
    reset: '重置设置',
    imported: '设置已载入。',
    wasReset: '设置已恢复为初始状态。',
    faults: {
      no_json: '这不是设置文件。',
      no_settings: '这不是设置文件。',
      unknown: (field) => `未载入任何内容：“${field}”不是此版本的设置。`,
      not_allowed: (field) => `未载入任何内容：“${field}”的值不被允许。`,
    },
    ask: '重置所有设置？',
    askHelp: '语言、提醒、摄像头以及在此选择的其他各项都会恢复为初始状态。',
    cancel: '取消',
  },
};
