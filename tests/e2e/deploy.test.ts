import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheControlFor, SECURITY_HEADERS } from '../../tools/headers.ts';
import { ask } from './support/house/ask.ts';
import { House } from './support/house/house.ts';
import { HouseClient } from './support/house/mqtt-client.ts';
import { hasHouse } from './support/house/needs.ts';

const NOBODY = [{ frames: 20, actors: [] }];
/** How the app's own `fetch` asks. */
const AS_APP = { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'empty' };

describe.skipIf(!hasHouse)('a house as deploy/ makes it', () => {
  let house: House;
  let url = '';

  beforeAll(async () => {
    house = await House.start({ door: NOBODY, hall: NOBODY, yard: NOBODY, gate: NOBODY });
    ({ url } = house.front);
  });
  afterAll(() => house.end());

  describe('the web server', () => {
    it('leads to https, and sends the security headers with everything, errors too', async () => {
      const plain = await ask(`${house.front.plainUrl}x?y=1`);
      expect(plain.status).toBe(301);
      expect(plain.headers.location).toBe('https://localhost/x?y=1');
      const expected = Object.entries(SECURITY_HEADERS).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]);
      for (const path of ['', 'sw.js', 'nothing', 'cameras/door', 'cameras/gate/whep', 'mqtt']) {
        const { headers } = await ask(url + path, { headers: AS_APP });
        expect(headers, path).toMatchObject(Object.fromEntries(expected));
      }
    });

    it('lets hashed files alone be kept, and sends the compressed ones', async () => {
      const { beginning } = await ask(url);
      const script = /assets\/index-[\w-]+\.js/.exec(beginning)?.[0] ?? '';
      const { headers } = await ask(url + script, { headers: { 'accept-encoding': 'gzip' } });
      expect(headers['cache-control']).toBe(cacheControlFor(`/${script}`));
      expect(headers['content-encoding']).toBe('gzip');
      for (const path of ['', 'sw.js', 'assets/gone-abc.js', 'manifest.webmanifest']) {
        expect((await ask(url + path)).headers['cache-control'], path).toBe('no-cache');
      }
    });

    it('opens nothing else', async () => {
      for (const path of [
        'cameras/',
        'cameras/attic',
        'cameras/door/x',
        'mqtt/',
        'hook',
        'house',
      ]) {
        expect((await ask(url + path, { headers: AS_APP })).status, path).toBe(404);
      }
      // the traversal is of the address as it is sent
      expect((await ask(`${url}cameras/yard/..%2f..%2fetc/passwd`)).status).not.toBe(200);
    });
  });

  describe('the cameras', () => {
    it('come to the app as they are, and say nothing to anybody else', async () => {
      const { status, headers, beginning } = await ask(`${url}cameras/door`, { headers: AS_APP });
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('multipart/x-mixed-replace;boundary=ffmpeg');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(beginning).toContain('Content-type: image/jpeg');
      const list = await ask(`${url}cameras/yard/index.m3u8`, { headers: AS_APP });
      expect(list.headers['content-type']).toBe('application/vnd.apple.mpegurl');
      expect(list.headers['cache-control']).toBe('no-store');
      expect(list.beginning).toContain('#EXTM3U');
    });

    it('are no pages, no scripts and no pictures of other sites', async () => {
      for (const [site, dest] of [
        ['none', 'document'],
        ['same-origin', 'script'],
        ['same-origin', 'serviceworker'],
        ['cross-site', 'image'],
        ['cross-site', 'empty'],
      ] as const) {
        const headers = { 'sec-fetch-site': site, 'sec-fetch-dest': dest };
        for (const path of ['cameras/door', 'cameras/yard/index.m3u8']) {
          expect((await ask(url + path, { headers })).status, `${dest} ${path}`).toBe(403);
        }
      }
      expect((await ask(`${url}cameras/door`, { method: 'POST' })).status).toBe(403);
    });

    it('hang up by the address under which they were asked, by WHEP', async () => {
      const asked: string[] = [];
      await house.cameras.gate.goDown();
      const server = await serveWhep(house.cameras.gate.port, asked);
      const headers = { ...AS_APP, 'content-type': 'application/sdp', cookie: 'mine=1' };
      const whep = `${url}cameras/gate/whep`;
      const answer = await ask(whep, { method: 'POST', headers });
      expect(answer.status).toBe(201);
      expect(new URL(answer.headers.location ?? '', whep).href).toBe(`${whep}/session-1`);
      await ask(`${whep}/session-1`, { method: 'DELETE', headers });
      expect((await ask(whep, { headers })).status).toBe(403);
      expect(asked).toEqual([
        'POST /gate/whep application/sdp no cookie',
        'DELETE /gate/whep/session-1 application/sdp no cookie',
      ]);
      server.close();
    });
  });

  describe('the broker', () => {
    it('knows its users alone', async () => {
      await expect(HouseClient.connect(url, 'fleet', 'guessed')).rejects.toThrow(/authorized/i);
      expect((await ask(`${url}mqtt`)).status).not.toBe(200);
    });

    it('lets a station speak for itself alone, and the house hear everybody', async () => {
      const [own, other] = await Promise.all([
        HouseClient.connect(url, 'station-a'),
        HouseClient.connect(url, 'station-b'),
      ]);
      const [fleet, all] = await Promise.all([
        HouseClient.connect(url, 'fleet'),
        HouseClient.connect(url, 'house'),
      ]);
      await own.listen('#');
      await fleet.listen('maskcheck/v1/#');
      await all.listen('maskcheck/v1/#', 'homeassistant/#');

      const kinds = ['state', 'counts', 'alert', 'verdict', 'config/result'];
      for (const kind of kinds) await other.say(`maskcheck/v1/station-b/${kind}`, `b ${kind}`);
      await other.say('homeassistant/device/maskcheck/station-b/config', 'b sensors');
      await fleet.say('maskcheck/v1/station-b/config', 'for b');
      await fleet.say('maskcheck/v1/station-a/config', 'for a');
      for (const topic of [
        'maskcheck/v1/station-a/state',
        'maskcheck/v1/station-a/config',
        'maskcheck/v1/station-b/config',
        'homeassistant/device/maskcheck/station-a/config',
        'anything',
      ]) {
        await expect(other.say(topic, 'not mine'), topic).rejects.toThrow(/authorized/i);
      }
      await expect(fleet.say('maskcheck/v1/station-a/state', 'x')).rejects.toThrow(/authorized/i);
      await expect(all.say('maskcheck/v1/station-a/config', 'x')).rejects.toThrow(/authorized/i);

      const told = (client: HouseClient): string[] => client.heard.map(({ text }) => text).sort();
      await expect.poll(() => told(own)).toEqual(['for a']);
      await expect.poll(() => told(fleet)).toEqual(['b config/result', 'b state']);
      await expect
        .poll(() => told(all))
        .toEqual([...kinds.map((kind) => `b ${kind}`), 'b sensors', 'for a', 'for b'].sort());
    });

    it('keeps the last word, and what is for a reader that is away, while it is down itself', async () => {
      const [own, all] = await Promise.all([
        HouseClient.connect(url, 'station-a'),
        HouseClient.connect(url, 'house'),
      ]);
      await all.listen('maskcheck/v1/#');
      await all.end();
      await own.say('maskcheck/v1/station-a/counts', 'told while nobody heard it');
      await own.say('maskcheck/v1/station-a/state', 'the last word', true);
      await own.end();
      await house.broker.goDown();
      await house.broker.comeBack();
      const [fleet, again] = await Promise.all([
        HouseClient.connect(url, 'fleet'),
        HouseClient.connect(url, 'house'),
      ]);
      await expect.poll(() => again.on('counts')).toEqual(['told while nobody heard it']);
      await fleet.listen('maskcheck/v1/+/state');
      await expect
        .poll(() => fleet.heard)
        .toContainEqual(expect.objectContaining({ text: 'the last word', isRetained: true }));
    });
  });
});

/** A camera server that notes how it is asked. */
async function serveWhep(port: number, asked: string[]): Promise<Server> {
  const server = createServer(({ method, url, headers }, response) => {
    const { 'content-type': type, cookie } = headers;
    asked.push(`${method} ${url} ${type} ${cookie ?? 'no cookie'}`);
    response.writeHead(method === 'POST' ? 201 : 200, { Location: '/gate/whep/session-1' });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}
