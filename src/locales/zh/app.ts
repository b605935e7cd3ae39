import type { Texts } from '../en.ts';

/** The shell: its header, loading and failing screens. */
export const app: Texts['app'] = {
  name: 'Maskcheck',
  skip: '跳到内容',
  navigation: '主菜单',
  home: '首页',
  about: '关于',
  settings: '设置',
  loading: '请稍候…',
  gettingReady: '正在准备…',
  gettingReadyHelp: '首次启动时间稍长。',
  tryAgain: '重试',
  close: '关闭',
  details: '用于反馈问题的详细信息',
  titles: {
    guard: '实时检查',
    photo: '照片检查',
    watch: '多路摄像头',
    reporting: '上报',
    fleet: '站点',
  },
  joins: {
    pair: (name, value) => `${name}：${value}`,
    titled: (title, text) => `${title}。${text}`,
    sentences: (first, second) => `${first}${second}`,
  },
  screenFailed: {
    title: '此页面未能加载',
    help: '网络可能已断开。请检查后重试。',
  },
};

/** The first screen. */
export const first: Texts['first'] = {
  title: '口罩戴好了吗？',
  lead: 'Maskcheck 通过摄像头查看谁正确佩戴了口罩、谁没有戴、谁戴得不对。',
  private: '任何图像都不会离开本设备，也不会保存。',
  startLive: '开始实时检查',
  checkPhoto: '检查照片',
  languageLabel: '语言',
  limits: '门口的友好提醒，不是门禁系统，也不是医疗器械。',
  seesLabel: '它能分辨什么',
};

/** The offer to install the app. */
export const install: Texts['install'] = {
  button: '安装应用',
  iosTitle: '放到主屏幕',
  iosHelp: '在浏览器中轻点“共享”，再轻点“添加到主屏幕”。',
  installed: '已安装在本设备上',
};

/** The notices of new versions and of use without a network. */
export const update: Texts['update'] = {
  offered: '新版本已就绪。',
  apply: '立即使用',
  later: '以后再说',
  applying: '正在切换…',
  offlineReady: '从现在起，没有网络也能使用。',
};
