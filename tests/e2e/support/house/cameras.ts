import { mkdir } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { freePort } from '../../../support/free-port.ts';
import { readDeployed } from './deployed.ts';
import { ENCODING, playing } from './ffmpeg.ts';
import { Program } from './program.ts';

/** A camera of the house that a test can cut off. */
export interface HouseCamera {
  /** It is there, or there again. */
  comeBack(): Promise<void>;
  /** It is cut off. */
  goDown(): Promise<void>;
}

/** A network camera that sends MJPEG, made by ffmpeg of a clip for everybody who asks. */
export class MjpegCamera implements HouseCamera {
  readonly port: number;
  readonly #clip: string;
  readonly #sending = new Set<Program>();
  #server: Server | undefined;

  private constructor(clip: string, port: number) {
    this.#clip = clip;
    this.port = port;
  }

  /** Starts it. @param clip as `writeClip` writes it */
  static async start(clip: string): Promise<MjpegCamera> {
    const camera = new MjpegCamera(clip, await freePort());
    await camera.comeBack();
    return camera;
  }

  async comeBack(): Promise<void> {
    const server = createServer((request, response) => this.#send(request, response));
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
  }

  async goDown(): Promise<void> {
    this.#server?.close();
    this.#server?.closeAllConnections();
    this.#server = undefined;
    await Promise.all([...this.#sending].map((program) => program.end()));
  }

  #send(request: IncomingMessage, response: ServerResponse): void {
    const program = Program.run('ffmpeg', [...playing(this.#clip), ...MULTIPART]);
    this.#sending.add(program);
    response.writeHead(200, {
      'Content-Type': 'multipart/x-mixed-replace;boundary=ffmpeg',
      // what cameras like to say, and what must not come through
      'Access-Control-Allow-Origin': '*',
      'Set-Cookie': 'camera=1',
    });
    program.output?.pipe(response);
    request.socket.once('close', () => {
      this.#sending.delete(program);
      void program.end();
    });
  }
}

/** A camera that speaks RTSP, brought as HLS into a folder as `deploy/cameras` does. */
export class HlsCamera implements HouseCamera {
  /** Where its pieces come to lie. */
  readonly folder: string;
  readonly #clip: string;
  readonly #packing: readonly string[];
  #program: Program | undefined;

  private constructor(clip: string, folder: string, packing: readonly string[]) {
    this.#clip = clip;
    this.folder = folder;
    this.#packing = packing;
  }

  /** Starts it. @param folder where nothing is yet */
  static async start(clip: string, folder: string): Promise<HlsCamera> {
    await mkdir(folder, { recursive: true });
    const unit = await readDeployed('cameras/maskcheck-hls@.service');
    const packing = /-f hls .*?(?= \/run)/.exec(unit)?.[0].split(' ') ?? [];
    const camera = new HlsCamera(clip, folder, packing);
    await camera.comeBack();
    return camera;
  }

  async comeBack(): Promise<void> {
    const list = join(this.folder, 'index.m3u8');
    this.#program = await Program.start(
      'ffmpeg',
      [...playing(this.#clip), ...ENCODING.h264, ...this.#packing, list],
      /Opening '[^']*index\.m3u8/,
    );
  }

  async goDown(): Promise<void> {
    await this.#program?.end();
    this.#program = undefined;
  }
}

const MULTIPART = ['-c:v', 'copy', '-f', 'mpjpeg', 'pipe:1'];
