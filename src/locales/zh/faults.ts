import type { Texts } from '../en.ts';

/** What keeps the camera or the check from running, and what helps. */
export const faults: Texts['faults'] = {
  camera: {
    denied: {
      title: '未允许使用摄像头',
      help: '请为此页面允许摄像头：通过地址栏中的摄像头图标或浏览器设置。然后重试。',
    },
    absent: {
      title: '未找到摄像头',
      help: '请连接摄像头，或在手机或平板电脑上打开此页面。检查照片不需要摄像头。',
    },
    busy: {
      title: '摄像头正在使用中',
      help: '似乎有其他程序占用了它。请关闭视频通话和使用它的其他标签页，然后重试。',
    },
    insecure: {
      title: '此地址无法使用摄像头',
      help: '浏览器只允许安全页面使用摄像头。请用 https:// 打开此地址，或在本机上使用 localhost。',
    },
    unplugged: {
      title: '摄像头已断开',
      help: '它被拔出或关闭了。请重新连接，或选择另一个。',
    },
  },
  engine: {
    model_missing: {
      title: '应用的一部分未能加载',
      help: '网络可能已断开，而应用尚未保存在本设备上。请联网一次后重试。',
    },
    model_broken: {
      title: '应用的一部分已损坏',
      help: '收到的文件不正确。请重试；如无效，请重新加载页面。',
    },
    no_backend: {
      title: '此设备无法进行检查',
      help: '其图形处理器和处理器都无法按要求计算。请更新浏览器或换一台设备。',
    },
  },
};
