import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/day-book/entry.ts';
import type { Payload } from '../../src/services/reporting/messages/payload.ts';
import { readPayload } from '../../src/services/reporting/messages/payload.ts';
import type { Scene } from '../fixtures/camera.ts';
import { expectAccessibleInBoth } from './support/accessible.ts';
import { USERS } from './support/house/broker.ts';
import { HouseStage } from './support/house/house-stage.ts';
import { HouseClient } from './support/house/mqtt-client.ts';
import { hasHouse } from './support/house/needs.ts';
import { addEntries, entriesIn } from './support/journal.ts';
import { hasStarted, idsOf, keepReporting } from './support/outbox.ts';
import { HOUSE_FEEDS, sees, stands } from './support/wall.ts';

const SECOND_MS = 1000;
/** As long as a camera takes to start anew, or a cable to be plugged in again. */
const CAMERA_AWAY_MS = 30 * SECOND_MS;
/** As long as a server takes to start anew. */
const BROKER_AWAY_MS = 60 * SECOND_MS;
const SOON = { timeout: 30 * SECOND_MS, interval: 200 };
const LATER = { timeout: 90 * SECOND_MS, interval: 500 };

const STATION = 'station-a';
const OWN = `maskcheck/v1/${STATION}`;
const LOGIN = { station: STATION, password: USERS[STATION] };
/** More than an outbox holds. */
const TOO_MANY = 5100;
/** The first of those that were kept: to hear the others as well takes a minute. */
const ENOUGH = 400;
const HOUR_MS = 3_600_000;

/** Somebody without a mask comes by, again and again. */
const PASSING: readonly Scene[] = [
  { frames: 30, actors: [{ composite: 'bare-1', centre: [320, 250], side: 340 }] },
  { frames: 40, actors: [] },
];
const MASKED: Scene = {
  frames: 24,
  actors: [{ composite: 'masked-3', centre: [320, 250], side: 340 }],
};
const NOBODY: Scene = { frames: 24, actors: [] };

describe.skipIf(!hasHouse)('reporting in a house', () => {
  const sights = { door: PASSING, hall: [MASKED], yard: [MASKED], gate: [NOBODY] };
  const stage = new HouseStage(sights, NOBODY);

  it('loses no event and doubles none while cameras, the broker and the page go down', async () => {
    const { broker, cameras } = stage.house;
    const ears = await HouseClient.connect(stage.url, 'house');
    await ears.listen('maskcheck/v1/#');
    const { page, collector } = await stage.takeDevice();
    await page.goto(`${stage.url}?lang=en`);
    await keepReporting(page, LOGIN, {
      'maskcheck.watch.1': { feeds: HOUSE_FEEDS, rules: [ANYONE] },
    });
    await page.goto(`${stage.url}?station=watch&lang=en&backend=wasm`);
    await sees(page, 'Hall', 'mask');
    await sees(page, 'Yard', 'mask');
    await expect.poll(() => ears.on('/alert').length, LATER).toBeGreaterThan(1);

    await Promise.all([broker.goDown(), cameras.hall.goDown(), cameras.yard.goDown()]);
    const brokerIsBack = page.waitForTimeout(BROKER_AWAY_MS).then(() => broker.comeBack());
    const camerasAreBack = page
      .waitForTimeout(CAMERA_AWAY_MS)
      .then(() => Promise.all([cameras.hall.comeBack(), cameras.yard.comeBack()]));
    await Promise.all([stands(page, 'Hall', 'lost'), stands(page, 'Yard', 'lost')]);
    await sees(page, 'Hall', '');
    await camerasAreBack;
    await Promise.all([stands(page, 'Hall', 'live'), stands(page, 'Yard', 'live')]);
    await Promise.all([sees(page, 'Hall', 'mask'), sees(page, 'Yard', 'mask')]);
    await page.reload();
    await stands(page, 'Door', 'live');
    await brokerIsBack;

    // what is written from here on may still be on its way when the ids are compared
    const written = eventsOf(await entriesIn(page));
    expect(written.length).toBeGreaterThan(6);
    const heard = (): readonly string[] => idsOf([...ears.on('/alert'), ...ears.on('/verdict')]);
    await expect.poll(heard, LATER).toEqual(expect.arrayContaining([...written]));
    expect(new Set(heard()).size).toBe(heard().length);
    const times = ears.on('/alert').map((text) => timeOf(readPayload(text)));
    expect(times).toEqual(times.toSorted());
    await collector.check(page, CUT_OFF);
  });

  it('says what is wrong with a password, and what it made of every configuration', async () => {
    const [ears, fleet] = await Promise.all([
      HouseClient.connect(stage.url, 'house'),
      HouseClient.connect(stage.url, 'fleet'),
    ]);
    await ears.listen('maskcheck/v1/#', 'homeassistant/#');
    const { context, page, collector } = await stage.takeDevice();
    await page.goto(`${stage.url}?screen=reporting&lang=en`);
    await page.getByLabel('Name of this station').fill(STATION);
    await page.getByLabel('Password of this station').fill('guessed');
    await page.getByText('Let Home Assistant find').click();
    await page.getByText('Report to the house', { exact: true }).click();
    const link = page.locator('[data-link="mqtt"]');
    await page.locator('[data-link="mqtt"][data-state="wrong_password"]').waitFor();
    expect(await link.textContent()).toContain('does not know this name with this password');
    await page.getByLabel('Password of this station').fill(USERS[STATION]);
    await page.keyboard.press('Tab');
    await page.locator('[data-link="mqtt"][data-state="open"]').waitFor();
    const sensors = `homeassistant/device/maskcheck/${STATION}/config`;
    await expect.poll(() => ears.heard.map(({ topic }) => topic), SOON).toContain(sensors);

    for (const [pushed, answer] of PUSHED) {
      await fleet.say(`${OWN}/config`, pushed, true);
      await expect
        .poll(() => ears.on('/config/result').map(readPayload).at(-1), SOON)
        .toMatchObject({ kind: 'result', ...answer });
      await page.locator(`[data-answer="${answer.outcome}"]`).waitFor();
    }
    await page.reload();
    await page.locator('[data-link="mqtt"][data-state="open"]').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('maskcheck.settings.1'))).toContain(
      '"theme":"dark"',
    );

    const state = (): unknown => ears.on(`${STATION}/state`).map(readPayload).at(-1);
    await expect.poll(state, SOON).toMatchObject({ status: 'alive' });
    await collector.check(page);
    await context.close();
    await expect.poll(state, SOON).toMatchObject({ status: 'lost' });
  });

  it('shows all stations on one page, pushes a configuration, and comes back by itself', async () => {
    const other = await HouseClient.connect(stage.url, 'station-b');
    await other.say('maskcheck/v1/station-b/state', '{"v":2,"kind":"state","mood":"fine"}', true);
    const { context, page, collector } = await stage.takeDevice();
    await page.goto(`${stage.url}?lang=en`);
    await keepReporting(page, LOGIN);
    await page.goto(`${stage.url}?screen=reporting&lang=en`);
    await page.locator('[data-link="mqtt"][data-state="open"]').waitFor();

    const office = await context.newPage();
    await office.goto(`${stage.url}?screen=fleet&lang=en`);
    await office.getByLabel('User').fill('fleet');
    await office.getByLabel('Password', { exact: true }).fill(USERS.fleet);
    await office.keyboard.press('Enter');
    await office.locator(`[data-station="${STATION}"][data-state="alive"]`).waitFor();
    await office.locator('[data-station="station-b"][data-state="future"]').waitFor();
    for (const screen of [page, office]) await expectAccessibleInBoth(screen);
    await office.getByLabel('Settings file').setInputFiles({
      name: 'settings.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"theme":"light"}'),
    });
    await office.getByLabel('To', { exact: true }).selectOption(STATION);
    await office.getByRole('button', { name: 'Push' }).click();
    await office.locator(`[data-station="${STATION}"] [data-answer="applied"]`).waitFor();
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('maskcheck.settings.1')), SOON)
      .toContain('"theme":"light"');

    const { broker } = stage.house;
    await broker.goDown();
    await office.locator('[data-state="unreachable"]').waitFor();
    const card = office.locator(`[data-station="${STATION}"]`);
    await card.getByText('Not current').waitFor();
    expect(await office.getByLabel('User').count()).toBe(0);
    await expectAccessibleInBoth(office);
    await broker.comeBack();
    await card.getByText('Alive').waitFor();
    await office.getByText('Connected.', { exact: true }).waitFor();
    await collector.check(office, CUT_OFF);
  });

  it('tells when the outbox is full, and loses nothing but the oldest findings', async () => {
    const ears = await HouseClient.connect(stage.url, 'house');
    await ears.listen('maskcheck/v1/#');
    const { page, collector } = await stage.takeDevice();
    await page.goto(`${stage.url}?lang=en`);
    await keepReporting(page, { ...LOGIN, password: 'guessed' });
    await page.goto(`${stage.url}?screen=reporting&lang=en`);
    await page.locator('[data-link="mqtt"][data-state="wrong_password"]').waitFor();
    await expect.poll(() => hasStarted(page), SOON).toBe(true);

    const at = Date.now() - HOUR_MS;
    const place = { station: 'watch', camera: 'Door' };
    const findings = Array.from({ length: TOO_MANY }, (_, index): Entry => ({
      ...{ kind: 'verdict', id: `finding-${index}`, verdict: 'no_mask', tookMs: 1, at },
      ...place,
    }));
    const alert: Entry = { kind: 'alert', id: 'alert-1', rule: 'anyone', value: 1, at, ...place };
    await addEntries(page, [alert, ...findings]);
    await page.reload();
    await page.getByText(/messages were lost for want of room/).waitFor();
    await page.getByText(/5,000 messages wait/).waitFor();

    await page.getByLabel('Password of this station').fill(USERS[STATION]);
    await page.keyboard.press('Tab');
    await expect.poll(() => ears.on('/verdict').length, LATER).toBeGreaterThan(ENOUGH);
    expect(ears.on('/alert')).toHaveLength(1);
    await expect
      .poll(() => ears.on('/counts').map(readPayload), SOON)
      .toMatchObject([{ tally: { mask: 0, no_mask: TOO_MANY, incorrect: 0 } }]);
    // with the alert and the counts they are 5,000: of the findings the oldest alone are gone
    const kept = idsOf(ears.on('/verdict'));
    const first = TOO_MANY - 4998;
    expect(kept).toEqual(kept.map((_, index) => `finding-${first + index}`));
    await collector.check(page);
  });
});

/** Alerts at every passing. */
const ANYONE = { id: 'anyone', kind: 'anyone', feed: '', coolDownS: 0 };

/** What is pushed, one after the other, and what is to be answered. */
const PUSHED: readonly (readonly [text: string, answer: { readonly outcome: string }])[] = [
  ['{not json', { outcome: 'refused' }],
  [
    '{"v":1,"id":"1","settings":{"theme":"pink"}}',
    { ...{ outcome: 'refused', id: '1' }, ...{ field: 'settings.theme' } },
  ],
  ['{"v":2,"id":"2","mood":"fine"}', { ...{ outcome: 'future', id: '2' } }],
  ['{"v":1,"id":"3","settings":{"theme":"dark"}}', { ...{ outcome: 'applied', id: '3' } }],
];

/** What a browser says of cameras and a broker that are cut off, and of a reload. */
const CUT_OFF = [
  /^failed: \S+\/cameras\/(?:door|hall|yard)/,
  /^console: .*(?:\/mqtt|status of 502|ERR_INCOMPLETE|ERR_HTTP2|ERR_ABORTED)/,
];

/** The events of a journal that are told one by one. */
function eventsOf(entries: readonly Entry[]): readonly string[] {
  return entries
    .filter(
      (entry) => entry.kind === 'alert' || (entry.kind === 'verdict' && entry.verdict !== 'mask'),
    )
    .map(({ id }) => id);
}

function timeOf(payload: Payload | 'future' | 'spoilt'): string {
  return typeof payload === 'object' && 'at' in payload ? payload.at : '';
}
