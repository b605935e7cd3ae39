import { countingIn } from '../counting.ts';

const { count, number } = countingIn('en');

/** The live check. */
export const live = {
  title: 'Live check',
  cameraOn: 'Camera on · no picture leaves this device',
  cameraOff: 'Camera off',
  allowCamera: 'Please allow the camera if the browser asks.',
  nobody: 'Nobody in view',
  paused: 'Paused',
  stopped: 'Not running',
  /** Said before the counts of all who have passed. */
  sinceStart: 'Since the start',
  people: (all: number) => count(all, { one: '# person', other: '# people' }),
  /** Read by screen readers before the buttons under the picture. */
  controls: 'Controls',
  back: 'Back',
  pause: 'Pause',
  resume: 'Go on',
  mirror: 'Mirror the picture',
  torch: 'Light',
  zoom: 'Zoom',
  zoomBy: (factor: number) => `${number(factor, 1)} ×`,
  chooseCamera: 'Choose a camera',
  chooseAnother: 'Choose another camera',
  noCameras: 'No camera is known yet. Allow one first.',
  unnamed: (index: number) => `Camera ${number(index)}`,
  facing: { user: 'Front camera', environment: 'Rear camera' },
  photoInstead: 'Check a photo instead',
  muted: {
    title: 'The camera gives no picture',
    help: 'A call, another program or the camera’s own switch holds it back. It goes on by itself when the picture returns.',
  },
};
