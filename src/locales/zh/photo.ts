import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number, summary } = countingIn('zh');

/** The check of photos. */
export const photo: Texts['photo'] = {
  title: '检查照片',
  private: '图像只留在本设备上。',
  choose: '选择照片',
  take: '拍照',
  dropHint: '也可以将图像拖放或粘贴到这里。',
  waiting: '等待中…',
  checking: '正在检查…',
  progress: '已检查的图像',
  checked: (done, all) => `已检查 ${number(done)}/${number(all)} 张图像`,
  summary: (tally) =>
    summary(tally, {
      none: '未找到人脸',
      all: { other: '# 张人脸' },
      mask: { other: '# 张已戴口罩' },
      no_mask: { other: '# 张未戴口罩' },
      incorrect: { other: '# 张佩戴不当' },
      unsure: { other: '# 张无法确定' },
      comma: '，',
      colon: '：',
    }),
  face: (index) => `人脸 ${number(index)}`,
  save: '保存图像',
  saveNamed: (name) => `保存图像：${name}`,
  saveTable: '保存表格',
  cancel: '停止',
  clear: '全部清除',
  noFace: {
    title: '未找到人脸',
    help: '人脸高度至少约 16 像素，并大致面向镜头。更近的图像可能有帮助。',
  },
  doubts: {
    too_far: '人脸太小',
    turned_away: '人脸转向一侧',
    too_dark: '人脸太暗',
    blurred: '人脸模糊',
    undecided: '两种都有可能',
  },
  faults: {
    heic: {
      title: '此浏览器无法打开 HEIC 图像',
      help: '请以 JPEG 格式分享图像，或在 Safari 中打开此页面。',
    },
    unreadable: {
      title: '此图像无法打开',
      help: '文件可能已损坏或类型不同。支持 JPEG、PNG、WebP 和 AVIF。',
    },
  },
};
