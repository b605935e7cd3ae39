import { beforeEach, describe, expect, it } from 'vitest';
import type { LinkTrouble } from '../../../../src/services/reporting/links/link.ts';
import type { Retained } from '../../../../src/services/reporting/links/mqtt-connection.ts';
import { ReportingSettingsStore } from '../../../../src/services/reporting/reporting-settings.ts';
import { settleSensors, takeSensorsBack } from '../../../../src/services/reporting/sensors.ts';

let store: ReportingSettingsStore;
/** What the broker has against it. */
let objection: LinkTrouble | undefined;
let said: string[];

beforeEach(() => {
  store = new ReportingSettingsStore(undefined);
  objection = undefined;
  said = [];
});

describe('Home Assistant', () => {
  it('is told of nothing, and asked for nothing, where nobody ever wanted it', async () => {
    objection = 'forbidden';
    expect(await settle('door', false)).toBeUndefined();
    expect(said).toEqual([]);
  });

  it('is told in every greeting while it is wanted', async () => {
    await settle('door', true);
    await settle('door', true);
    expect(said).toEqual(['door: device', 'door: device']);
  });

  it('has it taken back in the next greeting when it was switched off while the broker was away', async () => {
    await settle('door', true);
    objection = 'unreachable';
    expect(await takeSensorsBack(store, '1', say)).toBe('unreachable');
    expect(await settle('door', false)).toBe('unreachable');
    objection = undefined;
    said = [];
    expect(await settle('door', false)).toBeUndefined();
    expect(await settle('door', false)).toBeUndefined();
    expect(said).toEqual(['door: ']);
  });

  it('has the old name taken back before it hears the new one', async () => {
    await settle('door', true);
    await settle('gate', true);
    expect(said).toEqual(['door: device', 'door: ', 'gate: device']);
    expect(store.value.announced).toBe('gate');
  });

  it('is not bothered again where a station may not speak for its old name', async () => {
    await settle('door', true);
    objection = 'forbidden';
    expect(await settle('gate', false)).toBeUndefined();
    said = [];
    expect(await settle('gate', false)).toBeUndefined();
    expect(said).toEqual([]);
  });

  it('has it taken back also when nobody knows whether it was told', async () => {
    objection = 'unreachable';
    expect(await settle('door', true)).toBe('unreachable');
    objection = undefined;
    await settle('door', false);
    expect(said).toEqual(['door: device', 'door: ']);
  });
});

function settle(station: string, hasHomeAssistant: boolean): Promise<LinkTrouble | undefined> {
  return settleSensors(store, { station, hasHomeAssistant }, '1', say);
}

function say({ topic, text }: Retained): Promise<LinkTrouble | undefined> {
  const station = /^homeassistant\/device\/maskcheck\/(.*)\/config$/.exec(topic)?.[1] ?? topic;
  said.push(`${station}: ${text === '' ? '' : 'device'}`);
  return Promise.resolve(objection);
}
