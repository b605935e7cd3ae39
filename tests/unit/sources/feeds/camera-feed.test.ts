import { describe, expect, it } from 'vitest';
import { CameraFeed } from '../../../../src/sources/feeds/camera-feed.ts';
import type { FeedPlatform } from '../../../../src/sources/feeds/feed-platform.ts';
import type { FakeDevice } from '../../../support/fake-camera.ts';
import { FakeBrowser, settle } from '../../../support/fake-camera.ts';

const DOOR: FakeDevice = { id: 'd', label: 'USB camera at the door' };
const YARD: FakeDevice = { id: 'y', label: 'USB camera in the yard' };

function aFeed(browser: FakeBrowser, { id, label }: FakeDevice = DOOR): CameraFeed {
  // a camera of the device needs no network
  return new CameraFeed({ id, label }, { ...browser.platform, random: () => 0 } as FeedPlatform);
}

async function aLiveFeed(browser: FakeBrowser): Promise<CameraFeed> {
  const feed = aFeed(browser);
  feed.start();
  await settle();
  browser.video.present();
  return feed;
}

describe('a feed of a camera of this device', () => {
  it('is connecting, then live, and gives each picture once', async () => {
    const browser = new FakeBrowser([DOOR, YARD]);
    const feed = aFeed(browser);
    const kinds: string[] = [];
    feed.subscribe(() => kinds.push(feed.state.kind));
    feed.start();
    await settle();
    browser.video.present();
    expect(kinds).toEqual(['connecting', 'live']);
    expect(browser.asked[0]).toMatchObject({ deviceId: { exact: 'd' } });
    expect(await feed.grab()).toBeDefined();
    expect(await feed.grab()).toBeUndefined();
  });

  it('finds its camera by the label when the browser has given it another id', async () => {
    const browser = new FakeBrowser([{ ...DOOR, id: 'new' }, YARD]);
    await aLiveFeed(browser);
    expect(browser.asked).toMatchObject([{ deviceId: { exact: 'new' } }]);
  });

  it('never takes another camera in its place', async () => {
    const browser = new FakeBrowser([YARD]);
    const feed = aFeed(browser);
    feed.start();
    await settle();
    expect(feed.state).toEqual({ kind: 'lost', why: 'absent', retryAtMs: undefined });
    expect(browser.track).toBeUndefined();
  });

  it('comes back when its camera is plugged in again', async () => {
    const browser = new FakeBrowser([DOOR, YARD]);
    const feed = await aLiveFeed(browser);
    browser.devices = [YARD];
    browser.track?.end();
    await settle();
    expect(feed.state).toMatchObject({ kind: 'lost', why: 'unplugged' });
    await browser.plug([YARD, DOOR]);
    browser.video.present();
    expect(feed.state.kind).toBe('live');
  });

  it('asks for a camera that is in use again and again, ever later', async () => {
    const browser = new FakeBrowser([DOOR]);
    browser.refusals.push('NotReadableError', 'NotReadableError');
    const feed = aFeed(browser);
    feed.start();
    await settle();
    expect(feed.state).toMatchObject({ kind: 'lost', why: 'busy', retryAtMs: 2000 });
    await browser.pass(1);
    expect(feed.state).toMatchObject({ kind: 'lost', why: 'busy', retryAtMs: 4000 });
    await browser.pass(2);
    browser.video.present();
    expect(feed.state.kind).toBe('live');
    expect(browser.asked).toHaveLength(3);
  });

  it('does not ask again by itself where somebody refused', async () => {
    const browser = new FakeBrowser([DOOR]);
    browser.refusals.push('NotAllowedError');
    const feed = aFeed(browser);
    feed.start();
    await settle();
    expect(feed.state).toEqual({ kind: 'lost', why: 'denied', retryAtMs: undefined });
    await browser.pass(60);
    expect(browser.asked).toHaveLength(1);
    feed.retry();
    await settle();
    expect(browser.asked).toHaveLength(2);
  });

  it('leaves nothing on the page once it is stopped', async () => {
    const browser = new FakeBrowser([DOOR]);
    const feed = await aLiveFeed(browser);
    expect(browser.hearers).toBeGreaterThan(0);
    feed.stop();
    expect(browser.hearers).toBe(0);
  });

  it('waits for nothing once it is stopped', async () => {
    const browser = new FakeBrowser([DOOR]);
    browser.refusals.push('NotReadableError');
    const feed = aFeed(browser);
    feed.start();
    await settle();
    feed.stop();
    await browser.pass(60);
    expect(feed.state).toEqual({ kind: 'idle' });
    expect(browser.asked).toHaveLength(1);
  });
});
