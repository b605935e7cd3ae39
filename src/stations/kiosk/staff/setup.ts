import { centreOf, sideOf } from '../../../core/geometry.ts';
import type { Person, Report } from '../../../core/report.ts';
import type { Doubt } from '../../../core/verdict.ts';

/** What is looked at where a kiosk is put up. */
export type Check = 'face' | 'light' | 'distance' | 'height' | 'side' | 'view';

/** How a check stands: `good`, not known yet, or what to change. */
export type Finding =
  | 'good'
  | 'unknown'
  | 'nobody'
  | 'dark'
  | 'blurred'
  | 'too_far'
  | 'too_near'
  | 'too_high'
  | 'too_low'
  | 'aside'
  | 'turned';

/** The state of every check. */
export type Findings = Readonly<Record<Check, Finding>>;

/** What one look says; the findings are those of most of the last looks. */
export interface Setup {
  readonly looks: readonly Findings[];
}

/** Nothing was looked at yet. */
export const NEW_SETUP: Setup = { looks: [] };

/** Every check, in the order in which they are best mended. */
export const CHECKS: readonly Check[] = ['face', 'light', 'distance', 'height', 'side', 'view'];
/** A finding must hold for most of so many looks: somebody who sways changes nothing. */
const LOOKS = 20;
/** A face of this share of the shorter side fills the oval and cuts the forehead off. */
const TOO_NEAR = 0.62;
/** Where the middle of a face should be, as shares of the frame's height. */
const HIGHEST = 0.28;
const LOWEST = 0.68;
/** … and how far from the middle of its width. */
const ASIDE = 0.22;

/** The findings after a look. @param leastFace as the settings have it */
export function stepSetup(before: Setup, report: Report, leastFace: number): Setup {
  return { looks: [...before.looks, findingsOf(report, leastFace)].slice(-LOOKS) };
}

/** What most of the last looks found, check by check. */
export function summaryOf({ looks }: Setup): Findings {
  const most = (check: Check): Finding => {
    const counts = new Map<Finding, number>();
    for (const look of looks) counts.set(look[check], (counts.get(look[check]) ?? 0) + 1);
    const [first] = [...counts].sort(([, one], [, other]) => other - one);
    return first?.[0] ?? 'unknown';
  };
  return {
    face: most('face'),
    light: most('light'),
    distance: most('distance'),
    height: most('height'),
    side: most('side'),
    view: most('view'),
  };
}

/** Whether the place is good as it is. */
export function isGood(findings: Findings): boolean {
  return CHECKS.every((check) => findings[check] === 'good');
}

/** What one look says of the place, by the largest face. */
function findingsOf({ people, frame }: Report, leastFace: number): Findings {
  const [person] = people
    .filter(({ isSeen }) => isSeen)
    .sort((one, other) => sideOf(other.box) - sideOf(one.box));
  if (person === undefined) {
    const rest = 'unknown' as const;
    return { face: 'nobody', light: rest, distance: rest, height: rest, side: rest, view: rest };
  }
  const doubt = doubtOf(person);
  const share = sideOf(person.box) / Math.min(frame.width, frame.height);
  const { x, y } = centreOf(person.box);
  const [across, down] = [x / frame.width, y / frame.height];
  return {
    face: 'good',
    light: doubt === 'too_dark' ? 'dark' : doubt === 'blurred' ? 'blurred' : 'good',
    distance:
      share < leastFace || doubt === 'too_far' ? 'too_far' : share > TOO_NEAR ? 'too_near' : 'good',
    // a face high in the picture is filmed from below its eyes: the camera hangs too low
    height: down < HIGHEST ? 'too_low' : down > LOWEST ? 'too_high' : 'good',
    side: Math.abs(across - 0.5) > ASIDE ? 'aside' : 'good',
    view: doubt === 'turned_away' ? 'turned' : 'good',
  };
}

function doubtOf({ verdict }: Person): Doubt | undefined {
  return verdict.kind === 'unsure' ? verdict.reason : undefined;
}
