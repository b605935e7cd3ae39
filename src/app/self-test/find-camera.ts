import type { Camera } from '../../sources/camera.ts';
import type { CameraFinding } from './findings.ts';

/** Brightness is read from a picture shrunk to this side, in pixels. */
const SHRUNK = 16;

/** Looks through the running camera once. Never throws. */
export function findCamera({ state, video, stream, devices, device }: Camera): CameraFinding {
  if (state.kind === 'fault') return state;
  if (state.kind === 'muted') return { kind: 'fault', fault: 'muted' };
  if (state.kind !== 'live') return { kind: 'waiting' };
  return {
    kind: 'live',
    label: device.label ?? '',
    width: video.videoWidth,
    height: video.videoHeight,
    rate: stream?.getVideoTracks()[0]?.getSettings().frameRate ?? 0,
    devices: devices.length,
    brightness: brightnessOf(video),
  };
}

function brightnessOf(video: HTMLVideoElement): number {
  const canvas = Object.assign(document.createElement('canvas'), { width: SHRUNK, height: SHRUNK });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return 1;
  context.drawImage(video, 0, 0, SHRUNK, SHRUNK);
  const { data } = context.getImageData(0, 0, SHRUNK, SHRUNK);
  // the mean of red, green and blue, alpha taken out
  const sum = data.reduce((total, value, index) => (index % 4 === 3 ? total : total + value), 0);
  return sum / (SHRUNK * SHRUNK * 3 * 255);
}
