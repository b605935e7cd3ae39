import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeCertificate } from '../../../../tools/start/certificate.ts';
import { freePort } from '../../../support/free-port.ts';
import { deploy } from './deployed.ts';
import { Program } from './program.ts';

/** What lies behind the door. */
export interface Behind {
  /** Ports of the two cameras that send MJPEG, of the camera server and of the broker. */
  readonly door: number;
  readonly hall: number;
  readonly gate: number;
  readonly broker: number;
  /** Port of whoever receives what stations post; absent where nobody is to. */
  readonly hook?: number;
  /** Folder of the camera that comes as HLS. */
  readonly yard: string;
}

/** Debian's nginx with the files of `deploy/nginx`, and the built app. */
export class FrontDoor {
  /** The app's address, with a slash at its end. */
  readonly url: string;
  /** The address that leads to it. */
  readonly plainUrl: string;
  readonly #program: Program;

  private constructor(ports: Ports, program: Program) {
    this.url = `https://localhost:${ports.https}/`;
    this.plainUrl = `http://localhost:${ports.http}/`;
    this.#program = program;
  }

  /** Starts it. @param folder an empty one, for its files */
  static async start(folder: string, behind: Behind): Promise<FrontDoor> {
    const ports = { http: await freePort(), https: await freePort() };
    await prepare(folder, ports, behind);
    const words = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
    return new FrontDoor(ports, await Program.start('nginx', words, /start worker processes/));
  }

  async end(): Promise<void> {
    await this.#program.end();
  }
}

interface Ports {
  readonly http: number;
  readonly https: number;
}

async function prepare(folder: string, ports: Ports, behind: Behind): Promise<void> {
  const { key, cert } = await makeCertificate([], new Date());
  await writeFile(join(folder, 'maskcheck.key'), key);
  await writeFile(join(folder, 'maskcheck.pem'), cert);
  await mkdir(join(folder, 'sites'));
  await deploy('nginx/maskcheck.conf', join(folder, 'sites'), {
    'maskcheck.example': 'localhost',
    'listen 80;': `listen 127.0.0.1:${ports.http};`,
    'listen 443 ssl': `listen 127.0.0.1:${ports.https} ssl`,
    '/etc/ssl': folder,
    '/etc/nginx/maskcheck': folder,
    '/srv/maskcheck/dist': resolve('dist'),
    'http://127.0.0.1:9001': `http://127.0.0.1:${behind.broker}`,
  });
  await deploy('nginx/camera.conf', folder);
  await deploy('nginx/cameras.conf', folder, {
    '/etc/nginx/maskcheck/camera.conf': join(folder, 'camera.conf'),
    'http://192.168.20.11/': `http://127.0.0.1:${behind.door}/`,
    'http://192.168.20.12/': `http://127.0.0.1:${behind.hall}/`,
    'http://127.0.0.1:8889/': `http://127.0.0.1:${behind.gate}/`,
    '/run/maskcheck/yard': behind.yard,
  });
  if (behind.hook !== undefined) {
    await deploy('nginx/hook.conf', folder, {
      'http://127.0.0.1:8123/': `http://127.0.0.1:${behind.hook}/`,
    });
  }
  await writeFile(join(folder, 'nginx.conf'), MAIN);
}

/** What stands in Debian's own file; the folders are this user's alone. */
const MAIN = `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr notice;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  include sites/*.conf;
}
`;
