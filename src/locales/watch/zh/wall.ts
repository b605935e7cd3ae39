import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { number } = countingIn('zh');
const people = (all: number): string => `${number(all)} 人`;
const percent = (share: number): string => `${number(Math.round(share * 100))}%`;

/** The wall of cameras: what it shows, its cameras and its rules. */
export const wall: WatchTexts['wall'] = {
  cameras: '摄像头',
  summary: (giving, all) =>
    giving === all
      ? `${number(all)} 路摄像头`
      : `${number(all)} 路摄像头，${number(giving)} 路有画面`,
  people,
  setUp: '摄像头和规则',
  done: '返回监控墙',
  fullScreen: '全屏',
  sound: '提醒声音',
  pause: '暂停',
  resume: '继续',
  paused: '已暂停',
  starting: '正在准备…',
  none: {
    title: '还没有摄像头',
    help: '请添加本设备的摄像头，或可通过此服务器访问的场所摄像头。它们的画面只留在本设备上。',
    add: '添加摄像头',
  },

  states: {
    idle: '关闭',
    connecting: '正在连接…',
    live: '实时',
    slow: '缓慢',
    lost: '已断开',
  },
  retryIn: (seconds) => `${number(seconds)} 秒后重试`,
  retryNow: '立即重试',
  why: {
    denied: '浏览器不允许使用摄像头。',
    absent: '找不到此摄像头。',
    busy: '其他程序正在占用摄像头。',
    insecure: '浏览器只允许在安全页面上使用摄像头。',
    unplugged: '摄像头已被拔下。',
    unreachable: '没有响应。',
    refused: '服务器要求验证身份。',
    missing: '服务器上没有此摄像头。',
    not_a_stream: '收到的不是视频流。',
    frozen: '画面静止不动。',
    ended: '摄像头结束了视频流。',
    elsewhere: '该地址在其他服务器上。',
  },

  findings: {
    title: '未正确佩戴口罩',
    none: '目前没有人。',
    now: { in_view: '在画面中', gone: '已离开', put_on: '现已戴好' },
  },

  alerts: {
    title: '提醒',
    dismiss: '已知晓',
    everywhere: '全部摄像头',
    share: (share, place) => `${place}：一分钟内 ${percent(share / 100)} 的人未正确佩戴口罩`,
    crowd: (all, place) => `${place}：画面中有 ${people(all)}`,
    anyone: (all, place) => `${place}：${all === 1 ? '有人' : people(all)}未正确佩戴口罩`,
  },

  setup: {
    title: '摄像头和规则',
    cameras: '摄像头',
    thisDevice: '本设备的摄像头',
    findCameras: '查找摄像头',
    noDevice: '本设备上未找到摄像头，或不允许使用。',
    orAddress: '此服务器上的地址',
    addressHint:
      '例如 /cameras/door 这样的路径：MJPEG、HLS (….m3u8) 或 WebRTC (…/whep)。绝不会访问其他服务器。',
    addressWrong: '这不是此服务器上的地址。地址以一个斜杠开头：/cameras/door',
    addAddress: '添加',
    full: '监控墙已满：九路摄像头。',
    name: '地点名称',
    unnamed: (index) => `摄像头 ${number(index)}`,
    remove: '从监控墙移除此摄像头',
    removed: (name) => `已从监控墙移除“${name}”。`,
    undo: '撤销',
    area: '计入的区域',
    areaHint: '在画面上画出区域，或在此移动它的边缘。',
    whole: '整个画面',
    edges: { left: '左', top: '上', right: '右', bottom: '下' },
    percent,
    leastFace: '计入的最小人脸',
    leastFaceHint: '以占画面宽度的比例计：距离更远的人不计入。',
    everyFace: '所有人脸',

    rules: '何时提醒',
    rulesHint: '每条规则提醒一次，然后静默一段时间。',
    addRule: '添加规则',
    kinds: {
      anyone: '有人未正确佩戴口罩',
      share: '未正确佩戴口罩的比例过高',
      crowd: '人数过多',
    },
    what: '提醒内容',
    where: '位置',
    everywhere: '所有摄像头',
    percentAbove: '一分钟内经过的人（至少四人）中超过',
    peopleAbove: '画面中的人数超过',
    rest: '之后静默',
    rests: (seconds) =>
      seconds === 0
        ? '不静默'
        : seconds < 120
          ? `${number(seconds)} 秒`
          : `${number(Math.round(seconds / 60))} 分钟`,
    quiet: '免打扰时段',
    from: '从',
    to: '到',
    removeRule: '删除此规则',
  },
};
