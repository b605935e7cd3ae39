import * as v from 'valibot';

/** One slash, then no second one, which would name another host. */
const ON_THIS_SERVER = /^\/(?![/\\])[^\s\\]*$/;

/** An address on this very server, as settings and parameters may name one: the app asks no other. */
export const OWN_ADDRESS = v.pipe(v.string(), v.regex(ON_THIS_SERVER));

/** An address on this very server, or empty for none. */
export const OWN_ADDRESS_OR_NONE = v.union([v.literal(''), OWN_ADDRESS]);

/** Whether an address lies on this very server. */
export function isOwnAddress(address: string): boolean {
  return ON_THIS_SERVER.test(address);
}
