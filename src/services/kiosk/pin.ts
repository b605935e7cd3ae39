/** A PIN as it is kept: never itself, only what a guess must come out as. */
export interface PinHash {
  /** Hexadecimal. */
  readonly salt: string;
  readonly hash: string;
  readonly iterations: number;
}

/**
 * OWASP, Password Storage Cheat Sheet (2023): PBKDF2-HMAC-SHA256 with 600,000 iterations. A PIN of
 * few digits falls to whoever copies the hash all the same; it keeps visitors out, not thieves.
 */
const ITERATIONS = 600_000;
/** NIST SP 800-132 asks for 128 bits of salt at least. */
const SALT_BYTES = 16;
/** Length of SHA-256. */
const HASH_BITS = 256;
const PIN = /^\d{4,8}$/;

/** Whether a text can be a PIN: four to eight digits. */
export function isPin(text: string): boolean {
  return PIN.test(text);
}

/** Hashes a new PIN. @throws on an insecure page, where browsers have no cryptography */
export async function hashPin(pin: string, crypto: Crypto): Promise<PinHash> {
  const salt = hexOf(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  return { salt, hash: await derive(pin, salt, ITERATIONS, crypto), iterations: ITERATIONS };
}

/** Whether a PIN is the one that was hashed; it takes as long whether it is or not. */
export async function isRight(pin: string, kept: PinHash, crypto: Crypto): Promise<boolean> {
  const hash = await derive(pin, kept.salt, kept.iterations, crypto);
  let difference = hash.length ^ kept.hash.length;
  for (let at = 0; at < hash.length; at += 1) {
    difference |= hash.charCodeAt(at) ^ kept.hash.charCodeAt(at);
  }
  return difference === 0;
}

async function derive(
  pin: string,
  salt: string,
  iterations: number,
  { subtle }: Crypto,
): Promise<string> {
  const bytes = new TextEncoder();
  const key = await subtle.importKey('raw', bytes.encode(pin), 'PBKDF2', false, ['deriveBits']);
  // the salt's hexadecimal digits are as random as its bytes
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes.encode(salt), iterations };
  return hexOf(new Uint8Array(await subtle.deriveBits(how, key, HASH_BITS)));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
