import type { FeedOrigin } from './feed.ts';

const PLAYLIST = /\.m3u8$/i;
/** The last part of a WHEP address as camera servers have it, or a mark after the question mark. */
const WHEP = /\/whep\/?$/i;

/**
 * What an address means, by its form: `….m3u8` is HLS, `…/whep` or `…?whep` WebRTC by WHEP,
 * everything else MJPEG.
 *
 * @param page address of the page that asks, against which it is resolved
 * @returns nothing when the address is none, or of another origin
 */
export function originOf(address: string, page = document.baseURI): FeedOrigin | undefined {
  const url = ownUrl(address, page);
  if (url === undefined) return undefined;
  const { pathname, search, searchParams } = url;
  const isWhep = WHEP.test(pathname) || searchParams.has('whep');
  const kind = PLAYLIST.test(pathname) ? 'hls' : isWhep ? 'whep' : 'mjpeg';
  return { kind, address: `${pathname}${search}` };
}

/**
 * The full address where it is one of this page's own origin.
 *
 * @param page address of the page that asks, against which it is resolved
 * @returns nothing where it is of another origin, carries a name and password, or is none at all
 */
export function ownUrl(address: string, page = document.baseURI): URL | undefined {
  if (address.trim() === '' || !URL.canParse(address, page)) return undefined;
  const url = new URL(address, page);
  const own = new URL(page);
  // an address of a blob is of the origin that made it
  const isOwn = url.origin === own.origin && url.protocol === own.protocol;
  return isOwn && url.username === '' && url.password === '' ? url : undefined;
}
