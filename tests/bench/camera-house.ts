import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer, request } from 'node:http';
import type { Actor } from '../fixtures/camera.ts';
import { drawFrame } from '../fixtures/camera.ts';
import { freePort } from '../support/free-port.ts';

/** The app, and cameras under its own address. */
export interface CameraHouse {
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

const FRAMES_PER_SECOND = 10;
/** One period of swaying. */
const FRAMES = 24;

/**
 * Serves the app and, under `/cameras/NAME`, MJPEG of made pictures: drawn once and sent as they are, so
 * that the cameras take next to nothing of the machine.
 *
 * @param appUrl where the app is served already
 * @param sights who stands before each camera
 */
export async function serveCameras(
  appUrl: string,
  sights: Readonly<Record<string, readonly Actor[]>>,
): Promise<CameraHouse> {
  const pictures = new Map<string, readonly Buffer[]>();
  for (const [name, actors] of Object.entries(sights)) {
    const frames = Array.from({ length: FRAMES }, (_, frame) => drawFrame(actors, frame));
    pictures.set(`/cameras/${name}`, await Promise.all(frames));
  }
  const server = createServer((asked, answer) => {
    const frames = pictures.get(asked.url ?? '');
    if (frames === undefined) passOn(appUrl, asked, answer);
    else play(frames, answer);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `http://localhost:${port}/`, close: () => close(server) };
}

function play(frames: readonly Buffer[], answer: ServerResponse): void {
  answer.writeHead(200, { 'Content-Type': 'multipart/x-mixed-replace; boundary=frame' });
  let count = 0;
  const sending = setInterval(() => {
    const frame = frames[count % frames.length] ?? Buffer.alloc(0);
    count += 1;
    const head = `--frame\r\nContent-Type: image/jpeg\r\nContent-Length: ${frame.length}\r\n\r\n`;
    answer.write(Buffer.concat([Buffer.from(head), frame, Buffer.from('\r\n')]));
  }, 1000 / FRAMES_PER_SECOND);
  answer.once('close', () => clearInterval(sending));
}

function passOn(appUrl: string, asked: IncomingMessage, answer: ServerResponse): void {
  const { url = '/', method, headers } = asked;
  const passed = request(new URL(url, appUrl), { method, headers }, (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
  });
  passed.once('error', () => answer.destroy());
  asked.pipe(passed);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
