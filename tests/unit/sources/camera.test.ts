import { describe, expect, it } from 'vitest';
import { Camera } from '../../../src/sources/camera.ts';
import { preferenceOf } from '../../../src/sources/camera-devices.ts';
import type { FakeDevice } from '../../support/fake-camera.ts';
import { aLiveCamera, FakeBrowser, settle } from '../../support/fake-camera.ts';

const FRONT: FakeDevice = { id: 'f', label: 'camera 1, facing front', facing: 'user' };
const REAR: FakeDevice = { id: 'r', label: 'camera 0, facing back', facing: 'environment' };

describe('asking for the camera', () => {
  it('is starting until the first picture is there, then live', async () => {
    const browser = new FakeBrowser();
    const camera = new Camera(browser.platform);
    const kinds: string[] = [];
    camera.subscribe(() => kinds.push(camera.state.kind));
    await camera.start();
    expect(camera.state.kind).toBe('starting');
    browser.video.present();
    expect(camera.state.kind).toBe('live');
    expect(kinds[0]).toBe('starting');
    expect(kinds.at(-1)).toBe('live');
  });

  it('asks once in a visit, whatever screens come and go', async () => {
    const { camera, browser } = await aLiveCamera();
    for (let visit = 0; visit < 5; visit += 1) {
      camera.rest();
      expect(browser.track?.enabled).toBe(false);
      await camera.start();
      browser.video.present();
      expect(camera.state.kind).toBe('live');
    }
    expect(browser.asked).toHaveLength(1);
  });

  it('asks once when two screens start it at the same time', async () => {
    const browser = new FakeBrowser();
    const camera = new Camera(browser.platform);
    await Promise.all([camera.start(), camera.start()]);
    expect(browser.asked).toHaveLength(1);
  });

  it('lets go of a camera that nobody has looked at for half a minute', async () => {
    const { camera, browser } = await aLiveCamera();
    camera.rest();
    await browser.pass(29);
    expect(browser.track?.readyState).toBe('live');
    await browser.pass(2);
    expect(browser.track?.readyState).toBe('ended');
    expect(camera.stream).toBeUndefined();
  });

  it('hears the page and its devices from its first start until it is stopped', async () => {
    const browser = new FakeBrowser();
    const camera = new Camera(browser.platform);
    expect(browser.hearers).toBe(0);
    await camera.start();
    await camera.retry();
    expect(browser.hearers).toBe(2);
    camera.rest();
    await browser.pass(31);
    await browser.plug([{ id: 'u', label: 'HD USB Camera' }]);
    expect(camera.devices.map(({ id }) => id)).toEqual(['u']);
    camera.stop();
    expect(browser.hearers).toBe(0);
  });

  it('lets go at once of a camera that comes when nobody wants it any more', async () => {
    const browser = new FakeBrowser();
    const camera = new Camera(browser.platform);
    const started = camera.start();
    camera.rest();
    await started;
    await settle();
    expect(camera.state.kind).toBe('idle');
    expect(browser.track?.readyState).toBe('ended');
  });

  it('wants 1280 × 720 from the front camera when nothing was chosen', async () => {
    const { browser } = await aLiveCamera();
    expect(browser.asked[0]).toEqual({
      width: { ideal: 1280 },
      height: { ideal: 720 },
      facingMode: { ideal: 'user' },
    });
  });

  it.each([
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotFoundError', 'absent'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
  ])('tells %s as "%s"', async (name, fault) => {
    const browser = new FakeBrowser();
    browser.refusals.push(name);
    const camera = new Camera(browser.platform);
    await camera.start();
    expect(camera.state).toEqual({ kind: 'fault', fault });
  });

  it('asks nobody under an insecure address', async () => {
    const browser = new FakeBrowser();
    browser.isSecure = false;
    const camera = new Camera(browser.platform);
    await camera.start();
    expect(camera.state).toEqual({ kind: 'fault', fault: 'insecure' });
    expect(browser.asked).toHaveLength(0);
  });

  it('goes on after a refusal when somebody tries again', async () => {
    const browser = new FakeBrowser();
    browser.refusals.push('NotAllowedError');
    const camera = new Camera(browser.platform);
    await camera.start();
    await camera.retry();
    browser.video.present();
    expect(camera.state.kind).toBe('live');
  });
});

describe('choosing a camera', () => {
  it('starts the one remembered by its id', async () => {
    const browser = new FakeBrowser([FRONT, REAR]);
    const camera = new Camera(browser.platform);
    await camera.start({ id: 'r', label: REAR.label });
    expect(camera.device).toEqual({ id: 'r', label: REAR.label });
    expect(camera.facing).toBe('environment');
  });

  it('finds it by its label when the browser has given it another id', async () => {
    const browser = new FakeBrowser([FRONT, { ...REAR, id: 'new' }]);
    const camera = new Camera(browser.platform);
    await camera.start({ id: 'r', label: REAR.label });
    expect(camera.device.id).toBe('new');
  });

  it('takes any camera when the one remembered is not there', async () => {
    const browser = new FakeBrowser([FRONT]);
    const camera = new Camera(browser.platform);
    await camera.start({ id: 'gone', label: 'gone' });
    expect(camera.device.id).toBe('f');
  });

  it('takes any camera when the exact one is refused', async () => {
    const browser = new FakeBrowser([FRONT, REAR]);
    browser.refusals.push('OverconstrainedError');
    const camera = new Camera(browser.platform);
    await camera.start({ id: 'r' });
    expect(browser.asked).toHaveLength(2);
    expect(browser.asked[1]).not.toHaveProperty('deviceId');
    expect(camera.device.id).toBe('f');
  });

  it('changes over and lets the other one go', async () => {
    const { camera, browser } = await aLiveCamera(new FakeBrowser([FRONT, REAR]));
    const before = browser.track;
    await camera.choose({ id: 'r' });
    browser.video.present();
    expect(before?.readyState).toBe('ended');
    expect(camera.device.id).toBe('r');
    expect(camera.state.kind).toBe('live');
  });

  it('asks for the last one alone of those chosen while another is asked for', async () => {
    const browser = new FakeBrowser([FRONT, REAR]);
    const camera = new Camera(browser.platform);
    await Promise.all([camera.start(), camera.choose({ id: 'f' }), camera.choose({ id: 'r' })]);
    expect(browser.asked).toHaveLength(2);
    expect(camera.device.id).toBe('r');
  });

  it.each(['stop', 'rest'] as const)(
    'asks for none and keeps none when it is told to %s before one has come',
    async (end) => {
      const browser = new FakeBrowser([FRONT, REAR]);
      const camera = new Camera(browser.platform);
      const asked = [camera.start(), camera.choose({ id: 'r' })];
      camera[end]();
      await Promise.all(asked);
      expect(browser.asked).toHaveLength(1);
      expect(browser.track?.readyState).toBe('ended');
      expect(camera.state.kind).toBe('idle');
    },
  );

  it('lists what is there, and again when something is plugged in', async () => {
    const { camera, browser } = await aLiveCamera(new FakeBrowser([FRONT]));
    await browser.plug([FRONT, { id: 'u', label: 'HD USB Camera' }]);
    expect(camera.devices.map(({ id, facing }) => [id, facing])).toEqual([
      ['f', 'user'],
      ['u', 'unknown'],
    ]);
  });

  it('understands the words of an address', () => {
    expect(preferenceOf('front')).toEqual({ facing: 'user' });
    expect(preferenceOf('rear')).toEqual({ facing: 'environment' });
    expect(preferenceOf('usb')).toEqual({ id: 'usb', label: 'usb' });
  });
});

describe('taking pictures', () => {
  it('gives each picture once', async () => {
    const { camera, browser } = await aLiveCamera();
    expect(await camera.grab()).toBeDefined();
    expect(await camera.grab()).toBeUndefined();
    browser.video.present();
    expect(await camera.grab()).toBeDefined();
  });

  it('gives none while it rests', async () => {
    const { camera, browser } = await aLiveCamera();
    browser.video.present();
    camera.rest();
    expect(await camera.grab()).toBeUndefined();
  });

  it('shrinks large pictures to 1280 pixels and leaves others as they are', async () => {
    const { camera, browser } = await aLiveCamera();
    await camera.grab();
    Object.assign(browser.video, { videoWidth: 2160, videoHeight: 3840 });
    browser.video.present();
    await camera.grab();
    expect(browser.captured).toEqual([undefined, { width: 720, height: 1280 }]);
  });
});

describe('torch and zoom', () => {
  const lens: FakeDevice = {
    ...REAR,
    capabilities: { torch: true, zoom: { min: 1, max: 8, step: 0.5 } },
  };

  it('are offered where the camera has them', async () => {
    const { camera } = await aLiveCamera(new FakeBrowser([lens]));
    expect(camera.controls).toEqual({
      torch: false,
      zoom: { least: 1, most: 8, step: 0.5, value: 1 },
    });
  });

  it('are not offered by a plain webcam', async () => {
    const { camera } = await aLiveCamera();
    expect(camera.controls).toEqual({});
  });

  it('are set on the track', async () => {
    const { camera, browser } = await aLiveCamera(new FakeBrowser([lens]));
    expect(await camera.setTorch(true)).toBe(true);
    expect(await camera.setZoom(2)).toBe(true);
    expect(browser.track?.applied).toEqual([
      { advanced: [{ torch: true }] },
      { advanced: [{ zoom: 2 }] },
    ]);
  });
});
