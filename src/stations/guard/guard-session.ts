import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EngineKeeper, KeeperState } from '../../engine/keeper.ts';
import type { ScreenLock } from '../../services/lock.ts';
import type { Camera } from '../../sources/camera.ts';
import type { CameraPreference } from '../../sources/camera-devices.ts';
import { FramePump } from './frame-pump.ts';
import type { EngineReadiness, GuardEffect, GuardInput, GuardState } from './guard.ts';
import { INITIAL_GUARD, stepGuard } from './guard.ts';

/** What a live check works with. */
export interface GuardParts {
  readonly camera: Camera;
  readonly keeper: EngineKeeper;
  readonly lock: ScreenLock;
  readonly preference: CameraPreference;
}

/**
 * One live check while its screen is there: it carries the inputs of camera, engine and page to the
 * state machine, and does what that says.
 */
export class GuardSession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #parts: GuardParts | undefined;
  #pump: FramePump | undefined;
  #state: GuardState = INITIAL_GUARD;
  #ends: (() => void)[] = [];
  /** Looks that failed since the last one that was answered. */
  #failures = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): GuardState {
    return this.#state;
  }

  /** Begins; camera and engine are asked to start unless they run. */
  begin(parts: GuardParts): void {
    this.end();
    this.#parts = parts;
    this.#state = INITIAL_GUARD;
    const { camera, keeper } = parts;
    this.#pump = new FramePump({
      source: camera,
      engine: () => keeper.engine,
      schedule: (task, afterMs) => setTimeout(() => requestAnimationFrame(task), afterMs),
      nowMs: () => performance.now(),
      onReport: (report) => {
        this.#failures = 0;
        if (this.#parts === parts) this.#dispatch({ kind: 'report', report });
      },
      onFailure: () => {
        if (this.#parts === parts) this.#lookFailed();
      },
    });
    this.#ends = [
      camera.subscribe(() => this.#cameraChanged()),
      keeper.subscribe(() => this.#dispatch({ kind: 'engine', state: readinessOf(keeper.state) })),
      ...this.#watchPage(),
    ];
    this.#dispatch({ kind: 'engine', state: readinessOf(keeper.state) });
    this.#dispatch({ kind: isPageHidden() ? 'hidden' : 'shown' });
    keeper.start();
    void camera.start(parts.preference);
  }

  /** Ends the check: the camera rests, the screen may sleep. */
  end(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#pump?.stop();
    const parts = this.#parts;
    this.#parts = undefined;
    if (parts === undefined) return;
    parts.camera.rest();
    void parts.lock.release();
    void parts.keeper.engine?.forget();
  }

  hostDisconnected(): void {
    this.end();
  }

  /** Pauses, or goes on. */
  togglePause(): void {
    const { phase } = this.#state;
    const isPaused = phase.kind === 'paused' && phase.by === 'person';
    this.#dispatch({ kind: isPaused ? 'resume' : 'pause' });
  }

  /** After a fault: starts again what failed. */
  retry(): void {
    const { conditions } = this.#state;
    this.#failures = 0;
    if (conditions.engine.kind === 'fault') this.#parts?.keeper.restart();
    if (conditions.source.kind !== 'live') void this.#parts?.camera.retry();
  }

  #cameraChanged(): void {
    const { state } = this.#parts?.camera ?? {};
    if (state === undefined) return;
    // devices and controls change as well: they are drawn, but are no input
    if (state === this.#state.conditions.source) this.#host.requestUpdate();
    else this.#dispatch({ kind: 'source', state });
  }

  #lookFailed(): void {
    this.#failures += 1;
    if (this.#failures === 1) this.#parts?.keeper.replace();
    else this.#dispatch({ kind: 'engine', state: { kind: 'fault', fault: 'no_backend' } });
  }

  #dispatch(input: GuardInput): void {
    const { state, effects } = stepGuard(this.#state, input);
    this.#state = state;
    for (const effect of effects) this.#perform(effect);
    if (state.phase.kind === 'watching') this.#pump?.start();
    else this.#pump?.stop();
    this.#host.requestUpdate();
  }

  #perform(effect: GuardEffect): void {
    switch (effect.kind) {
      case 'forget':
        void this.#parts?.keeper.engine?.forget();
        break;
      case 'keep_awake':
        void (effect.isOn ? this.#parts?.lock.hold() : this.#parts?.lock.release());
        break;
    }
  }

  #watchPage(): (() => void)[] {
    const changed = (): void => this.#dispatch({ kind: isPageHidden() ? 'hidden' : 'shown' });
    // installed apps on iOS come back with no visibilitychange
    const sources: [EventTarget, string][] = [
      [document, 'visibilitychange'],
      [window, 'focus'],
      [window, 'pageshow'],
    ];
    return sources.map(([target, name]) => {
      target.addEventListener(name, changed);
      return () => target.removeEventListener(name, changed);
    });
  }
}

function readinessOf(state: KeeperState): EngineReadiness {
  if (state.kind === 'fault') return { kind: 'fault', fault: state.fault.code };
  return { kind: state.kind === 'ready' ? 'ready' : 'starting' };
}

function isPageHidden(): boolean {
  return document.visibilityState === 'hidden';
}
