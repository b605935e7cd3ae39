import { expect, it } from 'vitest';
import { Camera } from '../../../src/sources/camera.ts';
import type { FakeDevice } from '../../support/fake-camera.ts';
import { aLiveCamera, FakeBrowser } from '../../support/fake-camera.ts';

const FRONT: FakeDevice = { id: 'f', label: 'camera 1, facing front', facing: 'user' };

it('says that the camera was unplugged, and goes on when it is plugged in again', async () => {
  const usb: FakeDevice = { id: 'u', label: 'HD USB Camera' };
  const { camera, browser } = await aLiveCamera(new FakeBrowser([usb]));
  browser.track?.end();
  expect(camera.state).toEqual({ kind: 'fault', fault: 'unplugged' });
  await browser.plug([FRONT]);
  expect(camera.state.kind).toBe('fault');
  await browser.plug([FRONT, usb]);
  browser.video.present();
  expect(camera.state.kind).toBe('live');
  expect(camera.device.id).toBe('u');
});

it('takes a camera again that the system let go of, by itself', async () => {
  const { camera, browser } = await aLiveCamera();
  browser.track?.end();
  await browser.pass(2);
  browser.video.present();
  expect(camera.state.kind).toBe('live');
  expect(browser.asked).toHaveLength(2);
});

it('says that the system holds them back, and goes on when it gives them again', async () => {
  const { camera, browser } = await aLiveCamera();
  browser.track?.mute(true);
  expect(camera.state.kind).toBe('muted');
  browser.track?.mute(false);
  browser.video.present();
  expect(camera.state.kind).toBe('live');
  expect(browser.asked).toHaveLength(1);
});

it('starts the capture again when the system does not give them back', async () => {
  const { browser } = await aLiveCamera();
  browser.track?.mute(true);
  await browser.pass(6);
  expect(browser.asked).toHaveLength(2);
});

it('starts the capture again when no new picture has come for 20 seconds', async () => {
  const { camera, browser } = await aLiveCamera();
  await browser.pass(19);
  expect(browser.asked).toHaveLength(1);
  await browser.pass(2);
  expect(browser.asked).toHaveLength(2);
  browser.video.present();
  expect(camera.state.kind).toBe('live');
});

it('says that a camera does not start when no picture of it ever comes', async () => {
  const browser = new FakeBrowser();
  const camera = new Camera(browser.platform);
  await camera.start();
  await browser.pass(21);
  expect(camera.state).toEqual({ kind: 'fault', fault: 'busy' });
  expect(browser.track?.readyState).toBe('ended');
});

it('waits as long as the page is hidden', async () => {
  const { browser } = await aLiveCamera();
  browser.isHidden = true;
  await browser.pass(120);
  browser.isHidden = false;
  await browser.comeBack();
  await browser.pass(10);
  expect(browser.asked).toHaveLength(1);
});

it('starts once when a page comes back by three events to a camera that has ended', async () => {
  const { camera, browser } = await aLiveCamera();
  browser.track?.stop();
  await Promise.all([browser.comeBack(), browser.comeBack(), browser.comeBack()]);
  browser.video.present();
  expect(browser.asked).toHaveLength(2);
  expect(camera.state.kind).toBe('live');
});

it('starts at most five times in a minute by itself', async () => {
  const { browser } = await aLiveCamera();
  for (let time = 0; time < 9; time += 1) {
    browser.track?.stop();
    await browser.comeBack();
  }
  expect(browser.asked).toHaveLength(6);
  await browser.pass(61);
  await browser.comeBack();
  expect(browser.asked.length).toBeGreaterThan(6);
});
