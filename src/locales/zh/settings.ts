import type { Texts } from '../en.ts';

/** The settings. */
export const settings: Texts['settings'] = {
  title: '设置',
  language: '语言',
  languageAuto: '跟随浏览器',
  theme: '外观',
  themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
  mirror: '镜像画面',
  mirrorHelp: '对在屏幕上看到自己的人来说，镜像画面更自然。',
  mirrors: { auto: '仅前置摄像头', on: '始终', off: '从不' },
  backend: '计算方式',
  backendHelp: '“自动”会选用这里最快的方式。检查缓慢或失败时可更改。',
  automatic: '自动',
  offline: '离线使用',
  offlineStates: {
    preparing: '正在准备…',
    ready: '已就绪：没有网络也能使用。',
    untrusted: '此地址不支持：设备不信任其证书。检查本身仍可使用。',
    unsupported: '此浏览器在这里无法做到。检查本身仍可使用。',
    failed: '准备失败，下次访问时会重试。',
    off: '开发期间关闭。',
  },
  storage: '存储',
  storageStates: {
    unknown: '浏览器未说明。',
    persistent: '浏览器会保留应用及其设置，直到您将其删除。',
    transient: '长期不使用时，浏览器可能会清除应用及其设置。',
  },
  stayedHere: '设置保存在本设备上。',
};
