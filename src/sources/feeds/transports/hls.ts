import type HlsPlayer from 'hls.js';
import type { ErrorData, HlsConfig, LevelDetails } from 'hls.js';
import type { FeedFault } from '../feed.ts';
import { ownUrl } from '../feed-origin.ts';
import type { FeedPlatform } from '../feed-platform.ts';
import { ASK_THERE_ALONE, faultOfAnswer, faultOfStatus } from './http-fault.ts';
import type { ConnectionEvents, Transport } from './transport.ts';
import { VideoView } from './video-view.ts';

/** The first line of every playlist (RFC 8216). */
const FIRST_LINE = '#EXTM3U';
const PLAYLIST_TYPE = 'application/vnd.apple.mpegurl';
/** A list that gets no new piece for this long, or for as many pieces, is the rest of a stream. */
const STALE_MS = 8000;
const STALE_PIECES = 3;

/** As near to the present as pieces allow; what was seen is not kept. */
const LIVE_EDGE: Partial<HlsConfig> = {
  // the policy allows no worker made from a blob
  enableWorker: false,
  lowLatencyMode: true,
  backBufferLength: 0,
  maxBufferLength: 10,
  liveSyncDurationCount: 2,
  // the package's own default never jumps to the present after a gap
  liveMaxLatencyDurationCount: 6,
};

type HlsPlatform = Pick<FeedPlatform, 'page' | 'fetch' | 'createVideo' | 'capture' | 'nowMs'>;

/**
 * HTTP Live Streaming by hls.js, and by the browser itself where hls.js cannot run (older iPhones):
 * it alone tells what failed, and Chromium says that it plays what it then does not.
 */
export class Hls implements Transport {
  readonly #platform: HlsPlatform;
  readonly #player: VideoView;
  /** The newest piece of the list, and when it was first seen: over all connections. */
  #newest: { readonly piece: number; readonly sinceMs: number } | undefined;

  constructor(platform: HlsPlatform) {
    this.#platform = platform;
    this.#player = new VideoView(platform);
  }

  get view(): HTMLVideoElement {
    return this.#player.video;
  }

  connect(address: URL, events: ConnectionEvents): () => void {
    const { video } = this.#player;
    const ending = new AbortController();
    const { signal } = ending;
    const end = (): void => {
      if (signal.aborted) return;
      ending.abort();
      this.#player.close();
      video.removeAttribute('src');
      video.load();
    };
    const lose = (why: FeedFault): void => {
      if (signal.aborted) return;
      end();
      events.lost(why);
    };
    this.#player.open(() => events.pictured());
    video.addEventListener('ended', () => lose('ended'), { signal });
    video.addEventListener('error', () => lose(faultOfVideo(video.error)), { signal });
    void this.#open(address, signal, lose, events).catch(() => lose('unreachable'));
    return end;
  }

  grab(): Promise<ImageBitmap | undefined> {
    return this.#player.grab();
  }

  async #open(
    address: URL,
    signal: AbortSignal,
    lose: (why: FeedFault) => void,
    events: ConnectionEvents,
  ): Promise<void> {
    const fault = await this.#ask(address, signal);
    if (fault !== undefined) {
      lose(fault);
      return;
    }
    events.answered();
    const { default: Player } = await import('hls.js/light');
    if (signal.aborted) return;
    if (Player.isSupported()) this.#attach(Player, address, signal, lose);
    else if (this.#player.video.canPlayType(PLAYLIST_TYPE) === '') lose('not_a_stream');
    else this.#player.video.src = address.href;
    this.#player.play();
  }

  /** Whether the address gives a playlist; asked first, since a player does not say why it fails. */
  async #ask(address: URL, signal: AbortSignal): Promise<FeedFault | undefined> {
    const answer = await this.#platform.fetch(address, { ...ASK_THERE_ALONE, signal });
    const fault = faultOfAnswer(answer);
    if (fault !== undefined) return fault;
    return (await answer.text()).startsWith(FIRST_LINE) ? undefined : 'not_a_stream';
  }

  #attach(
    Player: typeof HlsPlayer,
    address: URL,
    signal: AbortSignal,
    lose: (why: FeedFault) => void,
  ): void {
    let hasStrayed = false;
    const player = new Player({
      ...LIVE_EDGE,
      xhrSetup: (_, url) => {
        if (ownUrl(url, this.#platform.page) !== undefined) return;
        hasStrayed = true;
        throw new Error('a piece of another origin');
      },
    });
    signal.addEventListener('abort', () => player.destroy());
    player.on(Player.Events.ERROR, (_, error) => {
      if (hasStrayed) lose('elsewhere');
      else if (error.fatal) lose(faultOfPlayer(error, Player));
    });
    player.on(Player.Events.LEVEL_LOADED, (_, { details }) => {
      if (this.#isStale(details)) lose('frozen');
    });
    player.loadSource(address.href);
    player.attachMedia(this.#player.video);
  }

  /** Whether this is the list of a stream that has stopped: its last seconds would play as if now. */
  #isStale({ live, endSN, targetduration }: LevelDetails): boolean {
    const nowMs = this.#platform.nowMs();
    if (endSN !== this.#newest?.piece) this.#newest = { piece: endSN, sinceMs: nowMs };
    const mostMs = Math.max(STALE_MS, STALE_PIECES * targetduration * 1000);
    return live && nowMs - this.#newest.sinceMs >= mostMs;
  }
}

function faultOfPlayer(
  { type, response, details }: ErrorData,
  { ErrorTypes }: typeof HlsPlayer,
): FeedFault {
  const isOfNetwork = type === ErrorTypes.NETWORK_ERROR && !details.endsWith('ParsingError');
  if (!isOfNetwork) return 'not_a_stream';
  const status = response?.code ?? 0;
  return status === 0 ? 'unreachable' : faultOfStatus(status);
}

function faultOfVideo(error: MediaError | null): FeedFault {
  return error?.code === MediaError.MEDIA_ERR_NETWORK ? 'unreachable' : 'not_a_stream';
}
