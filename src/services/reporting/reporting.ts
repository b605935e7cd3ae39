import type { After } from '../database/door.ts';
import type { Journal } from '../journal/journal.ts';
import { Listeners } from '../listeners.ts';
import type { Answer, ConfigSections } from './config-push.ts';
import { applyPushed } from './config-push.ts';
import type { Link, LinkName, LinkTrouble, Outcome } from './links/link.ts';
import type { Retained } from './links/mqtt-connection.ts';
import type { Say } from './links/mqtt-link.ts';
import { MqttLink } from './links/mqtt-link.ts';
import { Outbox } from './outbox.ts';
import type { ResultPayload, StatePayload } from './messages/payload.ts';
import { PAYLOAD_VERSION } from './messages/payload.ts';
import { Reporter } from './reporter.ts';
import type { ReportingSettings, ReportingSettingsStore } from './reporting-settings.ts';
import { settleSensors, takeSensorsBack } from './sensors.ts';
import type { Vitals } from './station-state.ts';
import { bareState } from './station-state.ts';
import { topicOf } from './messages/topics.ts';
import { WebhookLink } from './links/webhook-link.ts';

/** What reporting needs of the browser. */
export interface ReportingPlatform {
  /** Missing where the browser has none, or forbids even asking for it. */
  readonly factory: IDBFactory | undefined;
  readonly nowMs: () => number;
  readonly after: After;
  readonly random: () => number;
  readonly fetch: typeof fetch;
  /** The address of a path on the app's own server, by WebSocket. */
  readonly socketAddress: (path: string) => string;
  /**
   * Does something while no other tab does it, and later if one does now.
   *
   * @param task ends when its signal says so
   */
  readonly alone: (signal: AbortSignal, task: () => Promise<void>) => void;
}

/** What reporting works with. */
export interface ReportingParts {
  readonly settings: ReportingSettingsStore;
  readonly journal: Journal;
  readonly platform: ReportingPlatform;
  /** Of the app. */
  readonly version: string;
  readonly vitals: () => Promise<Vitals>;
  /** What may be configured from afar. */
  readonly sections: ConfigSections;
}

/** How reporting stands. */
export type ReportingState =
  | { readonly kind: 'off' }
  /** The station has no name yet. */
  | { readonly kind: 'unnamed' }
  /** This browser stores nothing here, and what is not stored cannot be told for sure. */
  | { readonly kind: 'no_store' }
  /** Another tab of the app reports. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'on'; readonly reporter: Reporter };

/** Tells the house what this device may tell, and does so anew whenever its settings change. */
export class Reporting {
  readonly settings: ReportingSettingsStore;
  readonly #parts: ReportingParts;
  readonly #listeners = new Listeners();
  #state: ReportingState = { kind: 'off' };
  #answer: Answer | undefined;
  #mqtt: MqttLink | undefined;
  #run: AbortController | undefined;
  #used: string | undefined;
  /** Resolves when the last reporter has taken its leave. */
  #ended: Promise<void> = Promise.resolve();

  constructor(parts: ReportingParts) {
    this.settings = parts.settings;
    this.#parts = parts;
    parts.settings.subscribe(() => this.#follow());
    this.#follow();
  }

  get state(): ReportingState {
    return this.#state;
  }

  /** What became of the last configuration that came from afar in this visit. */
  get answer(): Answer | undefined {
    return this.#answer;
  }

  /** Says how the station is by one link, now. */
  async test(name: LinkName): Promise<Outcome> {
    if (this.#state.kind !== 'on') return { kind: 'later', why: 'unreachable' };
    return this.#state.reporter.test(name);
  }

  /** Calls `listener` whenever anything of it has changed; the result ends that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  #follow(): void {
    const { answered, announced, ...settings } = this.settings.value;
    const used = JSON.stringify(settings);
    if (used !== this.#used) {
      this.#used = used;
      this.#run?.abort();
      this.#run = undefined;
      this.#begin(this.settings.value);
    }
    this.#listeners.tell();
  }

  #begin(settings: ReportingSettings): void {
    const { platform } = this.#parts;
    const { factory } = platform;
    const kind = obstacleTo(settings, factory);
    this.#enter({ kind: kind ?? 'elsewhere' });
    if (factory === undefined || kind !== undefined) return;
    const run = new AbortController();
    this.#run = run;
    const { signal } = run;
    platform.alone(signal, () => {
      // where there are no locks, it still takes its turn within this page
      this.#ended = this.#ended.then(() => this.#report(settings, factory, signal));
      return this.#ended;
    });
  }

  async #report(
    settings: ReportingSettings,
    factory: IDBFactory,
    signal: AbortSignal,
  ): Promise<void> {
    if (signal.aborted) return;
    const outbox = new Outbox(factory, this.#parts.platform.after);
    const reporter = this.#reporterOf(settings, outbox);
    this.#enter({ kind: 'on', reporter });
    const unsubscribe = reporter.subscribe(() => this.#listeners.tell());
    await reporter.start();
    await whenAborted(signal);
    unsubscribe();
    await this.#takeLeave(settings, outbox, reporter);
  }

  #reporterOf(settings: ReportingSettings, outbox: Outbox): Reporter {
    const { journal, platform, version, vitals } = this.#parts;
    const { nowMs, after, random } = platform;
    const { station, mqttPath, webhookPath, password } = settings;
    const greet = async (say: Say): Promise<LinkTrouble | undefined> =>
      (await say(kept(await reporter.state()))) ??
      (await settleSensors(this.settings, settings, version, say)) ??
      (this.#answer && say(this.#result(this.#answer)));
    const mqtt =
      mqttPath === ''
        ? undefined
        : new MqttLink({
            ...{ station, password, greet },
            address: platform.socketAddress(mqttPath),
            will: kept(bareState({ station, version }, 'lost', nowMs())),
            configured: (text) => void this.#configure(text),
          });
    this.#mqtt = mqtt;
    const webhook = webhookPath === '' ? [] : [new WebhookLink(webhookPath, platform.fetch)];
    const links: readonly Link[] = mqtt === undefined ? webhook : [mqtt, ...webhook];
    const reporter = new Reporter({
      ...{ journal, outbox, settings, links, version, vitals, nowMs, after, random },
      tell: (state) => void mqtt?.keep(kept(state)),
    });
    return reporter;
  }

  /** Whoever switches reporting off leaves nothing behind; a change of settings leaves all. */
  async #takeLeave(settings: ReportingSettings, outbox: Outbox, reporter: Reporter): Promise<void> {
    const { version, platform } = this.#parts;
    const { station, mqttPath } = settings;
    const next = this.settings.value;
    const isOver = next.onSince === 0 || next.station !== station || next.mqttPath !== mqttPath;
    const mqtt = this.#mqtt;
    if (mqtt !== undefined && isOver) {
      await mqtt.keep(kept(bareState({ station, version }, 'off', platform.nowMs())));
    }
    if (mqtt !== undefined && (isOver || !next.hasHomeAssistant)) {
      await takeSensorsBack(this.settings, version, mqtt.keep);
    }
    await reporter.end();
    if (next.onSince === 0) await outbox.clear().catch(() => undefined);
  }

  async #configure(text: string): Promise<void> {
    const { settings, sections } = this.#parts;
    const answer = applyPushed(text, sections, settings.value.answered);
    if (answer === undefined) return;
    this.#answer = answer;
    settings.change({ answered: answer.id });
    await this.#mqtt?.keep(this.#result(answer));
  }

  #result(answer: Answer): Retained {
    const { settings, platform } = this.#parts;
    const { station } = settings.value;
    const at = new Date(platform.nowMs()).toISOString();
    const result: ResultPayload = { v: PAYLOAD_VERSION, kind: 'result', station, at, ...answer };
    return { topic: topicOf(station, 'config/result'), text: JSON.stringify(result) };
  }

  #enter(state: ReportingState): void {
    this.#state = state;
    this.#listeners.tell();
  }
}

function obstacleTo(
  { onSince, station }: ReportingSettings,
  factory: IDBFactory | undefined,
): 'off' | 'unnamed' | 'no_store' | undefined {
  if (onSince === 0) return 'off';
  if (station === '') return 'unnamed';
  return factory === undefined ? 'no_store' : undefined;
}

function kept(state: StatePayload): Retained {
  return { topic: topicOf(state.station, 'state'), text: JSON.stringify(state) };
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
