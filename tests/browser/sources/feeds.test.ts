import { afterEach, describe, expect, it } from 'vitest';
import type { Feed, FeedOrigin, FeedState } from '../../../src/sources/feeds/feed.ts';
import type { FeedPlatform } from '../../../src/sources/feeds/feed-platform.ts';
import { browserFeedPlatform } from '../../../src/sources/feeds/feed-platform.ts';
import { openFeed } from '../../../src/sources/feeds/open-feed.ts';
import { WhepServer } from '../../support/whep-server.ts';

const DOOR: FeedOrigin = { kind: 'mjpeg', address: '/cameras/door' };
const GATE: FeedOrigin = { kind: 'whep', address: '/cameras/gate/whep' };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

let feed: Feed | undefined;
let server: WhepServer | undefined;
afterEach(() => {
  feed?.stop();
  server?.close();
  server = undefined;
});

/** The browser before a network that answers as told. */
function opened(origin: FeedOrigin, answer: FeedPlatform['fetch']): Feed {
  feed = openFeed(origin, { ...browserFeedPlatform(), fetch: answer });
  return feed;
}

/** Resolves when the feed is in one of these states. */
function reach(watched: Feed, ...kinds: readonly FeedState['kind'][]): Promise<FeedState> {
  return new Promise((resolve) => {
    const stop = watched.subscribe(() => {
      if (!kinds.includes(watched.state.kind)) return;
      stop();
      resolve(watched.state);
    });
  });
}

/** A feed that is asked has this to tell in the end. */
async function fateOf(answer: () => Response): Promise<FeedState> {
  const asked = opened(DOOR, () => Promise.resolve(answer()));
  const fate = reach(asked, 'live', 'lost');
  asked.start();
  return fate;
}

async function composite(name: string): Promise<Uint8Array> {
  const answer = await fetch(`/tests/fixtures/composites/${name}.jpg`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** A camera that sends the pictures given, and then nothing, or ends. */
function mjpegOf(
  pictures: readonly Uint8Array[],
  { hasLength = true, rest = 'open' }: { hasLength?: boolean; rest?: 'open' | 'closed' } = {},
): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const picture of pictures) {
        const length = hasLength ? `Content-Length: ${picture.length}\r\n` : '';
        controller.enqueue(encode(`--frame\r\nContent-Type: image/jpeg\r\n${length}\r\n`));
        const half = Math.floor(picture.length / 2);
        controller.enqueue(picture.subarray(0, half));
        controller.enqueue(picture.subarray(half));
        controller.enqueue(encode('\r\n--frame'));
      }
      if (rest === 'closed') controller.close();
    },
  });
  const headers = { 'Content-Type': 'multipart/x-mixed-replace; boundary=frame' };
  return new Response(body, { headers });
}

describe('a feed of MJPEG', () => {
  it.each([{ hasLength: true }, { hasLength: false }])(
    'shows the picture and gives it once, where parts tell a length: $hasLength',
    async (style) => {
      const picture = await composite('masked-1');
      const { width, height } = await createImageBitmap(new Blob([picture.slice()]));
      const response = mjpegOf([picture], style);
      const live = opened(DOOR, () => Promise.resolve(response));
      const isLive = reach(live, 'live');
      live.start();
      await isLive;
      expect(live.view).toMatchObject({ width, height });
      const shown = await createImageBitmap(live.view);
      expect(meanOf(shown)).toBeCloseTo(
        meanOf(await createImageBitmap(new Blob([picture.slice()]))),
        0,
      );
      expect(await live.grab()).toMatchObject({ width, height });
      expect(await live.grab()).toBeUndefined();
    },
  );

  it('gives up the answer when it is stopped', async () => {
    const response = mjpegOf([await composite('bare-1')]);
    let signal: AbortSignal | null | undefined;
    const live = opened(DOOR, (_, init) => {
      ({ signal } = init);
      return Promise.resolve(response);
    });
    const isLive = reach(live, 'live');
    live.start();
    await isLive;
    live.stop();
    expect(signal?.aborted).toBe(true);
    expect(live.state).toEqual({ kind: 'idle' });
  });

  it('asks its own address alone, and is not sent on', async () => {
    const asked: { address: string; redirect: RequestRedirect | undefined }[] = [];
    const lost = opened(DOOR, (address, { redirect }) => {
      asked.push({ address: address.href, redirect });
      return Promise.resolve(Response.error());
    });
    const fate = reach(lost, 'lost');
    lost.start();
    await fate;
    expect(asked).toEqual([{ address: `${location.origin}/cameras/door`, redirect: 'manual' }]);
  });

  it.each([
    ['refused', () => new Response('', { status: 401 })],
    ['refused', () => new Response('', { status: 403 })],
    ['missing', () => new Response('', { status: 404 })],
    ['unreachable', () => new Response('', { status: 502 })],
    ['not_a_stream', () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })],
    ['not_a_stream', () => new Response(new Blob(['x'], { type: 'image/jpeg' }))],
    ['ended', () => mjpegOf([], { rest: 'closed' })],
  ] as const)('is lost as %s by what the answer is', async (why, answer) => {
    expect(await fateOf(answer)).toMatchObject({ kind: 'lost', why });
  });

  it('is unreachable without a network', async () => {
    const lost = opened(DOOR, () => Promise.reject(new TypeError('failed to fetch')));
    const fate = reach(lost, 'lost');
    lost.start();
    expect(await fate).toMatchObject({ kind: 'lost', why: 'unreachable' });
  });

  it('passes over a damaged picture and shows the next one', async () => {
    const response = mjpegOf([encode('no picture'), await composite('bare-1')]);
    let nowMs = 0;
    feed = openFeed(DOOR, {
      ...browserFeedPlatform(),
      fetch: () => Promise.resolve(response),
      nowMs: () => (nowMs += 200),
    });
    const fate = reach(feed, 'live');
    feed.start();
    expect(await fate).toEqual({ kind: 'live' });
  });
});

describe('a feed by WHEP', () => {
  it('plays what the server sends, and deletes its session at the end', async () => {
    server = new WhepServer();
    const { fetch, requests } = server;
    const live = opened(GATE, fetch);
    const isLive = reach(live, 'live');
    live.start();
    expect(await isLive).toEqual({ kind: 'live' });
    const { view } = live;
    if (!(view instanceof HTMLVideoElement)) throw new TypeError('no video');
    await new Promise((resolve) => view.requestVideoFrameCallback(resolve));
    const picture = await live.grab();
    expect(picture).toMatchObject({ width: 320, height: 240 });
    live.stop();
    expect(requests).toEqual(['POST /cameras/gate/whep', 'DELETE /cameras/gate/whep/session-1']);
  });

  it('never asks a session of another origin', async () => {
    server = new WhepServer({ session: 'https://elsewhere.example/session-1' });
    const { fetch, requests } = server;
    const live = opened(GATE, fetch);
    const isLive = reach(live, 'live');
    live.start();
    await isLive;
    live.stop();
    expect(requests).toEqual(['POST /cameras/gate/whep']);
  });

  it('is lost at once where the server turns the picture down, and deletes the session', async () => {
    server = new WhepServer({ hasPicture: false });
    const { fetch, requests } = server;
    const lost = opened(GATE, fetch);
    const fate = reach(lost, 'live', 'lost');
    lost.start();
    expect(await fate).toMatchObject({ kind: 'lost', why: 'not_a_stream' });
    expect(requests).toEqual(['POST /cameras/gate/whep', 'DELETE /cameras/gate/whep/session-1']);
  });

  it('is unreachable where a server answers to which no pictures get through', async () => {
    server = new WhepServer({ isFound: false });
    const { fetch } = server;
    let nowMs = 0;
    feed = openFeed(GATE, { ...browserFeedPlatform(), fetch, nowMs: () => (nowMs += 5000) });
    const fate = reach(feed, 'live', 'lost');
    feed.start();
    expect(await fate).toMatchObject({ kind: 'lost', why: 'unreachable' });
  });

  it.each([
    ['missing', () => new Response('', { status: 404 })],
    ['refused', () => new Response('', { status: 401 })],
    ['not_a_stream', () => new Response('no offer', { status: 201 })],
  ] as const)('is lost as %s by what the answer is', async (why, answer) => {
    const lost = opened(GATE, () => Promise.resolve(answer()));
    const fate = reach(lost, 'lost');
    lost.start();
    expect(await fate).toMatchObject({ kind: 'lost', why });
  });
});

describe('a feed of HLS', () => {
  it.each([
    ['missing', () => new Response('', { status: 404 })],
    ['not_a_stream', () => new Response('<html>')],
  ] as const)('is lost as %s by what the answer is', async (why, answer) => {
    const lost = opened({ kind: 'hls', address: '/cameras/yard.m3u8' }, () =>
      Promise.resolve(answer()),
    );
    const fate = reach(lost, 'lost');
    lost.start();
    expect(await fate).toMatchObject({ kind: 'lost', why });
  });
});

/** The mean of all channels. */
function meanOf(picture: ImageBitmap): number {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0);
  const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [0] };
  return [...data].reduce((sum, value) => sum + value, 0) / data.length;
}
