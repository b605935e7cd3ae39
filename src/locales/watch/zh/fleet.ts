import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { number } = countingIn('zh');

/** The page of all stations. */
export const fleet: WatchTexts['fleet'] = {
  title: '站点',
  lead: '向代理上报的所有站点，以各自的最近消息为准。',
  login: {
    title: '连接代理',
    path: '代理在此服务器上的路径',
    user: '用户名',
    password: '密码',
    remember: '在本设备上记住密码',
    connect: '连接',
    leave: '断开连接',
  },
  states: {
    apart: '未连接。',
    connecting: '正在连接…',
    connected: '已连接。',
  },
  stale: '各站点按最近一次收到的消息显示。',
  notCurrent: '不是最新',
  none: '还没有站点上报。',
  status: { alive: '运行中', lost: '已断开', off: '已停止上报' },
  strange: {
    future: '此站点的版本比此页面新。请更新本设备。',
    spoilt: '无法读取此站点发来的内容。',
  },
  engine: {
    idle: '没有进行检查',
    starting: '正在准备',
    ready: '正在检查',
    fault: '检查无法启动',
  },
  since: '最近消息',
  check: '检查',
  version: '版本',
  light: '光线',
  speed: '速度',
  lookMs: (ms) => `每次 ${number(Math.round(ms))} 毫秒`,
  stalls: '今天的中断',
  stallsOf: (stalls, minutes) =>
    stalls === 0 ? '无' : `${number(stalls)} 次，共 ${number(minutes)} 分钟`,
  today: '今天',
  properly: '正确佩戴口罩',
  outbox: '待发送',
  outboxOf: (waiting, aside, lost) =>
    [
      waiting === 0 ? '无' : `${number(waiting)} 条等待`,
      ...(aside > 0 ? [`${number(aside)} 条被拒绝`] : []),
      ...(lost > 0 ? [`${number(lost)} 条丢失`] : []),
    ].join('，'),
  push: {
    title: '下发配置',
    help: '设置页面所保存的设置文件。每个站点都会检查它，并告知是否已采用；离线的站点恢复后会收到。此类文件中没有 PIN 码。',
    file: '设置文件',
    to: '发送到',
    all: '全部站点',
    send: '发送',
    broken: '此文件中没有设置。',
    pushed: (stations) => `已交给代理，共 ${number(stations)} 个站点。`,
    untaken: (names) => `代理未接受以下站点的配置：${names}`,
  },
  answers: {
    title: '最近的配置',
    none: '无',
    applied: '已生效',
    refused: (field) => (field === '' ? '被拒绝' : `因“${field}”被拒绝`),
    future: '适用于更新的版本；被拒绝',
    spoilt: '无法读取回应',
  },
};
