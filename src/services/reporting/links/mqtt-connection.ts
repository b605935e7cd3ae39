import type { IClientOptions, MqttClient } from 'mqtt';
import type { LinkTrouble } from './link.ts';

/** Something that a broker keeps as the last word on a topic. */
export interface Retained {
  readonly topic: string;
  /** Empty to have it forgotten. */
  readonly text: string;
}

/** Whom to connect to, and as whom. */
export interface MqttWishes {
  /** `wss://…` on the app's own server. */
  readonly address: string;
  readonly clientId: string;
  readonly user: string;
  readonly password: string;
  /** What the broker is to say when this client is gone without a word. */
  readonly will?: Retained;
  /** How long the broker remembers this client while it is away, in seconds. */
  readonly rememberedS: number;
}

/** The broker has this long to answer, in ms. */
const LIMIT_MS = 10_000;
/** Each side makes itself heard this often at least, in seconds. */
const KEEP_ALIVE_S = 30;

/** Reason codes of MQTT 5 (OASIS standard, section 2.4) that a person can do something about. */
const BY_CODE: Readonly<Record<number, LinkTrouble>> = {
  134: 'wrong_password',
  135: 'forbidden',
  136: 'server_trouble',
  137: 'server_trouble',
  139: 'unreachable',
  142: 'taken_over',
};

/**
 * Connects to a broker.
 *
 * @returns the connection, or why there is none
 */
export async function connectMqtt(wishes: MqttWishes): Promise<MqttConnection | LinkTrouble> {
  let client: MqttClient;
  try {
    // fetched by those alone who use it
    const { default: mqtt } = await import('mqtt');
    client = mqtt.connect(wishes.address, optionsOf(wishes));
  } catch {
    return 'unreachable';
  }
  const connection = new MqttConnection(client);
  const opened = new Promise<undefined>((resolve) =>
    client.once('connect', () => resolve(undefined)),
  );
  const trouble = await Promise.race([opened, connection.lost]);
  if (trouble === undefined) return connection;
  await connection.close();
  // before anything was said, a user that is not known is not allowed anything
  return trouble === 'forbidden' ? 'wrong_password' : trouble;
}

/** An open connection to a broker. None of its calls throws. */
export class MqttConnection {
  /** Resolves once the connection is no more. */
  readonly lost: Promise<LinkTrouble>;
  readonly #client: MqttClient;

  constructor(client: MqttClient) {
    this.#client = client;
    this.lost = new Promise((resolve) => {
      client.on('error', (error) => resolve(troubleOf(error)));
      client.on('disconnect', ({ reasonCode = 0 }) =>
        resolve(BY_CODE[reasonCode] ?? 'unreachable'),
      );
      client.on('close', () => resolve('unreachable'));
    });
  }

  /** Says something, and waits until the broker has it; nothing when it has. */
  async publish(topic: string, text: string, isRetained = false): Promise<LinkTrouble | undefined> {
    return this.#until(this.#client.publishAsync(topic, text, { qos: 1, retain: isRetained }));
  }

  /** Listens to topics; nothing when it does. */
  async subscribe(
    topics: readonly string[],
    hear: (topic: string, text: string) => void,
  ): Promise<LinkTrouble | undefined> {
    this.#client.on('message', (topic, payload) => hear(topic, payload.toString()));
    return this.#until(this.#client.subscribeAsync([...topics], { qos: 1 }));
  }

  /** Says goodbye where there is somebody to hear it. */
  async close(): Promise<void> {
    await this.#client.endAsync(!this.#client.connected).catch(() => undefined);
  }

  /** What is under way when the connection breaks is never answered by the client itself. */
  async #until(answer: Promise<unknown>): Promise<LinkTrouble | undefined> {
    const done = answer.then(() => undefined, troubleOf);
    return Promise.race([done, this.lost]);
  }
}

function optionsOf({ clientId, user, password, will, rememberedS }: MqttWishes): IClientOptions {
  return {
    protocolVersion: 5,
    clientId,
    username: user,
    password,
    clean: rememberedS === 0,
    properties: { sessionExpiryInterval: rememberedS },
    keepalive: KEEP_ALIVE_S,
    connectTimeout: LIMIT_MS,
    // when to try again is decided by whoever delivers
    reconnectPeriod: 0,
    // the others would need a worker from a blob, which the policy forbids
    timerVariant: 'native',
    ...(will === undefined
      ? {}
      : { will: { topic: will.topic, payload: will.text, qos: 1, retain: true } }),
  };
}

function troubleOf(error: unknown): LinkTrouble {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return (typeof code === 'number' ? BY_CODE[code] : undefined) ?? 'unreachable';
}
