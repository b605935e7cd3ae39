/** The Content-Security-Policy, directive by directive: nothing leaves the device. */
const CONTENT_SECURITY_POLICY: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  // tfjs compiles WebAssembly; its modules need no eval
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' blob:",
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html maskcheck',
};

/** Powerful features: ours alone, or nobody's. */
const PERMISSIONS_POLICY: Readonly<Record<string, string>> = {
  camera: '(self)',
  'screen-wake-lock': '(self)',
  fullscreen: '(self)',
  autoplay: '(self)',
  microphone: '()',
  geolocation: '()',
};

/**
 * The security headers that every response carries, errors and worker scripts too, by name. The one
 * truth: `public/_headers`, `deploy/nginx` and the snippet in `docs/hosting.md` are held equal to it by
 * a test.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': Object.entries(CONTENT_SECURITY_POLICY)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; '),
  'Permissions-Policy': Object.entries(PERMISSIONS_POLICY)
    .map(([feature, allowed]) => `${feature}=${allowed}`)
    .join(', '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** How long a browser may keep what never changes under its address: a year, in seconds. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** `Cache-Control` by path: built files carry a hash in their name, everything else is asked for. */
export function cacheControlFor(pathname: string): string {
  return pathname.startsWith('/assets/') ? FOR_GOOD : 'no-cache';
}
