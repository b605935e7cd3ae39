import type { FaceDetection, FaceDetectionConfig } from '@mediapipe/face_detection';
import type { Run } from '../interleave.ts';
import { expectOne } from './one-face.ts';

/** The package is a script that puts its class into the window. */
interface MediapipeWindow {
  readonly FaceDetection: new (config: FaceDetectionConfig) => FaceDetection;
}

/** MediaPipe's face detector for short range, with its own runtime. */
export async function startMediapipe(frame: HTMLCanvasElement): Promise<Run> {
  const folder = new URL('mediapipe/', location.href).href;
  const script = document.createElement('script');
  script.src = `${folder}face_detection.js`;
  script.crossOrigin = 'anonymous';
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  document.head.append(script);
  await loaded;
  const { FaceDetection: Detector } = window as unknown as MediapipeWindow;
  const detector = new Detector({ locateFile: (path) => folder + path });
  // its confidence stays at the default: setting it breaks the graph of this version
  detector.setOptions({ model: 'short' });
  let faces = 0;
  detector.onResults(({ detections }) => {
    faces = detections.length;
  });
  await detector.initialize();
  return async () => {
    faces = 0;
    await detector.send({ image: frame });
    expectOne('MediaPipe', faces);
  };
}
