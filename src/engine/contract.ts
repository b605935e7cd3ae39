import type { BackendName } from '../vision/backend.ts';
import type { VisionFault, VisionOptions } from '../vision/start.ts';

export type { BackendName } from '../vision/backend.ts';
export type { Proof } from '../vision/golden.ts';

/** Where the engine runs. */
export type EnginePlace = 'worker' | 'page';

/** How the engine is started; `auto` means measured and chosen on this device. */
export interface EngineOptions extends Pick<VisionOptions, 'backend' | 'failed' | 'base'> {
  readonly place: EnginePlace | 'auto';
  /** What an earlier start chose by measuring: tried before anything else is. */
  readonly remembered?: EngineChoice | undefined;
}

/** What a start chose by measuring, and for which networks: what the next start is told. */
export type EngineChoice = Pick<
  EngineInfo,
  'backend' | 'place' | 'lookMs' | 'detectorVersion' | 'classifierVersion'
>;

/** A started engine in figures, for the curious and for reports of trouble. */
export interface EngineInfo {
  readonly backend: BackendName;
  readonly place: EnginePlace;
  readonly detectorVersion: string;
  readonly classifierVersion: string;
  /** Median of the timed looks at start-up, in milliseconds. */
  readonly lookMs: number;
  /** Whether the backend won by measuring in this start, so that it is worth remembering. */
  readonly isMeasured: boolean;
  /** Why the backends that came before this one were passed over, in words. */
  readonly passedOver: readonly string[];
}

/**
 * Why the engine did not start; `detail` is for a report of trouble, in English.
 *
 * `model_missing`: a file did not come (no network, and not stored yet);
 * `model_broken`: it came but is no model;
 * `no_backend`: nothing on this device computes, or nothing computes rightly.
 */
export type EngineFault = VisionFault;

/** How a start ended. */
export type EngineStart = { readonly info: EngineInfo } | { readonly fault: EngineFault };
