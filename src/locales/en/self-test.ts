import { countingIn } from '../counting.ts';

const { count, number } = countingIn('en');

/** The page on which the app tests itself. */
export const selfTest = {
  title: 'Self-test',
  lead: 'Does everything work on this device? The test runs by itself; only the camera waits to be asked.',
  running: 'Being tested…',
  marks: { pass: 'In order', attention: 'Worth a look', fail: 'Not in order', waiting: 'Waiting' },
  again: 'Test again',
  copy: 'Copy report',
  copied: 'Copied',
  copyFailed: 'Copying is not allowed here. Select the text and copy it by hand.',
  report: 'Report',
  startCamera: 'Test the camera',
  lines: {
    app: 'App',
    camera: 'Camera',
    engine: 'Computing',
    golden: 'Right answers',
    speed: 'Speed',
    models: 'Networks',
    storage: 'Storage',
    offline: 'Offline use',
    network: 'Silence on the network',
  },
  app: (version: string) => `Version ${version}`,
  camera: {
    waiting: 'Not tested yet. The picture stays here.',
    fine: (label: string, width: number, height: number, rate: number, devices: number) =>
      `${label}, ${width} × ${height}, ${count(rate, { one: '# picture', other: '# pictures' })} a second. Cameras: ${number(devices)}.`,
    dark: 'The picture is very dark. Take the cover off, or switch a light on.',
    small: 'The picture is small: only people who are near are found. Choose another camera.',
  },
  engine: {
    fine: (backend: string, place: string) => `${backend}, ${place}.`,
    passedOver: 'Something else was tried before and did not work; see the report.',
  },
  golden: {
    fine: (difference: string, most: string) =>
      `Both networks answer as they should: off by ${difference} at most, ${most} are allowed.`,
    wrong: (difference: string, most: string) =>
      `The networks compute wrong values: off by ${difference}, ${most} are allowed. Choose another way to compute in the settings.`,
  },
  speed: {
    fine: (ms: number) => `${number(ms)} ms a look.`,
    slow: (ms: number) =>
      `${number(ms)} ms a look: slow. Close other programs, or choose another way to compute in the settings.`,
  },
  models: {
    fine: (detector: string, classifier: string) =>
      `Detector ${detector}, classifier ${classifier}; all files are as they were built.`,
    changed: (files: string) => `Not as it was built: ${files}. Reload the page while online.`,
    unknown: (detector: string, classifier: string) =>
      `Detector ${detector}, classifier ${classifier}; the files cannot be compared here.`,
  },
  storage: {
    kept: 'The browser keeps the app.',
    mayGo: 'The browser may clear the app when it is not used for long. Installing it helps.',
    unknown: 'The browser does not tell whether it keeps the app.',
    used: (used: string, quota: string) => `${used} of ${quota} are used.`,
  },
  network: {
    fine: (requests: number) =>
      count(requests, {
        one: '# request, to this app’s own address. Nothing refused.',
        other: '# requests, all to this app’s own address. Nothing refused.',
      }),
    elsewhere: (list: string) => `Requests to other addresses: ${list}. Please report this.`,
    refused: (list: string) =>
      `Something tried to break the rules and was stopped: ${list}. An extension of the browser may do that.`,
  },
};
