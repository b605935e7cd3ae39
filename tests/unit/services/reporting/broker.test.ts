import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { browserJournalPlatform } from '../../../../src/services/journal/journal-platform.ts';
import { Journal } from '../../../../src/services/journal/journal.ts';
import { Fleet } from '../../../../src/services/fleet/fleet.ts';
import { settingsSection } from '../../../../src/services/reporting/config-push.ts';
import {
  MqttConnection,
  connectMqtt,
} from '../../../../src/services/reporting/links/mqtt-connection.ts';
import type { ReportingSettings } from '../../../../src/services/reporting/reporting-settings.ts';
import { ReportingSettingsStore } from '../../../../src/services/reporting/reporting-settings.ts';
import type { ReportingPlatform } from '../../../../src/services/reporting/reporting.ts';
import { Reporting } from '../../../../src/services/reporting/reporting.ts';
import { SettingsStore } from '../../../../src/services/settings.ts';
import { Broker, HAS_BROKER } from '../../../support/broker.ts';

const RULES = {
  users: { door: 'open', gate: 'shut', house: 'listens' },
  acl: [
    'user house',
    'topic readwrite maskcheck/v1/#',
    'topic read homeassistant/#',
    'pattern write maskcheck/v1/%u/state',
    'pattern write maskcheck/v1/%u/counts',
    'pattern write maskcheck/v1/%u/alert',
    'pattern write maskcheck/v1/%u/verdict',
    'pattern read maskcheck/v1/%u/config',
    'pattern write maskcheck/v1/%u/config/result',
    'pattern write homeassistant/device/maskcheck/%u/config',
  ].join('\n'),
};
/** Waits are this many times shorter than at the door. */
const HURRY = 20;
const SOON = { timeout: 20_000, interval: 20 };
const CLOCK: Pick<ReportingPlatform, 'nowMs' | 'after' | 'random'> = {
  nowMs: () => Date.now(),
  after: (ms, task) => {
    const timer = setTimeout(task, ms / HURRY);
    return () => clearTimeout(timer);
  },
  random: () => 0,
};

interface Heard {
  readonly topic: string;
  readonly text: string;
}

let broker: Broker;
const ends: (() => Promise<void>)[] = [];

describe.skipIf(!HAS_BROKER)('reporting to a real Mosquitto', () => {
  beforeAll(async () => {
    broker = await Broker.start(RULES);
  });
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });
  afterAll(() => broker.end());

  it('delivers alerts in order, and loses and doubles none while the broker is away', async () => {
    const heard = await listen();
    const { journal } = station();
    await vi.waitFor(() => expect(heard.some(isAlive)).toBe(true), SOON);
    alert(journal, 1);
    await vi.waitFor(() => expect(alertsIn(heard)).toEqual([1]), SOON);
    await broker.stop();
    for (let count = 2; count <= 40; count += 1) alert(journal, count);
    await journal.flush();
    await broker.goOn();
    const after = await listen('house-later');
    const all = (): number[] => [...alertsIn(heard), ...alertsIn(after)];
    const expected = Array.from({ length: 40 }, (_, index) => index + 1);
    await vi.waitFor(() => expect(all()).toEqual(expected), SOON);
  });

  it('says that it is alive, and has the broker say that it is lost', async () => {
    const heard = await listen();
    const connection = await connectMqtt({
      address: broker.address,
      clientId: 'maskcheck-door',
      user: 'door',
      password: 'open',
      will: { topic: 'maskcheck/v1/door/state', text: '{"status":"lost"}' },
      rememberedS: 0,
    });
    expect(connection).toBeInstanceOf(MqttConnection);
    // another page of the same name: the broker shows the first one out, without a goodbye
    const { reporting } = station();
    await vi.waitFor(
      () => expect(heard.some(({ text }) => text.includes('lost'))).toBe(true),
      SOON,
    );
    await vi.waitFor(() => expect(heard.some(isAlive)).toBe(true), SOON);
    if (connection instanceof MqttConnection) await connection.lost;
    reporting.settings.change({ onSince: 0 });
    await vi.waitFor(() => expect(heard.at(-1)?.text).toContain('"status":"off"'), SOON);
  });

  it('is off for a broker that it has been told to leave', async () => {
    const heard = await listen();
    const { reporting } = station();
    await vi.waitFor(() => expect(heard.some(isAlive)).toBe(true), SOON);
    reporting.settings.change({ mqttPath: '' });
    await vi.waitFor(() => expect(heard.at(-1)?.text).toContain('"status":"off"'), SOON);
  });

  it('tells a wrong password, and a topic that is not the station’s, from a broker that is away', async () => {
    const wrong = station({ password: 'wrong' });
    await vi.waitFor(() => expect(whyOf(wrong.reporting)).toBe('wrong_password'), SOON);
    wrong.reporting.settings.change({ password: 'open' });
    await vi.waitFor(() => expect(linkOf(wrong.reporting)?.state.kind).toBe('open'), SOON);
    const connection = await connectMqtt({
      address: broker.address,
      clientId: 'maskcheck-gate',
      user: 'gate',
      password: 'shut',
      rememberedS: 0,
    });
    if (!(connection instanceof MqttConnection)) throw new Error(connection);
    ends.push(() => connection.close());
    expect(await connection.publish('maskcheck/v1/gate/alert', '{}')).toBeUndefined();
    expect(await connection.publish('maskcheck/v1/door/alert', '{}')).toBe('forbidden');
    await broker.stop();
    await vi.waitFor(() => expect(whyOf(wrong.reporting)).toBe('unreachable'), SOON);
    await broker.goOn();
  });

  it('puts a pushed configuration in force once, and refuses what is wrong with it by name', async () => {
    const heard = await listen();
    const { settings } = station();
    const house = await connectMqtt({
      address: broker.address,
      clientId: 'fleet',
      user: 'house',
      password: 'listens',
      rememberedS: 0,
    });
    if (!(house instanceof MqttConnection)) throw new Error(house);
    ends.push(() => house.close());
    const push = (content: object): Promise<unknown> =>
      house.publish('maskcheck/v1/door/config', JSON.stringify(content), true);
    await push({ v: 1, id: 'a', settings: { theme: 'dark' } });
    await vi.waitFor(
      () => expect(resultsIn(heard)).toContainEqual(['a', 'applied', undefined]),
      SOON,
    );
    expect(settings.value.theme).toBe('dark');
    await push({ v: 1, id: 'b', settings: { theme: 'light', kiosk: { pin: '1234' } } });
    await push({ v: 2, id: 'c', dreams: true });
    await vi.waitFor(() => expect(resultsIn(heard).map(([id]) => id)).toContain('c'), SOON);
    expect(resultsIn(heard)).toEqual([
      ['a', 'applied', undefined],
      ['b', 'refused', 'settings.kiosk.pin'],
      ['c', 'future', undefined],
    ]);
    expect(settings.value.theme).toBe('dark');
    await house.publish('maskcheck/v1/door/config', '', true);
  });

  it('shows all stations on one page, one from the future among them, and their answers', async () => {
    station();
    const login = { path: '/mqtt', user: 'house', password: 'listens' };
    let ids = 0;
    const fleet = new Fleet({
      ...CLOCK,
      connect: connectMqtt,
      socketAddress: () => broker.address,
      freshId: () => `f${(ids += 1)}`,
    });
    ends.push(() => fleet.leave());
    await fleet.connect({ ...login, password: 'wrong' });
    expect(fleet.state).toEqual({ kind: 'failed', why: 'wrong_password' });
    await fleet.connect(login);
    const seen = (name: string) => fleet.stations.find(({ station: one }) => one === name);
    const gate = await connectMqtt({
      ...{ address: broker.address, clientId: 'gate', user: 'gate', password: 'shut' },
      rememberedS: 0,
    });
    if (!(gate instanceof MqttConnection)) throw new Error(gate);
    ends.push(() => gate.close());
    await gate.publish('maskcheck/v1/gate/state', '{"v":2,"mood":"sunny"}', true);
    await vi.waitFor(() => expect(seen('gate')?.state).toBe('future'), SOON);
    await vi.waitFor(() => expect(seen('door')?.state).toMatchObject({ status: 'alive' }), SOON);
    expect(await fleet.push({ theme: 'blue' }, ['door'])).toEqual([]);
    const refused = { outcome: 'refused', field: 'settings.theme', why: 'not_allowed' };
    await vi.waitFor(() => expect(seen('door')?.answer).toMatchObject(refused), SOON);
    await gate.publish('maskcheck/v1/gate/state', '', true);
    await vi.waitFor(() => expect(seen('gate')).toBeUndefined(), SOON);
  });

  it('tells Home Assistant of the station, and takes that back', async () => {
    const heard = await listen();
    const { reporting } = station({ hasHomeAssistant: true });
    const discovery = (): Heard[] =>
      heard.filter(({ topic }) => topic.startsWith('homeassistant/'));
    await vi.waitFor(() => expect(discovery()).toHaveLength(1), SOON);
    reporting.settings.change({ hasHomeAssistant: false });
    await vi.waitFor(() => expect(discovery().at(-1)?.text).toBe(''), SOON);
  });

  it('takes back from Home Assistant what nobody wanted any more while the broker was away', async () => {
    const { reporting } = station({ hasHomeAssistant: true });
    const announced = (): string => reporting.settings.value.announced;
    await vi.waitFor(() => expect(linkOf(reporting)?.state.kind).toBe('open'), SOON);
    expect(announced()).toBe('door');
    await broker.stop();
    reporting.settings.change({ hasHomeAssistant: false });
    await broker.goOn();
    await vi.waitFor(() => expect(announced()).toBe(''), SOON);
    const heard = await listen('house-later');
    await vi.waitFor(() => expect(heard.some(isAlive)).toBe(true), SOON);
    expect(heard.filter(({ topic }) => topic.startsWith('homeassistant/'))).toEqual([]);
  });
});

function station(changes: Partial<ReportingSettings> = {}) {
  const journal = new Journal({
    ...browserJournalPlatform(),
    factory: new IDBFactory(),
    onHide: () => undefined,
  });
  const settings = new SettingsStore(undefined);
  const own = new ReportingSettingsStore(undefined);
  own.change({ onSince: 1, station: 'door', password: 'open', ...changes });
  const running: Promise<void>[] = [];
  const reporting = new Reporting({
    settings: own,
    journal,
    version: '0.1.0',
    vitals: () => Promise.resolve({ engine: 'ready' }),
    sections: { settings: settingsSection(settings) },
    platform: {
      factory: new IDBFactory(),
      ...CLOCK,
      fetch,
      socketAddress: () => broker.address,
      alone: (_, task) => void running.push(task()),
    },
  });
  ends.push(async () => {
    own.change({ onSince: 0 });
    await Promise.all(running);
  });
  return { journal, reporting, settings };
}

/** Everything that the house hears, from now on. */
async function listen(clientId = 'house'): Promise<Heard[]> {
  const heard: Heard[] = [];
  const { address } = broker;
  const house = await connectMqtt({
    ...{ address, clientId, user: 'house', password: 'listens', rememberedS: 0 },
  });
  if (!(house instanceof MqttConnection)) throw new Error(house);
  ends.push(() => house.close());
  await house.subscribe(['maskcheck/v1/#', 'homeassistant/#'], (topic, text) => {
    heard.push({ topic, text });
  });
  return heard;
}

function alert(journal: Journal, value: number): void {
  journal.append({ kind: 'alert', station: 'watch', rule: 'crowd', value });
}

function alertsIn(heard: readonly Heard[]): number[] {
  return heard.flatMap(({ topic, text }) =>
    topic === 'maskcheck/v1/door/alert' ? [numberIn(JSON.parse(text))] : [],
  );
}

function numberIn(content: unknown): number {
  return typeof content === 'object' && content !== null && 'value' in content
    ? Number(content.value)
    : NaN;
}

function resultsIn(heard: readonly Heard[]): unknown[][] {
  return heard
    .filter(({ topic }) => topic === 'maskcheck/v1/door/config/result')
    .map(({ text }) => JSON.parse(text) as Record<string, unknown>)
    .map(({ id, outcome, field }) => [id, outcome, field]);
}

function isAlive({ topic, text }: Heard): boolean {
  return topic === 'maskcheck/v1/door/state' && text.includes('"status":"alive"');
}

function linkOf({ state }: Reporting) {
  return state.kind === 'on' ? state.reporter.links[0] : undefined;
}

function whyOf(reporting: Reporting): string | undefined {
  const state = linkOf(reporting)?.state;
  return state?.kind === 'waiting' ? state.why : undefined;
}
