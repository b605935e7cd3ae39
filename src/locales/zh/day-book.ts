import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('zh');

/** The day book. */
export const dayBook: Texts['dayBook'] = {
  title: '每日记录',
  camera: '摄像头',
  allCameras: '所有摄像头',
  loading: '正在读取…',
  today: '今天',
  byHour: '今天（按小时）',
  byDay: '最近 30 天',
  properShare: '的人今天正确佩戴了口罩',
  noneToday: '今天还没有人经过。',
  sameDays: '30 天合计',
  corrected: (verdicts) => `已人工更正 ${number(verdicts)} 个结果。`,
  occupancy: (entered, left) => `进入 ${number(entered)} 人，离开 ${number(left)} 人。`,
  dropped: (notes) => `浏览器未能保存，丢失了 ${number(notes)} 条记录。上方的计数不受影响。`,

  empty: {
    title: '这里还没有内容',
    help: '请开始实时检查。每个经过的人都会按小时计入这里：看到了什么、在什么时候，绝不记录图像，也绝不记录姓名。',
    start: '开始实时检查',
  },

  chart: {
    keys: '用方向键可逐条读出柱形。',
    bar: (name, all, share) => `${name}：${number(all)} 人，正确佩戴 ${share}`,
    nobody: (name) => `${name}：无人`,
    summary: (heading, all, share, most) =>
      `${heading}：${number(all)} 人经过，其中 ${share} 正确佩戴口罩。人数最多：${most}。`,
    table: '以表格显示',
    time: '时间',
    passed: '合计',
    properly: '正确佩戴',
  },

  stalls: {
    title: '今天的中断',
    none: '今天没有。',
    why: {
      camera_lost: '摄像头没有画面',
      engine_lost: '检查不得不重新启动',
      frozen: '画面静止不动',
    },
    line: (from, to, why) => `${from} – ${to}：${why}`,
  },

  data: {
    title: '您的数据',
    where: '这些记录保存在本设备上。未开启上报时，不发送任何内容。',
    persistent: '浏览器会保留它们，直到您将其删除。',
    transient: '空间不足或长期不使用应用时，浏览器可能会清除它们。安装应用即可保留。',
    csv: '保存表格 (CSV)',
    json: '保存数据 (JSON)',
    remove: '删除记录',
    days: (days) => `${number(days)} 天`,
    confirmTitle: '永久删除？',
    confirm: '删除后无法恢复。如有需要，请先保存表格。',
    everything: '每日记录中的全部内容',
    older: (days) => `${days}以前`,
    yes: '删除',
    no: '保留',
    deleted: (notes) => `已删除 ${number(notes)} 条记录。`,
    notDeleted: '未删除任何内容：浏览器没有释放其存储。请重试。',
  },

  trouble: {
    waiting: '尚未保存',
    memory_only: '未保存',
    full: '此设备已没有空间。记录暂存在内存中；请腾出一些空间，并保持此页面打开。',
    blocked: '此应用的另一个标签页造成了阻碍。请关闭其他标签页；在此之前，记录暂存在内存中。',
    closed: '浏览器已关闭其存储。记录暂存在内存中，会尽快写入。',
    failed: '浏览器的存储没有响应。记录暂存在内存中，正在重试。',
    forbidden:
      '此浏览器不允许在这里保存，例如在无痕窗口中。记录只保留到此页面关闭为止；请在此之前保存表格。',
    newer:
      '另一个标签页中有此应用的更新版本。请重新加载此页面；在此之前，记录只在此页面打开期间保留。',
  },
};
