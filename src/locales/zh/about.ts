import { countingIn } from '../counting.ts';
import type { Texts } from '../en.ts';

const { number } = countingIn('zh');

/** What the app is and is not. */
export const about: Texts['about'] = {
  title: '关于 Maskcheck',
  what: {
    title: '它做什么',
    text: 'Maskcheck 在摄像头画面或照片中找出人脸并逐一判断：已戴口罩、未戴口罩，或佩戴不当、露出鼻子或嘴。无法判断时，它会说明，并给出原因。',
  },
  can: {
    title: '擅长的情况',
    items: [
      '光线良好、相距几步、大致面向摄像头的人脸。',
      '同时出现多个人。',
      '大多数颜色的医用外科口罩、FFP2 口罩和布口罩。',
    ],
  },
  cannot: {
    title: '不擅长的情况',
    items: [
      '围巾、面纱、手和胡须可能被当成口罩；印花和黑色口罩可能被漏掉。',
      '距离远、侧身、处于暗处或逆光的人。',
      '它无法判断口罩是否合格、干净或贴合。',
    ],
  },
  limits: {
    title: '它不是什么',
    text: 'Maskcheck 不是门禁系统，也不是医疗器械。它会出错。请勿仅凭它的判断拒绝任何人，应由人来决定。',
  },
  licences: {
    title: '许可',
    code: '本程序是采用 MIT 许可证的自由软件。',
    weights: '在用可供任何用途的图像重新训练之前，这些训练好的网络仅用于研究和演示。',
    notices: '所含软件的声明',
  },
  versions: {
    title: '版本',
    app: '应用',
    detector: '人脸检测器',
    classifier: '口罩分类器',
    computesOn: '计算方式',
    place: { worker: '后台', page: '页面' },
    backend: { webgl: '图形处理器 (WebGL)', wasm: '处理器 (WebAssembly)' },
    look: (milliseconds) => `每次 ${number(milliseconds)} 毫秒`,
    checks: '检测器、分类器、设备',
    notStarted: '开始一次检查后即可得知。',
  },
};

/** The word on privacy, and the notice for the entrance. */
export const privacy: Texts['privacy'] = {
  title: '隐私',
  points: [
    '摄像头画面在本设备上判断，随即消失。',
    '不发送任何图像。应用自带的规则只允许它访问自己的服务器，并由浏览器强制执行；只有开启上报后，才会向其发送不含姓名的结果。',
    '不识别任何人：没有姓名，没有人脸模板，也不记录谁来过。每日记录会记下何时有人经过以及口罩佩戴情况，直到您将其删除。',
    '此浏览器中只保存每日记录、您的设置、尚未发送的上报，以及您的设备最适合的计算方式。',
  ],
  notice: {
    title: '入口告示',
    help: '将摄像头对准访客者须告知他们。请填写方括号中的内容，打印并张贴在人们进入画面之前能看到的地方。',
    copy: '复制文字',
    print: '打印',
    copied: '已复制',
    copyFailed: '此处不允许复制。请选中文字后手动复制。',
    label: '告示文字',
    text: `此入口设有摄像头：口罩检查

摄像头实时显示是否佩戴口罩。设备上的程序在拍摄的瞬间判断每一幅画面。不保存、不发送任何图像，也不识别任何人。

目的：提醒访客遵守口罩规定。
法律依据：[例如《通用数据保护条例》第 6 条第 1 款 (f) 项：保护健康的正当利益]
负责人：[姓名、地址、电话]
数据保护负责人：[姓名、电子邮箱]
保存：不保存图像。每次检查的时间和结果（不含姓名）[在设备本身]保存 [30] 天。

您可以提出反对、向我们了解情况，或向监管机构投诉。如果您不希望被摄像头拍到，请与我们联系：[其他入口、电话]。`,
  },
};
