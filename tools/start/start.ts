import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import qrcode from 'qrcode-terminal';
import { build } from '../build/build.ts';
import { makeCertificate } from './certificate.ts';
import type { Serving } from '../serve.ts';
import { serve } from '../serve.ts';

const PORT = 4173;

const UNTRUSTED = `
The certificate was made on the spot, so browsers warn about it: accept it once, and the camera
works. Offline use does not: a browser takes no service worker from an untrusted address. README.md
names the ways round it.
`;

/** Builds the app, serves it and says where. Ends with Ctrl+C. */
async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      host: { type: 'boolean', default: false },
      https: { type: 'boolean', default: false },
      port: { type: 'string', default: String(PORT) },
    },
  });
  await build();
  const addresses = values.host ? networkAddresses() : [];
  const serving = await serve({
    root: 'dist',
    host: values.host ? '0.0.0.0' : 'localhost',
    port: Number(values.port),
    ...(values.https ? { https: await makeCertificate(addresses, new Date()) } : {}),
  });
  announce(serving, addresses);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void serving.close());
  }
}

function announce({ url, port }: Serving, addresses: readonly string[]): void {
  const scheme = new URL(url).protocol;
  const others = addresses.map((address) => `${scheme}//${address}:${port}/`);
  // the last slash is left out: some terminals take it for the line's end when one clicks
  const lines = [url, ...others].map((address) => `  ${address.replace(/\/$/, '')}`);
  process.stdout.write(`\nMaskcheck is served at\n${lines.join('\n')}\n`);
  const [first] = others;
  if (first !== undefined) {
    qrcode.generate(first, { small: true }, (code) => {
      process.stdout.write(`\nFor a phone in the same network:\n${code}\n`);
    });
  }
  if (scheme === 'https:') process.stdout.write(UNTRUSTED);
  else if (first !== undefined) {
    process.stdout.write('\nOver http other machines get no camera: add --https.\n');
  }
}

function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

try {
  await start();
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  process.stderr.write(
    taken
      ? 'The port is taken by another program: end it, or choose one with -- --port 8080\n'
      : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}
