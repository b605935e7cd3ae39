import { describe, expect, it } from 'vitest';
import type {
  CameraFinding,
  EngineFinding,
  Findings,
} from '../../../../src/app/self-test/findings.ts';
import type { Line, LineName } from '../../../../src/app/self-test/judge.ts';
import { judge, reportOf } from '../../../../src/app/self-test/judge.ts';
import { en } from '../../../../src/locales/en.ts';

const CAMERA: CameraFinding = {
  kind: 'live',
  label: 'Front',
  width: 1280,
  height: 720,
  rate: 29.97,
  devices: 2,
  brightness: 0.5,
};
const ENGINE = {
  info: {
    backend: 'wasm',
    place: 'worker',
    detectorVersion: '2.1.0',
    classifierVersion: '2.1.0',
    lookMs: 40,
    isMeasured: true,
    passedOver: [],
  },
  proof: { detector: 1e-6, classifier: 2e-6, tolerance: 1e-3 },
  lookMs: 41.6,
} as const satisfies EngineFinding;
const ALL: Findings = {
  version: '0.1.0',
  offline: 'ready',
  camera: CAMERA,
  engine: ENGINE,
  models: { changed: [] },
  storage: { state: 'persistent', used: 4_200_000, quota: 2e9 },
  network: { requests: ['https://a.example/sw.js'], violations: [], origin: 'https://a.example' },
};

const judged = (changes: Partial<Findings> = {}): Line[] => judge({ ...ALL, ...changes }, en, 'en');
const lineOf = (name: LineName, changes: Partial<Findings>): Line | undefined =>
  judged(changes).find((line) => line.name === name);

describe('the self-test', () => {
  it('says of each part that it is in order, when it is', () => {
    const lines = judged();
    expect(lines.map(({ name }) => name)).toEqual(Object.keys(en.selfTest.lines));
    expect(lines.filter(({ mark }) => mark !== 'pass')).toEqual([]);
  });

  it('waits for what has not been found yet', () => {
    const lines = judge(
      { version: '1', offline: 'preparing', camera: { kind: 'waiting' } },
      en,
      'en',
    );
    expect(lines.map(({ mark }) => mark)).toEqual(['pass', ...Array<string>(8).fill('waiting')]);
  });

  it.each([
    ['camera', { camera: { kind: 'fault', fault: 'denied' } }, 'fail', 'not allowed'],
    ['camera', { camera: { ...CAMERA, brightness: 0.01 } }, 'attention', 'very dark'],
    ['camera', { camera: { ...CAMERA, width: 320, height: 240 } }, 'attention', 'small'],
    ['engine', { engine: { fault: { code: 'no_backend', detail: '' } } }, 'fail', 'cannot do'],
    [
      'engine',
      { engine: { ...ENGINE, info: { ...ENGINE.info, passedOver: ['webgl: lost'] } } },
      'attention',
      'did not work',
    ],
    [
      'golden',
      { engine: { ...ENGINE, proof: { ...ENGINE.proof, classifier: 0.2 } } },
      'fail',
      'off by 0.2, 0.001 are',
    ],
    ['golden', { engine: { ...ENGINE, proof: { ...ENGINE.proof, detector: NaN } } }, 'fail', 'NaN'],
    ['golden', { engine: { ...ENGINE, proof: undefined } }, 'fail', ''],
    ['speed', { engine: { ...ENGINE, lookMs: 900 } }, 'attention', '900 ms'],
    ['models', { models: { changed: ['models/a.bin'] } }, 'fail', 'models/a.bin'],
    ['models', { models: { changed: undefined } }, 'attention', 'cannot be compared'],
    ['storage', { storage: { state: 'transient' } }, 'attention', 'Installing'],
    ['offline', { offline: 'failed' }, 'fail', 'tried again'],
    [
      'network',
      { network: { ...ALL.network, requests: ['https://b.example/x'] } },
      'fail',
      'b.example',
    ],
    ['network', { network: { ...ALL.network, violations: ['img-src x'] } }, 'attention', 'img-src'],
  ] as [LineName, Partial<Findings>, string, string][])(
    'tells what is wrong with the %s, and the way on: %j',
    (name, changes, mark, words) => {
      const line = lineOf(name, changes);
      expect(line?.mark).toBe(mark);
      expect(line?.text).toContain(words);
    },
  );

  it('leaves out what makes no sense without an engine', () => {
    const names = judged({ engine: { fault: { code: 'no_backend', detail: '' } } }).map(
      ({ name }) => name,
    );
    expect(names).not.toContain('golden');
    expect(names).not.toContain('speed');
  });

  it('becomes a report of plain text, with what helps whoever reads it', () => {
    const report = reportOf(judged(), en, ['Firefox 142']);
    expect(report).toContain('Camera: In order. Front, 1280 × 720, 30 pictures a second');
    expect(report.split('\n').at(-1)).toBe('Firefox 142');
  });
});
