import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { KioskMemory } from '../../services/kiosk/kiosk-memory.ts';
import type { RemoteState } from '../../services/kiosk/remote-configuration.ts';
import {
  browserRemotePlatform,
  RemoteConfiguration,
} from '../../services/kiosk/remote-configuration.ts';
import type { SettingsStore } from '../../services/settings.ts';
import { browserStorage } from '../../services/settings.ts';
import type { Updates } from '../../services/updates/updates.ts';
import type { LiveParts } from '../live/live-session.ts';
import { LiveSession } from '../live/live-session.ts';
import type { LivePhase } from '../live/live.ts';
import type { Kiosk, KioskEntry, KioskInput } from './kiosk.ts';
import { newKiosk, stepKiosk } from './kiosk.ts';
import type { Prompt } from './prompt.ts';
import type { Rescue } from './watchdog.ts';
import { isCameraFault, isRestartDue, newWatch, stepWatch } from './watchdog.ts';

/** What a kiosk works with. */
export interface KioskParts extends LiveParts {
  readonly settings: SettingsStore;
  /** Where the settings are read on the server: goes before the address in the settings. */
  readonly wantedConfiguration: string | undefined;
  /** A new version is put to use with the day's fresh start. */
  readonly updates: Pick<Updates, 'update' | 'apply'> | undefined;
}

/** Whom a kiosk tells of what it does. */
export interface KioskListeners {
  readonly say: (prompt: Prompt) => void;
  readonly log: (entry: KioskEntry) => void;
  /** Nobody has been there for a while: what a visitor chose is over. */
  readonly deserted: () => void;
}

const TICK_MS = 250;
/** Nobody was there for this long: whoever comes next is somebody else. */
const DESERTED_MS = 12_000;

/**
 * A kiosk at work while its screen is there: the looks, the clock, what is said and logged, the
 * settings on the server, and everything that keeps it going for weeks without a hand.
 */
export class KioskSession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #listeners: KioskListeners;
  readonly #live: LiveSession;
  readonly #memory = new KioskMemory(browserStorage());
  #kiosk = newKiosk(performance.now(), this.#memory.inside);
  #parts: KioskParts | undefined;
  #remote: RemoteConfiguration | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #watch = newWatch(performance.now());
  #answeredMs = -Infinity;
  #startedAt = new Date();

  constructor(host: ReactiveControllerHost, listeners: KioskListeners) {
    this.#host = host;
    this.#listeners = listeners;
    this.#live = new LiveSession(host, {
      reported: (report, isWatching) => {
        this.#answeredMs = performance.now();
        this.input({ kind: 'report', report, isWatching });
      },
      interrupted: () => this.input({ kind: 'interrupted' }),
    });
    host.addController(this);
  }

  get kiosk(): Kiosk {
    return this.#kiosk;
  }

  get phase(): LivePhase {
    return this.#live.phase;
  }

  /** How the settings on the server stand. */
  get remote(): RemoteState | undefined {
    return this.#remote?.state;
  }

  /** Begins; camera and engine are asked to start unless they run. */
  begin(parts: KioskParts): void {
    this.hostDisconnected();
    this.#parts = parts;
    const nowMs = performance.now();
    this.#kiosk = newKiosk(nowMs, this.#memory.inside);
    this.#watch = newWatch(nowMs);
    this.#ticking = setInterval(() => this.#tick(performance.now()), TICK_MS);
    const { settings, wantedConfiguration } = parts;
    this.#remote = new RemoteConfiguration(settings, browserRemotePlatform(), wantedConfiguration);
    void this.#remote.start();
    this.#live.begin(parts);
  }

  hostDisconnected(): void {
    clearInterval(this.#ticking);
    this.#remote?.stop();
  }

  /** Something happens to the kiosk. */
  input(input: KioskInput): void {
    if (this.#parts === undefined) return;
    const { kiosk, effects } = stepKiosk(this.#kiosk, input, this.#parts.settings.value.kiosk);
    this.#kiosk = kiosk;
    this.#memory.keepInside(kiosk.inside);
    for (const effect of effects) {
      if (effect.kind === 'say') this.#listeners.say(effect.prompt);
      else this.#listeners.log(effect.entry);
    }
    this.#host.requestUpdate();
  }

  #tick(atMs: number): void {
    this.input({ kind: 'tick', atMs });
    const { turn, busyMs } = this.#kiosk;
    const isDeserted = turn === undefined && atMs - busyMs > DESERTED_MS;
    if (isDeserted) this.#listeners.deserted();
    this.#lookAfter(atMs);
    this.#restartDaily(isDeserted);
  }

  #lookAfter(atMs: number): void {
    const { phase } = this.#live;
    const lastedMs = Math.round(atMs - this.#watch.wellMs);
    const { watch, rescue } = stepWatch(this.#watch, phase, this.#answeredMs, atMs);
    this.#watch = watch;
    if (rescue === 'none') return;
    const why = isCameraFault(phase) ? 'camera_lost' : 'engine_lost';
    this.#listeners.log({ kind: 'stall', lastedMs, why });
    this.#rescue(rescue);
  }

  #rescue(rescue: Exclude<Rescue, 'none'>): void {
    if (rescue === 'restart_engine') this.#parts?.keeper.restart();
    else if (rescue === 'reload' && this.#memory.takeReload(Date.now())) location.reload();
    else this.#live.retry();
  }

  /** What a device has gathered in a day is gone with a fresh start, at an hour without visitors. */
  #restartDaily(isDeserted: boolean): void {
    if (this.#parts === undefined || !isDeserted) return;
    const { settings, updates, keeper } = this.#parts;
    const now = new Date();
    if (!isRestartDue(settings.value.kiosk.restartHour, this.#startedAt, now)) return;
    this.#startedAt = now;
    this.input({ kind: 'emptied' });
    if (updates?.update === 'offered') updates.apply();
    else keeper.restart();
  }
}
