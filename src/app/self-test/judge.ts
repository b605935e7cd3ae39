import type { Texts } from '../../locales/en.ts';
import { faultTextOf } from '../../stations/live/fault-text.ts';
import type { CameraFinding, EngineFinding, Findings } from './findings.ts';

/** How a line of the self-test turned out. */
export type Mark = 'pass' | 'attention' | 'fail' | 'waiting';

/** A part of the self-test. */
export type LineName = keyof Texts['selfTest']['lines'];

/** A line of the self-test: what, how, and in plain words what to do. */
export interface Line {
  readonly name: LineName;
  readonly mark: Mark;
  readonly text: string;
}

/** Slower looks come too seldom for people who walk past, in milliseconds. */
const SLOW_LOOK_MS = 250;
/** Darker pictures show no faces, as mean brightness, 0–1. */
const DARK = 0.08;
/** Smaller pictures show too few pixels of a face across a doorway. */
const SMALL_WIDTH = 480;
/** Differences are tiny: they are told in these many digits that say something. */
const DIGITS = 2;

/** What the findings mean: the lines in the order in which they are shown. */
export function judge(findings: Findings, texts: Texts, language: string): Line[] {
  const { selfTest, settings } = texts;
  const waiting = (name: LineName): Line => line(name, 'waiting', selfTest.running);
  const { engine, models, storage, network, offline } = findings;
  return [
    line('app', 'pass', selfTest.app(findings.version)),
    { name: 'camera', ...judgeCamera(findings.camera, texts) },
    ...(engine === undefined
      ? [waiting('engine'), waiting('golden'), waiting('speed')]
      : judgeEngine(engine, texts, language)),
    models === undefined || engine === undefined
      ? waiting('models')
      : { name: 'models', ...judgeModels(models.changed, engine, texts) },
    storage === undefined
      ? waiting('storage')
      : { name: 'storage', ...judgeStorage(storage, texts, language) },
    line('offline', OFFLINE_MARKS[offline], settings.offlineStates[offline]),
    network === undefined
      ? waiting('network')
      : { name: 'network', ...judgeNetwork(network, texts) },
  ];
}

/** The lines as plain text, to send to whoever helps; `details` are for them. */
export function reportOf(
  lines: readonly Line[],
  { app, selfTest }: Texts,
  details: readonly string[],
): string {
  const { pair, titled } = app.joins;
  const rows = lines.map(({ name, mark, text }) =>
    pair(selfTest.lines[name], titled(selfTest.marks[mark], text)),
  );
  return [pair(app.name, selfTest.title), ...rows, '', ...details].join('\n');
}

type Judgement = Omit<Line, 'name'>;

function line(name: LineName, mark: Mark, text: string): Line {
  return { name, mark, text };
}

const OFFLINE_MARKS: Readonly<Record<Findings['offline'], Mark>> = {
  preparing: 'waiting',
  ready: 'pass',
  untrusted: 'attention',
  unsupported: 'attention',
  failed: 'fail',
  off: 'attention',
};

function judgeCamera(camera: CameraFinding, texts: Texts): Judgement {
  const { camera: words } = texts.selfTest;
  const { titled, sentences } = texts.app.joins;
  if (camera.kind === 'waiting') return { mark: 'waiting', text: words.waiting };
  if (camera.kind === 'fault') {
    const { title, help } = faultTextOf(camera.fault, texts);
    return { mark: 'fail', text: titled(title, help) };
  }
  const { label, width, height, rate, devices, brightness } = camera;
  const text = words.fine(label, width, height, Math.round(rate), devices);
  if (brightness < DARK) return { mark: 'attention', text: sentences(text, words.dark) };
  if (Math.max(width, height) < SMALL_WIDTH) {
    return { mark: 'attention', text: sentences(text, words.small) };
  }
  return { mark: 'pass', text };
}

function judgeEngine(engine: EngineFinding, texts: Texts, language: string): Line[] {
  const { selfTest, faults, about, app } = texts;
  if ('fault' in engine) {
    const { title, help } = faults.engine[engine.fault.code];
    return [line('engine', 'fail', app.joins.titled(title, help))];
  }
  const { info, proof, lookMs } = engine;
  const { backend, place } = about.versions;
  const runs = selfTest.engine.fine(backend[info.backend], place[info.place]);
  const ms = Math.round(lookMs);
  return [
    info.passedOver.length === 0
      ? line('engine', 'pass', runs)
      : line('engine', 'attention', app.joins.sentences(runs, selfTest.engine.passedOver)),
    { name: 'golden', ...judgeProof(proof, texts, language) },
    lookMs <= SLOW_LOOK_MS
      ? line('speed', 'pass', selfTest.speed.fine(ms))
      : line('speed', 'attention', selfTest.speed.slow(ms)),
  ];
}

function judgeProof(
  proof: Exclude<EngineFinding, { fault: unknown }>['proof'],
  { selfTest, faults }: Texts,
  language: string,
): Judgement {
  if (proof === undefined) return { mark: 'fail', text: faults.engine.no_backend.title };
  const difference = Math.max(proof.detector, proof.classifier);
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: DIGITS });
  const [off, most] = [number.format(difference), number.format(proof.tolerance)];
  // NaN is never within bounds
  return difference <= proof.tolerance
    ? { mark: 'pass', text: selfTest.golden.fine(off, most) }
    : { mark: 'fail', text: selfTest.golden.wrong(off, most) };
}

function judgeModels(
  changed: readonly string[] | undefined,
  engine: EngineFinding,
  { selfTest: { models } }: Texts,
): Judgement {
  const [detector, classifier] =
    'info' in engine ? [engine.info.detectorVersion, engine.info.classifierVersion] : ['–', '–'];
  if (changed === undefined) {
    return { mark: 'attention', text: models.unknown(detector, classifier) };
  }
  return changed.length === 0
    ? { mark: 'pass', text: models.fine(detector, classifier) }
    : { mark: 'fail', text: models.changed(changed.join(', ')) };
}

function judgeStorage(
  { state, used, quota }: NonNullable<Findings['storage']>,
  { app, selfTest: { storage } }: Texts,
  language: string,
): Judgement {
  const [mark, words] = {
    persistent: ['pass', storage.kept] as const,
    transient: ['attention', storage.mayGo] as const,
    unknown: ['attention', storage.unknown] as const,
  }[state];
  if (used === undefined || quota === undefined) return { mark, text: words };
  const megabytes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumSignificantDigits: 3,
  });
  const inWords = [used, quota].map((bytes) => megabytes.format(bytes / 1e6));
  const [taken = '', all = ''] = inWords;
  return { mark, text: app.joins.sentences(words, storage.used(taken, all)) };
}

function judgeNetwork(
  { requests, violations, origin }: NonNullable<Findings['network']>,
  { selfTest: { network } }: Texts,
): Judgement {
  const elsewhere = requests.filter((address) => new URL(address, origin).origin !== origin);
  if (elsewhere.length > 0) return { mark: 'fail', text: network.elsewhere(elsewhere.join(', ')) };
  return violations.length > 0
    ? { mark: 'attention', text: network.refused(violations.join(', ')) }
    : { mark: 'pass', text: network.fine(requests.length) };
}
