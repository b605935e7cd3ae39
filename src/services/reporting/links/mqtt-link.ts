import type { Link, LinkTrouble, Outcome } from './link.ts';
import type { MqttWishes, Retained } from './mqtt-connection.ts';
import { connectMqtt, MqttConnection } from './mqtt-connection.ts';
import type { Message, StatePayload } from '../messages/payload.ts';
import { configTopicOf, topicOf } from '../messages/topics.ts';

/** Says something that the broker keeps; nothing when it has it. */
export type Say = (retained: Retained) => Promise<LinkTrouble | undefined>;

/** What a station's link to the broker works with. */
export interface MqttLinkParts {
  /** `wss://…` on the app's own server. */
  readonly address: string;
  readonly station: string;
  readonly password: string;
  /** What the broker keeps of the station: the state when it is lost … */
  readonly will: Retained;
  /** … and what is said first of all, each time; nothing when all of it was. */
  readonly greet: (say: Say) => Promise<LinkTrouble | undefined>;
  /** Hears of a configuration. */
  readonly configured: (text: string) => void;
}

/** The broker remembers a station that is away for so long, in seconds: a day. */
const REMEMBERED_S = 86_400;

/** A station's link to the house's MQTT broker. */
export class MqttLink implements Link {
  readonly name = 'mqtt';
  readonly staysOpen = true;
  readonly #parts: MqttLinkParts;
  #connection: MqttConnection | undefined;
  /** How often it was closed: by that it is seen whether it was while it connected. */
  #closings = 0;

  constructor(parts: MqttLinkParts) {
    this.#parts = parts;
  }

  async open(lost: (why: LinkTrouble) => void): Promise<LinkTrouble | undefined> {
    const closings = this.#closings;
    const connection = await connectMqtt(wishesOf(this.#parts));
    if (!(connection instanceof MqttConnection)) return connection;
    if (closings !== this.#closings) {
      // nobody wants it any more: not even a greeting, which the broker would keep
      await connection.close();
      return 'unreachable';
    }
    // a configuration may come, and be answered, while it greets
    this.#connection = connection;
    const trouble = await this.#greet(connection);
    if (trouble !== undefined) {
      await this.close();
      return trouble;
    }
    void connection.lost.then((why) => {
      if (this.#connection === connection) lost(why);
    });
    return undefined;
  }

  async send(message: Message | StatePayload): Promise<Outcome> {
    const { station } = this.#parts;
    const isState = message.kind === 'state';
    const topic = topicOf(station, message.kind);
    const trouble = await this.#say(topic, JSON.stringify(message), isState);
    return trouble === undefined ? { kind: 'delivered' } : { kind: 'later', why: trouble };
  }

  /** Says something that the broker keeps, if there is a connection now: it is said again in the next one. */
  readonly keep: Say = ({ topic, text }) => this.#say(topic, text, true);

  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    this.#closings += 1;
    await connection?.close();
  }

  async #greet(connection: MqttConnection): Promise<LinkTrouble | undefined> {
    const { greet, station, configured } = this.#parts;
    const trouble = await greet(({ topic, text }) => connection.publish(topic, text, true));
    if (trouble !== undefined) return trouble;
    return connection.subscribe([configTopicOf(station)], (_, text) => configured(text));
  }

  async #say(topic: string, text: string, isRetained: boolean): Promise<LinkTrouble | undefined> {
    return this.#connection === undefined
      ? 'unreachable'
      : this.#connection.publish(topic, text, isRetained);
  }
}

function wishesOf({ address, station, password, will }: MqttLinkParts): MqttWishes {
  const clientId = `maskcheck-${station}`;
  return { address, clientId, user: station, password, will, rememberedS: REMEMBERED_S };
}
