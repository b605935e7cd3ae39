import { anchorCentres } from '../../../src/core/anchors.ts';
import { decode } from '../../../src/core/decode.ts';
import type { Reading } from '../../../src/core/evidence.ts';
import { addReading, noEvidence } from '../../../src/core/evidence.ts';
import { planLooks } from '../../../src/core/look.ts';
import { merge } from '../../../src/core/merge.ts';
import { advance, NO_TRACKS } from '../../../src/core/track.ts';
import type { BackendName } from '../../../src/vision/backend.ts';
import { readFaces } from '../../../src/vision/faces.ts';
import { upload } from '../../../src/vision/pixels.ts';
import { startVision } from '../../../src/vision/start.ts';
import { medianOf } from '../../../tools/evaluate/statistics.ts';
import { readFrame } from './frame.ts';
import { timeKernels } from './kernels.ts';
import { expectOne } from './one-face.ts';

Object.assign(window, { timeStages });

const WARM_UP = 5;

type Stage = 'capture' | 'upload' | 'detect' | 'decode' | 'track' | 'read' | 'decide';

/**
 * Takes the time of each stage of a look at one face, from the canvas to the evidence.
 *
 * @returns medians in milliseconds: `stage_ms[STAGE]`, where `decode` is a part of `detect`; on
 *   WebAssembly also `kernel_ms[STAGE:KERNEL]`. Nothing where the backend does not start.
 */
export async function timeStages(
  backend: BackendName,
  rounds: number,
): Promise<Record<string, number> | undefined> {
  const started = await startVision({ backend, base: new URL('.', location.href).href });
  if ('fault' in started) return undefined;
  const { detector, classifier } = started.vision;
  const { inputSize, overlap, threshold } = detector.manifest;
  const canvas = await readFrame();
  const [look] = planLooks(canvas, inputSize, 'one');
  if (look === undefined) throw new Error('no look is planned');
  const anchors = anchorCentres(inputSize);
  const takeKernels =
    backend === 'wasm' ? timeKernels(backend) : (): Record<string, number> => ({});
  const times = new Map<string, number[]>();
  const note = (key: string, ms: number): void => {
    times.set(key, [...(times.get(key) ?? []), ms]);
  };

  for (let round = -WARM_UP; round < rounds; round += 1) {
    const timed = async <T>(stage: Stage, work: () => T): Promise<Awaited<T>> => {
      takeKernels();
      const startedAt = performance.now();
      const answer = await work();
      const ms = performance.now() - startedAt;
      if (round < 0) return answer;
      note(`stage_ms[${stage}]`, ms);
      for (const [name, spent] of Object.entries(takeKernels())) {
        note(`kernel_ms[${stage}:${name}]`, spent);
      }
      return answer;
    };
    const bitmap = await timed('capture', () => createImageBitmap(canvas));
    const frame = await timed('upload', () => upload(bitmap));
    bitmap.close();
    const faces = await timed('detect', () => detector.detect(frame, [look]));
    expectOne('Maskcheck', faces.length);
    const raw = await detector.raw(frame, look);
    await timed('decode', () => {
      const detections = decode(raw, anchors, threshold);
      return merge([{ look, detections }], frame, overlap, 1);
    });
    await timed('track', () => advance(NO_TRACKS, faces, round));
    const [reading] = await timed('read', () => readFaces(frame, faces, classifier));
    if (reading === undefined) throw new Error('the face is not read');
    const usable: Reading = { probabilities: reading.probabilities };
    await timed('decide', () => addReading(noEvidence(round), usable, round));
    frame.dispose();
  }
  return Object.fromEntries([...times].map(([key, all]) => [key, medianOf(all)]));
}
