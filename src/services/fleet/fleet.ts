import { Listeners } from '../listeners.ts';
import type { LinkTrouble } from '../reporting/links/link.ts';
import type { MqttWishes } from '../reporting/links/mqtt-connection.ts';
import { connectMqtt, MqttConnection } from '../reporting/links/mqtt-connection.ts';
import type { Payload, ResultPayload, StatePayload } from '../reporting/messages/payload.ts';
import { PAYLOAD_VERSION, readPayload } from '../reporting/messages/payload.ts';
import { configTopicOf, FLEET_TOPICS, stationIn } from '../reporting/messages/topics.ts';

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
  readonly state?: StatePayload | 'future' | 'spoilt';
  /** To the last configuration that was pushed to it. */
  readonly answer?: ResultPayload | 'future' | 'spoilt';
}

/** How the page stands with the broker. */
export type FleetState =
  | { readonly kind: 'apart' }
  | { readonly kind: 'connecting' }
  | { readonly kind: 'connected' }
  | { readonly kind: 'failed'; readonly why: LinkTrouble };

/** What the fleet's page needs of the browser. */
export interface FleetPlatform {
  /** The address of a path on the app's own server, by WebSocket. */
  readonly socketAddress: (path: string) => string;
  /** A name that nobody else has. */
  readonly freshId: () => string;
}

/** What may be pushed: parts of a configuration by their names, or the settings alone. */
const PARTS = ['settings', 'watch'] as const;

/** All stations that report to a broker, as the broker keeps their last words. */
export class Fleet {
  readonly #platform: FleetPlatform;
  readonly #listeners = new Listeners();
  readonly #stations = new Map<string, FleetStation>();
  #state: FleetState = { kind: 'apart' };
  #connection: MqttConnection | undefined;
  /** How often somebody has come or left: what was begun before is of no use any more. */
  #turn = 0;

  constructor(platform: FleetPlatform) {
    this.#platform = platform;
  }

  get state(): FleetState {
    return this.#state;
  }

  /** By their names. */
  get stations(): FleetStation[] {
    return [...this.#stations.values()].sort((one, other) =>
      one.station.localeCompare(other.station),
    );
  }

  /** Connects, and listens until `leave`. Never throws. */
  async connect({ path, user, password }: FleetLogin): Promise<void> {
    await this.leave();
    this.#enter({ kind: 'connecting' });
    const wishes: MqttWishes = {
      address: this.#platform.socketAddress(path),
      clientId: `maskcheck-fleet-${this.#platform.freshId()}`,
      user,
      password,
      rememberedS: 0,
    };
    const turn = (this.#turn += 1);
    const connection = await connectMqtt(wishes);
    if (turn !== this.#turn) {
      // somebody has left meanwhile, or connects as somebody else
      if (connection instanceof MqttConnection) await connection.close();
      return;
    }
    if (!(connection instanceof MqttConnection)) {
      this.#enter({ kind: 'failed', why: connection });
      return;
    }
    const trouble = await connection.subscribe(FLEET_TOPICS, (topic, text) => {
      if (turn === this.#turn) this.#hear(topic, text);
    });
    if (turn !== this.#turn) {
      await connection.close();
      return;
    }
    if (trouble !== undefined) {
      await connection.close();
      this.#enter({ kind: 'failed', why: trouble });
      return;
    }
    this.#connection = connection;
    this.#enter({ kind: 'connected' });
    void connection.lost.then((why) => {
      if (this.#connection !== connection) return;
      this.#connection = undefined;
      this.#enter({ kind: 'failed', why });
    });
  }

  /** Listens no more. */
  async leave(): Promise<void> {
    this.#turn += 1;
    const connection = this.#connection;
    this.#connection = undefined;
    this.#stations.clear();
    this.#enter({ kind: 'apart' });
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

  #hear(topic: string, text: string): void {
    const station = stationIn(topic);
    if (station === undefined) return;
    const known = this.#stations.get(station) ?? { station };
    const payload = readPayload(text);
    // an empty word takes back what was said
    if (topic.endsWith('/state')) {
      if (text === '') this.#stations.delete(station);
      else this.#stations.set(station, { ...known, state: ofKind(payload, 'state') });
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
