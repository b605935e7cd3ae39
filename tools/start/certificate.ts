import { generate } from 'selfsigned';

/** Long enough for a trial, short enough that a lost key is soon worth nothing. */
const VALID_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A certificate for this machine, made on the spot and kept in memory alone.
 *
 * @param addresses IPv4 addresses under which the machine is reached, beside `localhost`
 * @param now the moment from which it is valid
 * @returns key and certificate in PEM, for `serve`
 */
export async function makeCertificate(
  addresses: readonly string[],
  now: Date,
): Promise<{ readonly key: string; readonly cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Maskcheck on this machine' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // clocks of phones lag a little: it was valid an hour ago
    notBeforeDate: new Date(now.getTime() - DAY_MS / 24),
    notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          ...['127.0.0.1', ...addresses].map((ip) => ({ type: 7, ip }) as const),
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
