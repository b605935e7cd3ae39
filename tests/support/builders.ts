import type { Detection, Landmarks } from '../../src/core/decode.ts';
import type { Box } from '../../src/core/geometry.ts';
import type { Person, Report } from '../../src/core/report.ts';
import type { Probabilities, Verdict } from '../../src/core/verdict.ts';

/** A box of a face, 40 × 50 px at (100, 80) unless told otherwise. */
export function aBox(changes: Partial<Box> = {}): Box {
  return { x: 100, y: 80, width: 40, height: 50, ...changes };
}

/** Landmarks of an upright frontal face that fills `box`. */
function landmarksIn({ x, y, width, height }: Box): Landmarks {
  const at = (across: number, down: number): { x: number; y: number } => ({
    x: x + width * across,
    y: y + height * down,
  });
  return {
    leftEye: at(0.3, 0.35),
    rightEye: at(0.7, 0.35),
    nose: at(0.5, 0.58),
    mouth: at(0.5, 0.8),
  };
}

/** A detection of an upright frontal face. */
export function aDetection(changes: { box?: Partial<Box>; score?: number } = {}): Detection {
  const box = aBox(changes.box);
  return { box, landmarks: landmarksIn(box), score: changes.score ?? 0.9 };
}

/** Probabilities with the given ones set and the rest shared out equally. */
export function someProbabilities(given: Partial<Probabilities>): Probabilities {
  const names = ['mask', 'no_mask', 'incorrect'] as const;
  const rest = 1 - names.reduce((sum, name) => sum + (given[name] ?? 0), 0);
  const open = names.filter((name) => given[name] === undefined).length;
  const [mask = 0, noMask = 0, incorrect = 0] = names.map(
    (name) => given[name] ?? rest / Math.max(1, open),
  );
  return { mask, no_mask: noMask, incorrect };
}

/** Somebody in view. */
export function aPerson(changes: Partial<Person> = {}): Person {
  const verdict: Verdict = { kind: 'mask' };
  return { id: 1, box: aBox(), verdict, isSeen: true, ...changes };
}

/** A report of a 640 × 480 frame with the given people. */
export function aReport(changes: Partial<Report> = {}): Report {
  return {
    frame: { width: 640, height: 480 },
    atMs: 0,
    people: [],
    events: [],
    tookMs: 20,
    ...changes,
  };
}
