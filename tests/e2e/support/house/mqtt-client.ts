import type { MqttClient } from 'mqtt';
import mqtt from 'mqtt';
import { onTestFinished } from 'vitest';
import { USERS } from './broker.ts';

/** Something that was heard. */
export interface Heard {
  readonly topic: string;
  readonly text: string;
  /** Whether it was kept from before. */
  readonly isRetained: boolean;
}

/** Somebody at the broker, through the web server as in a house. */
export class HouseClient {
  /** Everything heard so far, in its order. */
  readonly heard: Heard[] = [];
  readonly #client: MqttClient;

  private constructor(client: MqttClient) {
    this.#client = client;
    client.on('message', (topic, payload, { retain }) =>
      this.heard.push({ topic, text: payload.toString(), isRetained: retain }),
    );
  }

  /**
   * Connects; it comes back by itself whenever the broker does, and the broker keeps for it what it misses.
   * With the test it is gone: a client that stayed would hear in the next one's place.
   *
   * @throws with the broker's refusal
   */
  static async connect(
    appUrl: string,
    user: keyof typeof USERS,
    password: string = USERS[user],
  ): Promise<HouseClient> {
    const address = new URL('/mqtt', appUrl);
    address.protocol = 'wss:';
    const client = mqtt.connect(address.href, {
      ...{ protocolVersion: 5, username: user, password, rejectUnauthorized: false },
      ...{ clientId: `test-${user}`, clean: false, properties: { sessionExpiryInterval: 3600 } },
      reconnectPeriod: 500,
    });
    // what the broker has kept comes with the connection
    const connected = new HouseClient(client);
    await new Promise<void>((resolve, reject) => {
      client.once('connect', () => resolve());
      client.once('error', reject);
    }).catch(async (error: unknown) => {
      await client.endAsync(true);
      throw error;
    });
    onTestFinished(() => connected.end());
    // from here on it comes back by itself
    client.on('error', () => undefined);
    return connected;
  }

  /** Listens to topics. */
  async listen(...topics: readonly string[]): Promise<void> {
    await this.#client.subscribeAsync([...topics], { qos: 1 });
  }

  /** Says something. @throws when the broker does not let it */
  async say(topic: string, text: string, isRetained = false): Promise<void> {
    await this.#client.publishAsync(topic, text, { qos: 1, retain: isRetained });
  }

  /** Everything heard so far on topics that end so. */
  on(ending: string): readonly string[] {
    return this.heard.filter(({ topic }) => topic.endsWith(ending)).map(({ text }) => text);
  }

  /** Says goodbye, once. */
  async end(): Promise<void> {
    await this.#client.endAsync();
  }
}
