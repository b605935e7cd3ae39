import type { AlertKind } from './sound.ts';

/** Milliseconds of shaking and rest, in turns: two long ones for "no mask", a short one else. */
const PATTERNS: Readonly<Record<AlertKind, readonly number[]>> = {
  no_mask: [220, 90, 220],
  incorrect: [110],
};

/** The part of the browser's `navigator` that shakes a device. */
export interface VibrationAccess {
  /** Absent where the device or the browser has none: iOS, computers. */
  readonly vibrate?: (pattern: number[]) => boolean;
  readonly userActivation?: { readonly hasBeenActive: boolean };
}

/** Whether the device can shake. */
export function canVibrate({ vibrate }: VibrationAccess): boolean {
  return vibrate !== undefined;
}

/** Shakes the device once for an alert, where it can; a page that nobody has touched yet may not. */
export function vibrate(kind: AlertKind, access: VibrationAccess): void {
  if (access.userActivation?.hasBeenActive === false) return;
  access.vibrate?.([...PATTERNS[kind]]);
}

/** The browser's own, which lacks what types promise on some devices. */
export function browserVibration(): VibrationAccess {
  return navigator;
}
