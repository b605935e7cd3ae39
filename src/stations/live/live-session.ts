import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Report } from '../../core/report.ts';
import type { EngineKeeper, KeeperState } from '../../engine/keeper.ts';
import type { PassingLog } from '../../services/journal/passing-log.ts';
import type { ScreenLock } from '../../services/lock.ts';
import type { CameraPreference } from '../../sources/camera-devices.ts';
import type { FrameSource } from '../../sources/source.ts';
import { FramePump } from './frame-pump.ts';
import type { EngineReadiness, Live, LiveEffect, LiveInput, LivePhase } from './live.ts';
import { INITIAL_LIVE, stepLive } from './live.ts';
import { logPhase } from './live-log.ts';

/** Where a live check's pictures come from: the camera of a visit, or a wall of them. */
export interface LiveSource extends FrameSource {
  /** Starts it, or wakes it when it rests. */
  start(preference: CameraPreference): Promise<void>;
  /** Asks again, after a fault. */
  retry(): Promise<void>;
  /** Nobody looks now. */
  rest(): void;
}

/** What a live check works with. */
export interface LiveParts {
  readonly camera: LiveSource;
  readonly keeper: EngineKeeper;
  readonly lock: ScreenLock;
  readonly preference: CameraPreference;
  /** Where it is written when the check stands still, and who passes unless the station does that. */
  readonly log:
    (Pick<PassingLog, 'stall' | 'goOn' | 'end'> & Partial<Pick<PassingLog, 'record'>>) | undefined;
}

/** A station that looks through a camera: what its session tells it. */
export interface LiveStation {
  /**
   * A look was answered.
   *
   * @param isWatching false when the check was paused meanwhile
   * @param feed the one that was looked at, where the source has several
   */
  readonly reported: (report: Report, isWatching: boolean, feed: string | undefined) => void;
  /** The picture was interrupted: whoever comes next is somebody else. */
  readonly interrupted: () => void;
}

/**
 * One live check while its screen is there: it brings frames from the camera to the engine whenever
 * both are there, and the reports to the station. What every such station has to do about cameras,
 * engines and hidden pages is done here once; what the people in view mean is the station's.
 */
export class LiveSession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #station: LiveStation;
  #parts: LiveParts | undefined;
  #pump: FramePump | undefined;
  #live: Live = INITIAL_LIVE;
  #ends: (() => void)[] = [];
  /** Looks that failed since the last one that was answered. */
  #failures = 0;

  constructor(host: ReactiveControllerHost, station: LiveStation) {
    this.#host = host;
    this.#station = station;
    host.addController(this);
  }

  /** What the check is doing. */
  get phase(): LivePhase {
    return this.#live.phase;
  }

  /** Begins; camera and engine are asked to start unless they run. */
  begin(parts: LiveParts): void {
    this.end();
    this.#parts = parts;
    this.#live = INITIAL_LIVE;
    const { camera, keeper } = parts;
    this.#pump = new FramePump({
      source: camera,
      engine: () => keeper.engine,
      schedule: (task, afterMs) => setTimeout(() => requestAnimationFrame(task), afterMs),
      nowMs: () => performance.now(),
      onReport: (report, feed) => {
        this.#failures = 0;
        if (this.#parts !== parts) return;
        parts.log?.record?.(report);
        this.#reported(report, feed);
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
    parts.log?.end();
    parts.camera.rest();
    void parts.lock.release();
    void parts.keeper.engine?.forget();
  }

  hostDisconnected(): void {
    this.end();
  }

  /** Pauses, or goes on. */
  togglePause(): void {
    const { phase } = this.#live;
    const isPaused = phase.kind === 'paused' && phase.by === 'person';
    this.#dispatch({ kind: isPaused ? 'resume' : 'pause' });
  }

  /** After a fault: starts again what failed. */
  retry(): void {
    const { conditions } = this.#live;
    this.#failures = 0;
    if (conditions.engine.kind === 'fault') this.#parts?.keeper.restart();
    if (conditions.source.kind !== 'live') void this.#parts?.camera.retry();
  }

  #cameraChanged(): void {
    const { state } = this.#parts?.camera ?? {};
    if (state === undefined) return;
    // devices and controls change as well: they are drawn, but are no input
    if (state === this.#live.conditions.source) this.#host.requestUpdate();
    else this.#dispatch({ kind: 'source', state });
  }

  #lookFailed(): void {
    this.#failures += 1;
    if (this.#failures === 1) this.#parts?.keeper.replace();
    else this.#dispatch({ kind: 'engine', state: { kind: 'fault', fault: 'no_backend' } });
  }

  #reported(report: Report, feed: string | undefined): void {
    this.#station.reported(report, this.#live.phase.kind === 'watching', feed);
    this.#host.requestUpdate();
  }

  #dispatch(input: LiveInput): void {
    const { live, effects } = stepLive(this.#live, input);
    this.#live = live;
    logPhase(this.#parts?.log, live.phase);
    for (const effect of effects) this.#perform(effect);
    if (live.phase.kind === 'watching') this.#pump?.start();
    else this.#pump?.stop();
    this.#host.requestUpdate();
  }

  #perform(effect: LiveEffect): void {
    switch (effect.kind) {
      case 'forget':
        void this.#parts?.keeper.engine?.forget();
        this.#station.interrupted();
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
