import type { EngineFault, EngineInfo, Proof } from '../../engine/contract.ts';
import type { StorageState } from '../../services/storage.ts';
import type { OfflineState } from '../../services/updates/updates.ts';
import type { SourceFault } from '../../sources/source.ts';

/** What was found of the camera. */
export type CameraFinding =
  /** Nobody has asked for it yet. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'fault'; readonly fault: SourceFault | 'muted' }
  | {
      readonly kind: 'live';
      readonly label: string;
      readonly width: number;
      readonly height: number;
      /** Pictures a second, as the camera itself tells. */
      readonly rate: number;
      /** How many cameras there are. */
      readonly devices: number;
      /** Mean of all pixels, 0–1. */
      readonly brightness: number;
    };

/** What was found of the engine: all of it, or why there is none. */
export type EngineFinding =
  | { readonly fault: EngineFault }
  | {
      readonly info: EngineInfo;
      /** Nothing when the engine was lost meanwhile. */
      readonly proof: Proof | undefined;
      /** Median of some looks, in milliseconds. */
      readonly lookMs: number;
    };

/** What was found of the network files. */
export interface ModelFinding {
  /** Addresses whose content is not what was built; nothing where that cannot be told. */
  readonly changed: readonly string[] | undefined;
}

/** What was found of the storage, in bytes. */
export interface StorageFinding {
  readonly state: StorageState;
  readonly used?: number | undefined;
  readonly quota?: number | undefined;
}

/** What was found on the network. */
export interface NetworkFinding {
  /** Addresses of all requests that the browser remembers. */
  readonly requests: readonly string[];
  /** What the policy refused, in words. */
  readonly violations: readonly string[];
  readonly origin: string;
}

/** All that a self-test found; what is missing is still being tested. */
export interface Findings {
  readonly version: string;
  readonly offline: OfflineState;
  readonly camera: CameraFinding;
  readonly engine?: EngineFinding;
  readonly models?: ModelFinding;
  readonly storage?: StorageFinding;
  readonly network?: NetworkFinding;
}
