import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import type { Actor } from '../fixtures/camera.ts';
import { drawFrame, writeClip } from '../fixtures/camera.ts';
import { serveApp } from '../e2e/support/app.ts';
import { launch } from '../e2e/support/browser.ts';
import { waitForVerdict } from '../e2e/support/live-page.ts';
import { aMonthOfDrafts } from '../support/made-month.ts';
import { HOUSE_PASSWORD, openHouse } from './house.ts';

// Takes the pictures that the web manifest and README.md show, of the built app with its real
// verdicts on composites; with `--all FOLDER` every screen (or `--only`
// one) at every size (or one `--size`), light and dark, in any `--language`, to look at.

const SIZES = {
  phone: { width: 390, height: 844 },
  sideways: { width: 844, height: 390 },
  tablet: { width: 820, height: 1180 },
  kiosk: { width: 1080, height: 1920 },
  desktop: { width: 1280, height: 800 },
} as const;
type SizeName = keyof typeof SIZES;

const ONE: readonly Actor[] = [{ composite: 'masked-3', centre: [320, 250], side: 340 }];
const BARE: readonly Actor[] = [{ composite: 'bare-2', centre: [320, 250], side: 340 }];
const THREE: readonly Actor[] = [
  { composite: 'bare-1', centre: [125, 310], side: 250 },
  { composite: 'masked-3', centre: [325, 300], side: 270 },
  { composite: 'incorrect-1', centre: [520, 320], side: 230 },
];

interface Shot {
  readonly query: string;
  readonly actors?: readonly Actor[];
  /** Waits until the screen shows what it should. */
  readonly ready: (page: Page) => Promise<unknown>;
  /** Whether all of the page is shown, beyond what fits the screen. */
  readonly isLong?: boolean;
}

const SHOTS = {
  first: { query: '?', ready: (page) => page.locator('first-screen').waitFor() },
  about: { query: '?screen=about', ready: (page) => page.locator('about-screen').waitFor() },
  settings: {
    query: '?screen=settings',
    ready: (page) => page.locator('settings-screen').waitFor(),
  },
  selftest: {
    query: '?screen=selftest',
    ready: (page) =>
      page
        .locator('self-test-screen')
        .waitFor()
        .then(() => page.waitForTimeout(9000)),
  },
  doorSettings: {
    query: '?screen=kiosk-settings',
    ready: (page) => page.locator('kiosk-settings').waitFor(),
  },
  door: { query: '?station=kiosk', ready: (page) => viewOf(page, 'idle') },
  stop: { query: '?station=kiosk', actors: BARE, ready: (page) => viewOf(page, 'put_on') },
  welcome: { query: '?station=kiosk', actors: ONE, ready: (page) => viewOf(page, 'welcome') },
  daybook: { query: '?screen=daybook', ready: fillDayBook },
  live: {
    query: '?station=guard',
    actors: THREE,
    ready: (page) => waitForVerdict(page, 'no_mask').then(() => page.waitForTimeout(3000)),
  },
  masked: {
    query: '?station=guard',
    actors: ONE,
    ready: (page) => waitForVerdict(page, 'mask').then(() => page.waitForTimeout(1500)),
  },
  paused: {
    query: '?station=guard',
    actors: ONE,
    ready: (page) =>
      waitForVerdict(page, 'mask')
        .then(() => page.keyboard.press(' '))
        .then(() => page.locator('guard-screen[data-phase=paused]').waitFor()),
  },
  fault: { query: '?station=guard', ready: (page) => page.locator('fault-panel').waitFor() },
  empty: { query: '?station=photo', ready: (page) => page.locator('photo-intake').waitFor() },
  photo: { query: '?station=photo', ready: checkPhotos },
  noWall: {
    query: '?station=watch',
    ready: (page) => page.locator('watch-screen .none').waitFor(),
  },
  wall: { query: '?station=watch', ready: hangCameras },
  wallSetUp: { query: '?station=watch', ready: setUpWall, isLong: true },
  reporting: { query: '?screen=reporting', ready: switchReportingOn, isLong: true },
  fleet: { query: '?screen=fleet', ready: (page) => page.locator('fleet-screen form').waitFor() },
  fleetHeard: { query: '?screen=fleet', ready: hearStations, isLong: true },
} satisfies Record<string, Shot>;
type ShotName = keyof typeof SHOTS;

const { values } = parseArgs({
  options: {
    all: { type: 'string' },
    only: { type: 'string' },
    size: { type: 'string' },
    language: { type: 'string', default: 'en' },
  },
});
const folder = await mkdtemp(join(tmpdir(), 'maskcheck-shots-'));
const serving = await serveApp();
const house = await openHouse(serving);
try {
  if (values.all === undefined) await takeKept();
  else await takeAll(values.all);
} finally {
  await house.close();
  await serving.close();
  await rm(folder, { recursive: true });
}

async function takeKept(): Promise<void> {
  const kept: readonly [ShotName, SizeName, string][] = [
    ['masked', 'phone', 'public/screenshots/phone-live.png'],
    ['live', 'desktop', 'public/screenshots/desktop-live.png'],
    ['photo', 'phone', 'public/screenshots/phone-photo.png'],
    ['stop', 'tablet', 'public/screenshots/tablet-door.png'],
    ['daybook', 'desktop', 'public/screenshots/desktop-day-book.png'],
    ['wall', 'desktop', 'public/screenshots/desktop-wall.png'],
  ];
  for (const [name, size, path] of kept) {
    const browser = await start(SHOTS[name]);
    await save(await take(browser, SHOTS[name], size, 'light'), path);
    await browser.close();
  }
}

async function takeAll(out: string): Promise<void> {
  for (const [name, shot] of Object.entries(SHOTS)) {
    if (values.only !== undefined && values.only !== name) continue;
    const browser = await start(shot);
    for (const size of Object.keys(SIZES) as SizeName[]) {
      if (values.size !== undefined && values.size !== size) continue;
      for (const scheme of ['light', 'dark'] as const) {
        await save(
          await take(browser, shot, size, scheme),
          join(out, `${name}-${size}-${scheme}.png`),
        );
      }
    }
    await browser.close();
  }
}

async function start({ actors }: Shot): Promise<Browser> {
  if (actors === undefined) return launch('absent');
  const clip = join(folder, 'clip.mjpeg');
  await writeClip(clip, [{ frames: 48, actors }]);
  return launch({ clip });
}

async function take(
  browser: Browser,
  { query, ready, isLong = false }: Shot,
  size: SizeName,
  colorScheme: 'light' | 'dark',
): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    colorScheme,
    locale: values.language,
  });
  const page = await context.newPage();
  await page.goto(`${house.url}${query}`);
  await ready(page);
  const picture = await page.screenshot({ fullPage: isLong });
  await context.close();
  return picture;
}

/** Waits until the screen at the door shows one of its views, and has come to rest. */
async function viewOf(page: Page, view: string): Promise<void> {
  await page.locator(`kiosk-screen[data-view=${view}]`).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(900);
}

/** A month at an entrance, in the journal's own database, seen on a Saturday afternoon. */
async function fillDayBook(page: Page): Promise<void> {
  const now = new Date(2026, 10, 28, 17, 30).getTime();
  await page.clock.setFixedTime(now);
  await page.locator('day-book-screen .card').first().waitFor();
  const morning = new Date(2026, 10, 28, 10, 32).getTime();
  const drafts = [
    ...aMonthOfDrafts(now),
    { kind: 'stall', at: morning, until: morning + 540_000, station: 'guard', why: 'camera_lost' },
  ];
  await page.evaluate(
    (entries) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('maskcheck.journal');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          for (const entry of entries) writing.objectStore('entries').add(entry);
          writing.oncomplete = resolve;
          writing.onerror = reject;
        };
      }),
    drafts.map((draft, index) => ({ ...draft, id: `made-${index}` })),
  );
  await page.reload();
  await page.locator('day-totals strong').first().waitFor();
}

/** Three cameras on the wall and one whose address leads nowhere, with two rules. */
async function hangCameras(page: Page): Promise<void> {
  const feeds = ['door', 'gate', 'hall', 'cellar'].map((name) => ({
    id: name,
    name: name.replace(/^./, (letter) => letter.toUpperCase()),
    origin: { kind: 'mjpeg', address: `/cameras/${name}` },
    area:
      name === 'door'
        ? { left: 0.1, top: 0.1, width: 0.8, height: 0.8 }
        : { left: 0, top: 0, width: 1, height: 1 },
  }));
  const rules = [
    { id: 'anyone', kind: 'anyone', coolDownS: 60 },
    { id: 'share', kind: 'share', percent: 20, feed: 'hall', quiet: { from: 1320, to: 360 } },
  ];
  await store(page, 'maskcheck.watch.1', { feeds, rules });
  await page.reload();
  for (const verdict of ['no_mask', 'incorrect', 'mask']) {
    await page.locator(`feed-tile[data-verdicts~=${verdict}]`).first().waitFor({ timeout: 90_000 });
  }
  await page.waitForTimeout(2000);
}

async function setUpWall(page: Page): Promise<void> {
  await hangCameras(page);
  await page.locator('.set-up').click();
  await page.locator('watch-setup summary').first().click();
  await page.locator('area-editor').waitFor();
  await page.waitForTimeout(800);
}

async function switchReportingOn(page: Page): Promise<void> {
  const settings = { onSince: Date.now(), station: 'door-north', password: HOUSE_PASSWORD };
  await store(page, 'maskcheck.reporting.1', { ...settings, webhookPath: '/hooks/nowhere' });
  await page.reload();
  await page.locator('[data-link=mqtt][data-state=open]').waitFor({ timeout: 30_000 });
  await page.waitForTimeout(500);
}

async function hearStations(page: Page): Promise<void> {
  await page.locator('#user').fill('house');
  await page.locator('#password').fill(HOUSE_PASSWORD);
  await page.locator('fleet-screen form button').click();
  await page.locator('fleet-station [data-answer=refused]').waitFor({ timeout: 30_000 });
  await page.locator('fleet-push').waitFor();
}

function store(page: Page, key: string, value: object): Promise<void> {
  return page.evaluate(([name, text]) => localStorage.setItem(name, text), [
    key,
    JSON.stringify(value),
  ] as const);
}

async function checkPhotos(page: Page): Promise<void> {
  const files = await Promise.all(
    [THREE, ONE].map(async (actors, index) => ({
      name: `entrance-${index + 1}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await drawFrame(actors),
    })),
  );
  await page.locator('photo-intake input').first().setInputFiles(files);
  await page.locator('photo-result li').nth(3).waitFor({ timeout: 120_000 });
  await page.locator('[data-notice="offline"] button').click({ timeout: 60_000 });
}

async function save(picture: Buffer, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await sharp(picture).png({ palette: true, quality: 90 }).toBuffer());
  process.stdout.write(`${path}\n`);
}
