import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../fixtures/camera.ts';
import { expectAccessibleInBoth } from './support/accessible.ts';
import { HouseStage } from './support/house/house-stage.ts';
import { hasHouse } from './support/house/needs.ts';
import { longestTurn, looksAt, noteLooks } from './support/looks.ts';
import { GATE_FEED, HOUSE_FEEDS, sees, stands } from './support/wall.ts';

const sight = (...actors: Scene['actors']): Scene => ({ frames: 24, actors });
/** Somebody bare on the left, somebody masked on the right. */
const BOTH = sight(
  { composite: 'bare-1', centre: [170, 260], side: 300 },
  { composite: 'masked-1', centre: [470, 260], side: 300 },
);
const MASKED = sight({ composite: 'masked-3', centre: [320, 250], side: 340 });
const WRONG = sight({ composite: 'incorrect-1', centre: [320, 250], side: 340 });
const BARE = sight({ composite: 'bare-2', centre: [320, 250], side: 340 });

describe.skipIf(!hasHouse)('the wall of cameras in a house', () => {
  const sights = { door: [BOTH], hall: [MASKED], yard: [WRONG], gate: [MASKED] };
  const stage = new HouseStage(sights, BARE);

  it('finds who wears what at the right camera, each in its turn', async () => {
    const { page, collector } = await stage.takeDevice();
    await page.goto(`${stage.url}?lang=en`);
    await page.evaluate(hangWithDesk, HOUSE_FEEDS);
    await page.goto(`${stage.url}?station=watch&lang=en&backend=wasm`);
    await sees(page, 'Door', 'mask no_mask');
    await sees(page, 'Hall', 'mask');
    await sees(page, 'Yard', 'incorrect');
    await sees(page, 'Desk', 'no_mask');
    await expectAccessibleInBoth(page);

    await noteLooks(page);
    const looks = async (): Promise<number> => (await looksAt(page)).length;
    await expect.poll(looks, { timeout: 60_000 }).toBeGreaterThan(60);
    const looked = await looksAt(page);
    // people are before all four: nobody is looked at a third time before everybody was once
    for (const name of ['Door', 'Hall', 'Yard', 'Desk']) {
      expect(longestTurn(looked, name), name).toBeLessThanOrEqual(8);
    }
    await collector.check(page);
  });

  it('is set up by hand: an address, and the part of the picture that counts', async () => {
    const { page, collector } = await stage.takeDevice();
    await page.goto(`${stage.url}?station=watch&lang=en&backend=wasm`);
    await page.getByRole('button', { name: 'Add a camera' }).click();
    await page.getByLabel('Address on this server').fill('/cameras/door');
    await page.keyboard.press('Enter');
    await page.locator('summary', { hasText: 'Door' }).getByText('Live').waitFor();
    await page.getByRole('button', { name: 'Back to the wall' }).click();
    await sees(page, 'Door', 'mask no_mask');

    await page.getByRole('button', { name: 'Cameras and rules' }).click();
    await page.locator('summary', { hasText: 'Door' }).click();
    await drawRightHalf(page);
    await expectAccessibleInBoth(page);
    await page.getByRole('button', { name: 'Back to the wall' }).click();
    await sees(page, 'Door', 'mask');
    await page.reload();
    await sees(page, 'Door', 'mask');
    await collector.check(page);
  });

  it('sees by WebRTC what is no browser, finds it again, and hangs up when it goes', async () => {
    const { gate } = stage.house.cameras;
    const { page, collector } = await stage.takeDevice();
    await page.goto(`${stage.url}?lang=en`);
    await page.evaluate(hang, [GATE_FEED]);
    await page.goto(`${stage.url}?station=watch&lang=en&backend=wasm`);
    await sees(page, 'Gate', 'mask');
    await gate.goDown();
    await stands(page, 'Gate', 'lost');
    gate.codec = 'vp8';
    await gate.comeBack();
    await sees(page, 'Gate', 'mask');
    expect(gate.watching).toBe(1);
    await page.goto(`${stage.url}?screen=settings&lang=en`);
    await expect.poll(() => gate.watching).toBe(0);
    // while the server is gone the session cannot be deleted either
    await collector.check(page, [/502/]);
  });
});

/** Runs in the page: hangs these on the wall, as an earlier visit would have. */
function hang(feeds: readonly object[]): void {
  localStorage.setItem('maskcheck.watch.1', JSON.stringify({ feeds }));
}

/** Runs in the page: hangs these and the device's own camera. */
async function hangWithDesk(feeds: readonly object[]): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: true });
  const [track] = stream.getVideoTracks();
  const { label = '' } = track ?? {};
  const id = track?.getSettings().deviceId ?? '';
  track?.stop();
  const desk = { id: 'desk', name: 'Desk', origin: { kind: 'camera', id, label } };
  localStorage.setItem('maskcheck.watch.1', JSON.stringify({ feeds: [...feeds, desk] }));
}

async function drawRightHalf(page: Page): Promise<void> {
  const picture = page.locator('area-editor .picture');
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  if (box === null) throw new Error('no picture to draw on');
  const at = (x: number, y: number): readonly [x: number, y: number] => [
    box.x + box.width * x,
    box.y + box.height * y,
  ];
  await page.mouse.move(...at(0.52, 0.02));
  await page.mouse.down();
  await page.mouse.move(...at(0.8, 0.5));
  await page.mouse.move(...at(0.99, 0.98));
  await page.mouse.up();
}
