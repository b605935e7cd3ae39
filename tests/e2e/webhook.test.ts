import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/day-book/entry.ts';
import { readPayload } from '../../src/services/reporting/messages/payload.ts';
import { freePort } from '../support/free-port.ts';
import { ask } from './support/house/ask.ts';
import { takeDevice } from './support/house/device.ts';
import { FrontDoor } from './support/house/door.ts';
import { hasHouse } from './support/house/needs.ts';
import { Receiver } from './support/house/receiver.ts';
import { addEntries } from './support/journal.ts';
import { hasStarted, idsOf, keepReporting } from './support/outbox.ts';

const SOON = { timeout: 30_000, interval: 100 };
const HOUR_MS = 3_600_000;
/** Long enough ago that its quarter of an hour is told at once. */
const AT = Date.now() - HOUR_MS;

describe.skipIf(!hasHouse)('a webhook behind the web server of a house', () => {
  let folder = '';
  let receiver: Receiver;
  let front: FrontDoor;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maskcheck-hook-'));
    receiver = await Receiver.start();
    // nobody else is there
    const none = await freePort();
    front = await FrontDoor.start(folder, {
      ...{ door: none, hall: none, gate: none, broker: none, yard: join(folder, 'yard') },
      hook: receiver.port,
    });
  });
  beforeEach(() => {
    receiver.posted.length = 0;
    receiver.statusFor = () => 204;
  });
  afterAll(async () => {
    await front.end();
    await receiver.goDown();
    await rm(folder, { recursive: true });
  });

  it('gets what the app itself posts, and nothing that others do', async () => {
    const hook = `${front.url}hook`;
    const headers = { 'content-type': 'application/json', cookie: 'mine=1' };
    const by = async (site: string, dest: string, method = 'POST'): Promise<number> => {
      const asker = { 'sec-fetch-site': site, 'sec-fetch-dest': dest };
      return (await ask(hook, { method, headers: { ...headers, ...asker } })).status;
    };
    expect(await by('same-origin', 'empty')).toBe(204);
    expect(await by('cross-site', 'empty')).toBe(403);
    expect(await by('same-origin', 'document')).toBe(403);
    expect(await by('same-origin', 'empty', 'GET')).toBe(403);
    expect(receiver.posted).toEqual([
      { body: '', contentType: 'application/json', cookie: undefined, status: 204 },
    ]);
  });

  it('hears everything in order and once, also what happened while it was down or refused it', async () => {
    const { page, collector } = await takeDevice(front.url, 'absent');
    await page.goto(`${front.url}?lang=en`);
    await keepReporting(page, { station: 'door', mqttPath: '', webhookPath: '/hook' });
    await page.goto(`${front.url}?screen=reporting&lang=en`);
    await expect.poll(() => hasStarted(page), SOON).toBe(true);
    const accepted = (): readonly string[] => idsOf(receiver.accepted).map(withoutQuarter);
    const told = ['alert-1', 'finding-1', 'finding-2', 'counts'];

    await addEntries(page, [alert('alert-1'), finding('finding-1'), finding('finding-2')]);
    await page.reload();
    await expect.poll(accepted, SOON).toEqual(told);
    await page.locator('[data-link="webhook"][data-state="open"]').waitFor();
    expect(receiver.posted.map(({ contentType }) => contentType)).toEqual(
      told.map(() => 'application/json'),
    );

    await receiver.goDown();
    await addEntries(page, [finding('finding-3'), alert('alert-2')]);
    await page.reload();
    await page.locator('[data-link="webhook"][data-state="server_trouble"]').waitFor();
    await page.getByText('3 messages wait.').waitFor();
    await receiver.comeBack();
    told.push('finding-3', 'alert-2', 'counts');
    await expect.poll(accepted, SOON).toEqual(told);

    receiver.statusFor = (body) => (body.includes('alert-3') ? 422 : 204);
    await addEntries(page, [alert('alert-3'), finding('finding-4')]);
    await page.reload();
    await page.getByText('1 message was refused for good and is kept.').waitFor();
    told.push('finding-4', 'counts');
    await expect.poll(accepted, SOON).toEqual(told);
    receiver.statusFor = () => 204;
    await page.getByRole('button', { name: 'Try again now' }).click();
    told.push('alert-3');
    await expect.poll(accepted, SOON).toEqual(told);
    await page.locator('[data-link="webhook"][data-state="open"]').waitFor();

    expect(new Set(idsOf(receiver.accepted)).size).toBe(told.length);
    expect(receiver.accepted.map(withoutMaskIn).reduce((sum, count) => sum + count, 0)).toBe(4);
    await collector.check(page, [/^console: .*status of (?:502|422)/]);
  });
});

const PLACE = { station: 'watch', camera: 'Door', at: AT };

function alert(id: string): Entry {
  return { ...PLACE, kind: 'alert', id, rule: 'anyone', value: 1 };
}

function finding(id: string): Entry {
  return { ...PLACE, kind: 'verdict', id, verdict: 'no_mask', tookMs: 1 };
}

/** Counts are numbered by their quarter of an hour and their place in it. */
function withoutQuarter(id: string): string {
  return id.replace(/^counts-.*/, 'counts');
}

/** How many people without a mask a message counts. */
function withoutMaskIn(text: string): number {
  const payload = readPayload(text);
  return typeof payload === 'object' && payload.kind === 'counts' ? payload.tally.no_mask : 0;
}
