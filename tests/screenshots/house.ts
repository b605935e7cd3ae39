import type { IncomingMessage, ServerResponse } from 'node:http';
import { request as ask, createServer } from 'node:http';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { connectAsync } from 'mqtt';
import type { Serving } from '../../tools/serve.ts';
import type { Actor } from '../fixtures/camera.ts';
import { drawFrame } from '../fixtures/camera.ts';
import { Broker } from '../support/broker.ts';
import { MADE_STATIONS } from './made-stations.ts';

/** Who stands before each camera of the made house, by the last part of its address. */
const CAMERAS: Readonly<Record<string, readonly Actor[]>> = {
  door: [
    { composite: 'bare-1', centre: [200, 280], side: 250 },
    { composite: 'masked-3', centre: [450, 280], side: 250 },
  ],
  gate: [{ composite: 'masked-1', centre: [320, 250], side: 300 }],
  hall: [{ composite: 'incorrect-1', centre: [320, 250], side: 300 }],
};
const FRAMES = 12;
const FRAME_MS = 100;
/** The password of everybody at the made broker. */
export const HOUSE_PASSWORD = 'made up';

/** A made house around the app, at one address: cameras below `/cameras`, a broker at `/mqtt`. */
export interface House {
  readonly url: string;
  close(): Promise<void>;
}

/** Opens it. The broker starts when a page first asks for it. */
export async function openHouse(app: Serving): Promise<House> {
  const streams = new Map<string, Promise<Buffer[]>>();
  let broker: Promise<Broker> | undefined;
  const server = createServer((request, response) => {
    const name = /^\/cameras\/(\w+)$/.exec(request.url ?? '')?.[1];
    const actors = name === undefined ? undefined : CAMERAS[name];
    if (name === undefined) pass(request, response, app);
    else if (actors === undefined) response.writeHead(404).end();
    else {
      const frames = streams.get(name) ?? draw(actors);
      streams.set(name, frames);
      void frames.then((drawn) => stream(drawn, response));
    }
  });
  server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
    broker ??= openBroker();
    void broker.then(({ address }) => tunnel(request, socket, new URL(address)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the house has no address');
  return {
    url: `http://localhost:${address.port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await (await broker)?.end();
    },
  };
}

function draw(actors: readonly Actor[]): Promise<Buffer[]> {
  return Promise.all(Array.from({ length: FRAMES }, (_, index) => drawFrame(actors, index * 2)));
}

function stream(frames: readonly Buffer[], response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'multipart/x-mixed-replace; boundary=frame' });
  let next = 0;
  const beat = setInterval(() => {
    const frame = frames[next++ % frames.length];
    if (frame === undefined) return;
    response.write(
      `--frame\r\nContent-Type: image/jpeg\r\nContent-Length: ${frame.length}\r\n\r\n`,
    );
    response.write(frame);
    response.write('\r\n');
  }, FRAME_MS);
  response.on('close', () => clearInterval(beat));
}

function pass(request: IncomingMessage, response: ServerResponse, { port }: Serving): void {
  const { url: path, method, headers } = request;
  request.pipe(
    ask({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }),
  );
}

/** Hands a WebSocket on to the broker as it came. */
function tunnel(request: IncomingMessage, socket: Socket, { hostname, port }: URL): void {
  const beyond = connect(Number(port), hostname, () => {
    const headers = request.rawHeaders.flatMap((name, index, all) =>
      index % 2 === 0 ? [`${name}: ${all[index + 1] ?? ''}`] : [],
    );
    beyond.write([`GET /mqtt HTTP/1.1`, ...headers, '', ''].join('\r\n'));
    socket.pipe(beyond).pipe(socket);
  });
  beyond.on('error', () => socket.destroy());
  socket.on('error', () => beyond.destroy());
}

/** A broker that has heard from every made station. */
async function openBroker(): Promise<Broker> {
  const broker = await Broker.start({
    users: { house: HOUSE_PASSWORD, 'door-north': HOUSE_PASSWORD },
    acl: 'pattern readwrite #',
  });
  const client = await connectAsync(broker.address, {
    username: 'house',
    password: HOUSE_PASSWORD,
  });
  for (const payload of MADE_STATIONS) {
    const leaf = payload.kind === 'state' ? 'state' : 'config/result';
    await client.publishAsync(`maskcheck/v1/${payload.station}/${leaf}`, JSON.stringify(payload), {
      qos: 1,
      retain: true,
    });
  }
  await client.endAsync();
  return broker;
}
