import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Collector } from './support/collector.ts';
import { changesOf, waitForVerdict, watchVerdict } from './support/live-page.ts';
import { Stage } from './support/stage.ts';

const stage = new Stage();

/** What the page was asked to do for ears and hands, and how often it asked for a camera. */
interface Noted {
  readonly sounds: number;
  readonly vibrations: number;
  readonly asked: number;
}

/** Comes in by the first screen, as a person does: the tap on it is what allows sounds. */
async function enter(page: Page): Promise<void> {
  await page.addInitScript(noteAlerts);
  await page.goto(`${stage.serving.url}?lang=en&backend=wasm`);
  await page.locator('first-screen a.primary').click();
  await page.locator('guard-screen[data-phase="watching"]').waitFor({ timeout: 120_000 });
}

async function notedOn(page: Page): Promise<Noted> {
  return page.evaluate(() => (window as unknown as { noted: Noted }).noted);
}

/** Waits until so many more looks were answered: what was to come has come. */
async function waitForLooks(page: Page, count: number): Promise<void> {
  const screen = page.locator('guard-screen');
  const looks = async (): Promise<number> => Number(await screen.getAttribute('data-looks'));
  const from = await looks();
  await expect.poll(looks, { timeout: 60_000 }).toBeGreaterThanOrEqual(from + count);
}

describe('the guard', () => {
  it('is alerted once to the bare one of two, corrects the count, and goes on after a pause', async () => {
    const clip = await stage.clipOf('two', [
      {
        frames: 48,
        actors: [
          { composite: 'bare-1', centre: [170, 280], side: 300 },
          { composite: 'masked-3', centre: [470, 280], side: 300 },
        ],
      },
    ]);
    const browser = await stage.launch({ clip });
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const collector = new Collector(context, stage.serving.url);
    const page = await context.newPage();
    await enter(page);
    await watchVerdict(page);
    await waitForVerdict(page, 'no_mask');
    await page.locator('guard-people li').nth(1).waitFor();
    await waitForLooks(page, 20);
    expect(await notedOn(page)).toEqual({ sounds: 1, vibrations: 1, asked: 1 });
    const bare = (await changesOf(page)).filter(({ verdict }) => verdict === 'no_mask');
    expect(bare).toHaveLength(1);
    expect(await page.locator('guard-people li').first().textContent()).toContain('No mask');

    const tally = page.locator('guard-signs .tally');
    const count = async (): Promise<string | null> => tally.textContent();
    expect(await count()).toContain('Mask on 1, No mask 1, Worn wrong 0');
    await page.locator('guard-passings button', { hasText: 'Was fine' }).click();
    await expect.poll(count).toContain('Mask on 2, No mask 0');
    await page.locator('guard-passings button', { hasText: 'Take back' }).click();
    await expect.poll(count).toContain('Mask on 1, No mask 1');

    await hide(page, true);
    await page.locator('guard-screen[data-phase="paused"]').waitFor();
    await hide(page, false);
    await page.locator('guard-screen[data-phase="watching"]').waitFor();
    await waitForVerdict(page, 'no_mask');
    expect((await notedOn(page)).asked).toBe(1);
    await collector.check(page);
  });

  it('changes the camera, and looks through the other one', async () => {
    const browser = await stage.launch('absent');
    const context = await browser.newContext({ viewport: { width: 844, height: 390 } });
    const page = await context.newPage();
    await page.addInitScript(filmCanvases);
    await enter(page);
    await page.locator('guard-controls button[aria-label="Choose a camera"]').click();
    await page.locator('camera-picker button', { hasText: 'Door' }).click();
    await page.locator('guard-screen[data-phase="watching"]').waitFor();
    await waitForLooks(page, 3);
    const id = await page
      .locator('guard-screen video')
      .evaluate(
        (video: HTMLVideoElement) =>
          (video.srcObject as MediaStream).getVideoTracks()[0]?.getSettings().deviceId,
      );
    expect(id).toBe('door');
    expect((await notedOn(page)).asked).toBe(2);
  });
});

async function hide(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate(
    (value) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    isHidden ? 'hidden' : 'visible',
  );
}

/** Runs in the page before everything else: counts sounds, vibrations and questions. */
function noteAlerts(): void {
  // the empty page before the first has none of it
  if (!isSecureContext) return;
  const noted = { sounds: 0, vibrations: 0, asked: 0 };
  Object.assign(window, { noted });
  let soundedMs = -Infinity;
  const Context = AudioContext;
  Object.assign(window, {
    AudioContext: class extends Context {
      override createOscillator(): OscillatorNode {
        // the tones of a motif are all made in one moment
        if (performance.now() - soundedMs > 50) noted.sounds += 1;
        soundedMs = performance.now();
        return super.createOscillator();
      }
    },
  });
  navigator.vibrate = () => {
    noted.vibrations += 1;
    return true;
  };
  const { mediaDevices } = navigator;
  const ask = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = (constraints) => {
    noted.asked += 1;
    return ask(constraints);
  };
}

/** Runs in the page before everything else: two cameras that film drawings. */
function filmCanvases(): void {
  if (!isSecureContext) return;
  const names = { hall: 'Hall', door: 'Door' };
  const film = (deviceId: string): MediaStream => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
    let frame = 0;
    const paint = (): void => {
      const context = canvas.getContext('2d');
      if (context === null) return;
      frame += 1;
      context.fillStyle = frame % 2 === 0 ? '#889' : '#998';
      context.fillRect(0, 0, 640, 480);
    };
    paint();
    setInterval(paint, 50);
    const stream = canvas.captureStream(20);
    const [track] = stream.getVideoTracks();
    if (track !== undefined) {
      const settings = track.getSettings.bind(track);
      track.getSettings = () => ({ ...settings(), deviceId });
    }
    return stream;
  };
  navigator.mediaDevices.enumerateDevices = () =>
    Promise.resolve(
      Object.entries(names).map(([deviceId, label]) => ({
        deviceId,
        label,
        groupId: deviceId,
        kind: 'videoinput' as const,
        toJSON: () => undefined,
      })),
    );
  navigator.mediaDevices.getUserMedia = (constraints) => {
    const asked = JSON.stringify(constraints);
    return Promise.resolve(film(asked.includes('"door"') ? 'door' : 'hall'));
  };
}
