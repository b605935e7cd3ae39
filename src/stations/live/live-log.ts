import type { StallReason } from '../../core/day-book/entry.ts';
import type { Journal } from '../../services/journal/journal.ts';
import { PassingLog } from '../../services/journal/passing-log.ts';
import type { Camera } from '../../sources/camera.ts';
import type { LivePhase } from './live.ts';

/**
 * The log of a live check: who passes goes into the journal.
 *
 * @param station its name in the address
 */
export function liveLog(
  station: string,
  journal: Journal,
  camera: Pick<Camera, 'device'>,
): PassingLog {
  return new PassingLog({
    journal,
    station,
    camera: () => (camera.device.label === '' ? undefined : camera.device.label),
    epochMs: () => Date.now(),
    nowMs: () => performance.now(),
  });
}

/** Tells the log when the check stands still, and when it goes on. Being paused is neither. */
export function logPhase(
  log: Pick<PassingLog, 'stall' | 'goOn'> | undefined,
  phase: LivePhase,
): void {
  const why = stallReasonOf(phase);
  if (why === undefined) log?.goOn();
  else log?.stall(why);
}

function stallReasonOf(phase: LivePhase): StallReason | undefined {
  switch (phase.kind) {
    case 'watching':
    case 'paused':
      return undefined;
    case 'starting':
      return phase.hasPicture ? 'engine_lost' : 'camera_lost';
    case 'fault':
      switch (phase.fault) {
        case 'no_backend':
        case 'model_missing':
        case 'model_broken':
          return 'engine_lost';
        case 'denied':
        case 'absent':
        case 'busy':
        case 'insecure':
        case 'unplugged':
        case 'muted':
          return 'camera_lost';
      }
  }
}
