import type { EngineFault } from '../../engine/contract.ts';
import type { SourceFault, SourceState } from '../../sources/source.ts';

/** How the engine stands, as far as a live check cares. */
export type EngineReadiness =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'fault'; readonly fault: EngineFault['code'] };

/** Why a live check cannot go on; each has a text and a way on. */
export type LiveFault = SourceFault | 'muted' | EngineFault['code'];

/** What a live check is doing. */
export type LivePhase =
  /** Waiting for camera, engine or both. */
  | { readonly kind: 'starting'; readonly hasPicture: boolean }
  | { readonly kind: 'watching' }
  /** By a person until they go on, or as long as the page is hidden. */
  | { readonly kind: 'paused'; readonly by: 'person' | 'hidden' }
  | { readonly kind: 'fault'; readonly fault: LiveFault };

/** The facts that decide the phase; each is independent of the others. */
interface Conditions {
  readonly source: SourceState;
  readonly engine: EngineReadiness;
  readonly isPaused: boolean;
  readonly isHidden: boolean;
}

/** What every station that looks through a camera has: whether it can look now, and why not. */
export interface Live {
  readonly conditions: Conditions;
  readonly phase: LivePhase;
}

/** What happens to a live check. */
export type LiveInput =
  | { readonly kind: 'source'; readonly state: SourceState }
  | { readonly kind: 'engine'; readonly state: EngineReadiness }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'shown' };

/** What is to be done because of it. */
export type LiveEffect =
  /** The picture was interrupted: whoever comes next is somebody else. */
  | { readonly kind: 'forget' }
  /** Keep the screen awake, or let it sleep. */
  | { readonly kind: 'keep_awake'; readonly isOn: boolean };

/** A step of the live check. */
export interface LiveStep {
  readonly live: Live;
  readonly effects: readonly LiveEffect[];
}

/** Before anything has happened. */
export const INITIAL_LIVE: Live = {
  conditions: {
    source: { kind: 'idle' },
    engine: { kind: 'starting' },
    isPaused: false,
    isHidden: false,
  },
  phase: { kind: 'starting', hasPicture: false },
};

/** The live check after an input. */
export function stepLive(before: Live, input: LiveInput): LiveStep {
  const conditions = changeConditions(before.conditions, input);
  const phase = phaseOf(conditions);
  const effects: LiveEffect[] = [];
  if (before.phase.kind === 'watching' && phase.kind !== 'watching') {
    effects.push({ kind: 'forget' });
  }
  if (isAwake(before.phase) !== isAwake(phase) || input.kind === 'shown') {
    effects.push({ kind: 'keep_awake', isOn: isAwake(phase) });
  }
  return { live: { conditions, phase }, effects };
}

function changeConditions(before: Conditions, input: LiveInput): Conditions {
  switch (input.kind) {
    case 'source':
      return { ...before, source: input.state };
    case 'engine':
      return { ...before, engine: input.state };
    case 'pause':
      return { ...before, isPaused: true };
    case 'resume':
      return { ...before, isPaused: false };
    case 'hidden':
      return { ...before, isHidden: true };
    case 'shown':
      return { ...before, isHidden: false };
  }
}

/** The camera's fault first: without pictures the engine's does not matter. */
function phaseOf({ source, engine, isPaused, isHidden }: Conditions): LivePhase {
  if (source.kind === 'fault') return { kind: 'fault', fault: source.fault };
  if (engine.kind === 'fault') return { kind: 'fault', fault: engine.fault };
  if (isPaused) return { kind: 'paused', by: 'person' };
  if (isHidden) return { kind: 'paused', by: 'hidden' };
  if (source.kind === 'muted') return { kind: 'fault', fault: 'muted' };
  const hasPicture = source.kind === 'live';
  return hasPicture && engine.kind === 'ready'
    ? { kind: 'watching' }
    : { kind: 'starting', hasPicture };
}

/** A person who paused may let the screen sleep; starting and watching keep it awake. */
function isAwake({ kind }: LivePhase): boolean {
  return kind === 'starting' || kind === 'watching';
}
