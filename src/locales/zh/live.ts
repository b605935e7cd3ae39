import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { count, number } = countingIn('zh');

/** The live check. */
export const live: Texts['live'] = {
  title: '实时检查',
  cameraOn: '摄像头已开启 · 图像不会离开本设备',
  cameraOff: '摄像头已关闭',
  allowCamera: '如果浏览器询问，请允许使用摄像头。',
  nobody: '画面中无人',
  paused: '已暂停',
  stopped: '未运行',
  sinceStart: '自开始以来',
  people: (all) => count(all, { other: '# 人' }),
  controls: '控制',
  back: '返回',
  pause: '暂停',
  resume: '继续',
  mirror: '镜像画面',
  torch: '灯光',
  zoom: '缩放',
  zoomBy: (factor) => `${number(factor, 1)} ×`,
  chooseCamera: '选择摄像头',
  chooseAnother: '选择其他摄像头',
  noCameras: '尚无已知的摄像头。请先允许使用一个。',
  unnamed: (index) => `摄像头 ${number(index)}`,
  facing: { user: '前置摄像头', environment: '后置摄像头' },
  photoInstead: '改为检查照片',
  muted: {
    title: '摄像头没有画面',
    help: '通话、其他程序或摄像头自身的开关占用了它。画面恢复后会自动继续。',
  },
};
