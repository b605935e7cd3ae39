/** The part of the Trusted Types API that is used here. */
interface PolicyMaker {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): { toString(): string } };
}

/** The name that the `trusted-types` directive of the app's policy lists. */
const NAME = 'maskcheck';

const maker = (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes;

/** The one policy of ours: addresses of scripts on our own origin, and nothing else. */
const policy = maker?.createPolicy(NAME, { createScriptURL: sameOriginAddress });

/**
 * The address of a worker or service worker, in the form that `require-trusted-types-for` wants.
 * Its type says `string`, since the typings of `Worker` know nothing else; where the browser has
 * Trusted Types it is a `TrustedScriptURL`.
 *
 * @throws TypeError when the address is not on our own origin
 */
export function trustedScriptAddress(address: string): string {
  return (policy?.createScriptURL(address) ?? sameOriginAddress(address)) as string;
}

/** The whole address. @throws TypeError when it is not on our own origin */
function sameOriginAddress(address: string): string {
  const { origin, href } = new URL(address, globalThis.location.href);
  if (origin !== globalThis.location.origin) throw new TypeError(`foreign script ${href}`);
  return href;
}
