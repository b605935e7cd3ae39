import { countingIn } from '../../counting.ts';
import type { WatchTexts } from '../en.ts';

const { number } = countingIn('zh');

/** What goes to the systems of the house, and how that stands. */
export const reporting: WatchTexts['reporting'] = {
  title: '上报',
  lead: '将此处看到的情况告知您场所的系统：MQTT 代理、Home Assistant，或接收消息的地址。它们都只通过提供本应用的服务器访问，不经过任何其他服务器。',
  switch: '向场所系统上报',
  off: '已关闭：任何内容都不会离开本设备。',
  name: '此站点的名称',
  nameHelp: '小写英文字母、数字和连字符，例如 door-north。它也是在代理上的用户名。',
  nameWrong: '名称由小写英文字母、数字和连字符组成，不能以连字符开头，最多 32 个字符。',
  pathWrong: '此服务器上的地址以一个斜杠开头，例如 /mqtt。',
  states: {
    unnamed: '请先为此站点命名。',
    no_store:
      '此浏览器不允许在这里保存，例如在无痕窗口中。无法保存的内容就无法可靠上报，因此不上报任何内容。',
    elsewhere: '此应用的另一个标签页正在上报。它关闭后由此页接手。',
    on: '已开启。',
  },
  trouble: {
    full: '此设备已没有空间。腾出空间之前不上报新内容。',
    blocked: '此应用的另一个标签页阻碍了存储。请关闭其他标签页。',
    closed: '浏览器已关闭其存储。正在重试。',
    failed: '浏览器的存储没有响应。正在重试。',
    forbidden: '此浏览器不允许在这里保存，例如在无痕窗口中。',
    newer: '另一个标签页中有此应用的更新版本。请重新加载此页面。',
  },

  what: {
    title: '哪些内容会离开本设备',
    counts: '每路摄像头、每一刻钟内有多少人经过、结果如何。不会更细。',
    alerts: '监控墙的提醒：时间、摄像头、规则。',
    state: '此站点是否在运行，它的版本、速度和光线，以及今天的计数。',
    cameras: '摄像头使用它们在本设备上的名称。',
    never: '绝不包含图像，绝不包含人脸，绝不包含姓名。',
    findings: '同时上报每一次未正确佩戴口罩的情况：时间、摄像头、结果',
    findingsHelp: '只要计数已够用，就保持关闭。',
  },

  mqtt: {
    title: 'MQTT 代理',
    path: '代理在此服务器上的路径',
    pathHelp: '没有代理则留空。',
    password: '此站点在代理上的密码',
    passwordHelp: '密码只留在本设备上，不会出现在任何设置文件中。',
    homeAssistant: '让 Home Assistant 发现此站点的传感器',
  },
  webhook: {
    title: '网络钩子 (Webhook)',
    path: '此服务器上接收消息的路径',
    pathHelp: '没有则留空。',
  },

  link: {
    connecting: '正在连接…',
    idle: '尚未发送任何内容。',
    open: '工作正常。',
    why: {
      unreachable: '那里没有响应。',
      wrong_password: '代理不认识这个名称和密码。',
      forbidden: '代理不允许此站点写入自己的主题。需要更正代理的访问列表。',
      taken_over: '另一台设备正以相同的名称上报。',
      server_trouble: '服务器出现问题。',
    },
    again: (time) => `将于 ${time} 重试。`,
    waiting: (messages) => `${number(messages)} 条消息等待发送。`,
    aside: (messages) => `${number(messages)} 条消息被最终拒绝，已保留。`,
    lost: (messages) => `空间不足，丢失了 ${number(messages)} 条消息。计数不受影响。`,
    test: '发送测试消息',
    retry: '立即重试',
    delivered: '测试消息已送达。',
    notDelivered: '测试消息未送达。',
    refused: '测试消息被拒绝。',
  },

  answer: {
    applied: '来自站点页面的配置已生效。',
    refused: (field) =>
      field === ''
        ? '收到的内容不是配置。沿用上次的正确配置。'
        : `配置因“${field}”被拒绝。沿用上次的正确配置。`,
    future: '收到了适用于此应用更新版本的配置。沿用上次的正确配置。',
  },
  toFleet: '全部站点',
};
