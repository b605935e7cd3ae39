import type { Patience } from '../../core/backoff.ts';
import { backoffMs } from '../../core/backoff.ts';
import { Listeners } from '../listeners.ts';
import type { LinkTrouble } from '../reporting/links/link.ts';
import type { MqttConnection, MqttWishes } from '../reporting/links/mqtt-connection.ts';
import type { Payload, ResultPayload, StatePayload } from '../reporting/messages/payload.ts';
import { PAYLOAD_VERSION, readPayload } from '../reporting/messages/payload.ts';
import { configTopicOf, FLEET_TOPICS, stationIn } from '../reporting/messages/topics.ts';
import type { ReportingPlatform } from '../reporting/reporting.ts';

/** Who looks after the stations, at which broker. */
export interface FleetLogin {
  /** On the app's own server. */
  readonly path: string;
  readonly user: string;
  readonly password: string;
}

/** What is known of a station; of a newer version of the app, or of something else, that it is there. */
export interface FleetStation {
  readonly station: string;
  /** Whether its state was heard in this connection, and not only in one that is gone. */
  readonly isCurrent: boolean;
  readonly state?: StatePayload | 'future' | 'spoilt';
  /** To the last configuration that was pushed to it. */
  readonly answer?: ResultPayload | 'future' | 'spoilt';
}

/** How the page stands with the broker. */
export type FleetState =
  | { readonly kind: 'apart' }
  /** @param why the connection was lost, if it was: that is not over because it is tried again */
  | { readonly kind: 'connecting'; readonly why?: LinkTrouble }
  | { readonly kind: 'connected' }
  /** The connection was lost. @param againAt when it is tried again by itself, in ms since 1970 */
  | { readonly kind: 'waiting'; readonly why: LinkTrouble; readonly againAt: number }
  /** Nobody is logged in: somebody has to do something about it. */
  | { readonly kind: 'failed'; readonly why: LinkTrouble };

/** What the fleet's page needs of the browser. */
export interface FleetPlatform extends Pick<
  ReportingPlatform,
  'socketAddress' | 'nowMs' | 'after' | 'random'
> {
  /** A name that nobody else has. */
  readonly freshId: () => string;
  readonly connect: (wishes: MqttWishes) => Promise<Connection | LinkTrouble>;
}

type Connection = Pick<MqttConnection, 'lost' | 'publish' | 'subscribe' | 'close'>;

/** What may be pushed: parts of a configuration by their names, or the settings alone. */
const PARTS = ['settings', 'watch'] as const;
/** These stay so until somebody does something about it. */
const FOR_PEOPLE: readonly LinkTrouble[] = ['wrong_password', 'forbidden'];
/** Somebody looks at the page, who need not wait for longer than a minute. */
const PATIENCE: Patience = { leastMs: 1000, mostMs: 60_000, jitter: 0.5 };
/** A connection that stood for so long, in ms, has nothing to do with the failures before. */
const STEADY_MS = 60_000;

/**
 * All stations that report to a broker, as the broker keeps their last words. A connection that is lost
 * comes back by itself, and meanwhile the stations stay as they were last heard of.
 */
export class Fleet {
  readonly #platform: FleetPlatform;
  readonly #listeners = new Listeners();
  readonly #stations = new Map<string, FleetStation>();
  #state: FleetState = { kind: 'apart' };
  /** Of whoever was let in and has not left. */
  #login: FleetLogin | undefined;
  #connection: Connection | undefined;
  #connectedAt = 0;
  #failures = 0;
  #cancelTimer: (() => void) | undefined;
  /** How often somebody has come or left: what was begun before is of no use any more. */
  #turn = 0;

  constructor(platform: FleetPlatform) {
    this.#platform = platform;
  }

  get state(): FleetState {
    return this.#state;
  }

  /** Whether somebody was let in and has not left, be the connection lost for now. */
  get isLoggedIn(): boolean {
    return this.#login !== undefined;
  }

  /** By their names. */
  get stations(): FleetStation[] {
    return [...this.#stations.values()].sort((one, other) =>
      one.station.localeCompare(other.station),
    );
  }

  /** Connects, and listens until `leave`. Never throws. */
  async connect(login: FleetLogin): Promise<void> {
    await this.leave();
    await this.#try(login);
  }

  /** Tries at once what is waited for. */
  async retry(): Promise<void> {
    if (this.#login !== undefined && this.#state.kind === 'waiting') await this.#try(this.#login);
  }

  /** Listens no more. */
  async leave(): Promise<void> {
    this.#turn += 1;
    this.#cancelTimer?.();
    const connection = this.#connection;
    this.#connection = undefined;
    this.#failures = 0;
    this.#logOut({ kind: 'apart' });
    await connection?.close();
  }

  /**
   * Pushes a configuration; the broker keeps it for those that are away.
   *
   * @param content a settings file's, or `{ settings, watch }`
   * @returns the stations that the broker did not take it for
   */
  async push(content: object, stations: readonly string[]): Promise<readonly string[]> {
    const isWhole = PARTS.some((part) => part in content);
    const parts = isWhole ? content : { settings: content };
    // a file that was pushed before may hold an id, which stations have answered already
    const text = JSON.stringify({ v: PAYLOAD_VERSION, ...parts, id: this.#platform.freshId() });
    const untaken: string[] = [];
    for (const station of stations) {
      const trouble = await (this.#connection?.publish(configTopicOf(station), text, true) ??
        Promise.resolve('unreachable'));
      if (trouble !== undefined) untaken.push(station);
    }
    return untaken;
  }

  /** Calls `listener` whenever anything of it has changed; the result ends that. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  async #try(login: FleetLogin): Promise<void> {
    this.#cancelTimer?.();
    const { state } = this;
    this.#enter({ kind: 'connecting', ...(state.kind === 'waiting' ? { why: state.why } : {}) });
    const turn = (this.#turn += 1);
    const connection = await this.#open(login, turn);
    if (turn !== this.#turn) {
      // somebody has left meanwhile, or connects as somebody else
      if (typeof connection !== 'string') await connection.close();
      return;
    }
    if (typeof connection === 'string') {
      this.#fail(connection);
      return;
    }
    this.#login = login;
    this.#connection = connection;
    this.#connectedAt = this.#platform.nowMs();
    this.#enter({ kind: 'connected' });
    void connection.lost.then((why) => {
      if (this.#connection === connection) this.#lose(why);
    });
  }

  async #open(
    { path, user, password }: FleetLogin,
    turn: number,
  ): Promise<Connection | LinkTrouble> {
    const { socketAddress, freshId, connect } = this.#platform;
    const connection = await connect({
      address: socketAddress(path),
      clientId: `maskcheck-fleet-${freshId()}`,
      ...{ user, password },
      rememberedS: 0,
    });
    if (typeof connection === 'string') return connection;
    const trouble = await connection.subscribe(FLEET_TOPICS, (topic, text) => {
      if (turn === this.#turn) this.#hear(topic, text);
    });
    if (trouble === undefined) return connection;
    await connection.close();
    return trouble;
  }

  #lose(why: LinkTrouble): void {
    this.#connection = undefined;
    if (this.#platform.nowMs() - this.#connectedAt > STEADY_MS) this.#failures = 0;
    for (const [name, station] of this.#stations) {
      this.#stations.set(name, { ...station, isCurrent: false });
    }
    this.#fail(why);
  }

  #fail(why: LinkTrouble): void {
    if (this.#login === undefined || FOR_PEOPLE.includes(why)) {
      this.#logOut({ kind: 'failed', why });
      return;
    }
    const { nowMs, after, random } = this.#platform;
    const waitMs = Math.round(backoffMs(PATIENCE, this.#failures, random()));
    this.#failures += 1;
    this.#cancelTimer = after(waitMs, () => void this.retry());
    this.#enter({ kind: 'waiting', why, againAt: nowMs() + waitMs });
  }

  /** Whoever is not let in sees nothing. */
  #logOut(state: FleetState): void {
    this.#login = undefined;
    this.#stations.clear();
    this.#enter(state);
  }

  #hear(topic: string, text: string): void {
    const station = stationIn(topic);
    if (station === undefined) return;
    const known = this.#stations.get(station) ?? { station, isCurrent: true };
    const payload = readPayload(text);
    // an empty word takes back what was said
    if (topic.endsWith('/state')) {
      if (text === '') this.#stations.delete(station);
      else
        this.#stations.set(station, {
          ...known,
          isCurrent: true,
          state: ofKind(payload, 'state'),
        });
    } else if (text !== '') {
      this.#stations.set(station, { ...known, answer: ofKind(payload, 'result') });
    }
    this.#listeners.tell();
  }

  #enter(state: FleetState): void {
    this.#state = state;
    this.#listeners.tell();
  }
}

function ofKind<Kind extends Payload['kind']>(
  payload: ReturnType<typeof readPayload>,
  kind: Kind,
): Extract<Payload, { kind: Kind }> | 'future' | 'spoilt' {
  if (typeof payload === 'string') return payload;
  return isOfKind(payload, kind) ? payload : 'spoilt';
}

function isOfKind<Kind extends Payload['kind']>(
  payload: Payload,
  kind: Kind,
): payload is Extract<Payload, { kind: Kind }> {
  return payload.kind === kind;
}
