import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('zh');

/** The page on which the app tests itself. */
export const selfTest: Texts['selfTest'] = {
  title: '自检',
  lead: '本设备上一切正常吗？检测会自动进行，只有摄像头需要您来启动。',
  running: '正在检测…',
  marks: { pass: '正常', attention: '请留意', fail: '异常', waiting: '等待中' },
  again: '重新检测',
  copy: '复制报告',
  copied: '已复制',
  copyFailed: '此处不允许复制。请选中文字后手动复制。',
  report: '报告',
  startCamera: '检测摄像头',
  lines: {
    app: '应用',
    camera: '摄像头',
    engine: '计算',
    golden: '结果正确性',
    speed: '速度',
    models: '神经网络',
    storage: '存储',
    offline: '离线使用',
    network: '网络静默',
  },
  app: (version) => `版本 ${version}`,
  camera: {
    waiting: '尚未检测。画面只留在这里。',
    fine: (label, width, height, rate, devices) =>
      `${label}，${width} × ${height}，每秒 ${number(rate)} 帧。摄像头数量：${number(devices)}。`,
    dark: '画面很暗。请取下遮盖物或打开灯。',
    small: '画面较小：只能找到近处的人。请选择其他摄像头。',
  },
  engine: {
    fine: (backend, place) => `${backend}，${place}。`,
    passedOver: '此前尝试过其他方式但未成功，详见报告。',
  },
  golden: {
    fine: (difference, most) => `两个网络的结果均正确：偏差最多 ${difference}，允许 ${most}。`,
    wrong: (difference, most) =>
      `网络计算出的值有误：偏差 ${difference}，允许 ${most}。请在设置中选择其他计算方式。`,
  },
  speed: {
    fine: (ms) => `每次 ${number(ms)} 毫秒。`,
    slow: (ms) => `每次 ${number(ms)} 毫秒：较慢。请关闭其他程序，或在设置中选择其他计算方式。`,
  },
  models: {
    fine: (detector, classifier) => `检测器 ${detector}，分类器 ${classifier}；所有文件均为原样。`,
    changed: (files) => `文件与原样不符：${files}。请在联网时重新加载页面。`,
    unknown: (detector, classifier) =>
      `检测器 ${detector}，分类器 ${classifier}；此处无法比对文件。`,
  },
  storage: {
    kept: '浏览器会保留应用。',
    mayGo: '长期不使用时，浏览器可能会清除应用。安装应用会有帮助。',
    unknown: '浏览器未说明是否保留应用。',
    used: (used, quota) => `已使用 ${used}，共 ${quota}。`,
  },
  network: {
    fine: (requests) => `${number(requests)} 次请求，全部发往本应用自己的地址。没有被拒绝的请求。`,
    elsewhere: (list) => `发往其他地址的请求：${list}。请向我们反馈。`,
    refused: (list) => `有内容试图违反规则，已被阻止：${list}。可能是浏览器扩展所为。`,
  },
};
