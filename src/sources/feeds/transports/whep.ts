import type { FeedFault } from '../feed.ts';
import { ownUrl } from '../feed-origin.ts';
import type { FeedPlatform } from '../feed-platform.ts';
import { ASK_THERE_ALONE, faultOfAnswer } from './http-fault.ts';
import type { ConnectionEvents, Transport } from './transport.ts';
import { VideoView } from './video-view.ts';

/** All ways to this device that are found within this time are offered; in one network they are there at once. */
const MOST_GATHERING_MS = 1000;
const SDP = 'application/sdp';

type WhepPlatform = Pick<
  FeedPlatform,
  'page' | 'fetch' | 'createPeer' | 'createVideo' | 'capture' | 'nowMs' | 'every' | 'onLeave'
>;

/**
 * WebRTC by WHEP (draft-ietf-wish-whep): one POST with our offer, whose answer names the session; it
 * is deleted when the feed stops or the page is left. Servers that find ways through networks (`Link`)
 * are not asked.
 */
export class Whep implements Transport {
  readonly #platform: WhepPlatform;
  readonly #player: VideoView;

  constructor(platform: WhepPlatform) {
    this.#platform = platform;
    this.#player = new VideoView(platform);
  }

  get view(): HTMLVideoElement {
    return this.#player.video;
  }

  connect(address: URL, events: ConnectionEvents): () => void {
    const peer = this.#platform.createPeer();
    const ending = new AbortController();
    const end = (): void => {
      if (ending.signal.aborted) return;
      ending.abort();
      stopHearing();
      peer.close();
      this.#player.close();
      this.#player.video.srcObject = null;
    };
    // a page that comes back after all finds the picture frozen
    const stopHearing = this.#platform.onLeave(end);
    const lose = (why: FeedFault): void => {
      if (ending.signal.aborted) return;
      end();
      events.lost(why);
    };
    this.#player.open(() => events.pictured());
    peer.addEventListener('track', ({ track }) => {
      this.#player.video.srcObject = new MediaStream([track]);
      this.#player.play();
      track.addEventListener('ended', () => lose('ended'));
    });
    let wasConnected = false;
    peer.addEventListener('connectionstatechange', () => {
      if (peer.connectionState === 'failed') lose(wasConnected ? 'ended' : 'unreachable');
      if (peer.connectionState !== 'connected') return;
      wasConnected = true;
      // the server's word alone says nothing: pictures come by another way than it did
      events.answered();
    });
    void this.#negotiate(peer, address, ending.signal).then((fault) => {
      if (fault !== undefined) lose(fault);
    });
    return end;
  }

  grab(): Promise<ImageBitmap | undefined> {
    return this.#player.grab();
  }

  /** Offers, and takes the answer. @returns why it came to nothing */
  async #negotiate(
    peer: RTCPeerConnection,
    address: URL,
    ending: AbortSignal,
  ): Promise<FeedFault | undefined> {
    const isOver = (): boolean => ending.aborted;
    let answer: Response;
    try {
      const body = await this.#offer(peer, ending);
      if (isOver()) return undefined;
      // never given up on the way: the session that it makes has to be deleted
      answer = await this.#platform.fetch(address, {
        ...ASK_THERE_ALONE,
        method: 'POST',
        headers: { 'Content-Type': SDP, Accept: SDP },
        body,
      });
    } catch {
      return 'unreachable';
    }
    const fault = faultOfAnswer(answer);
    if (fault !== undefined) return fault;
    this.#deleteAtTheEnd(sessionOf(answer, address, this.#platform.page), ending);
    if (isOver()) return undefined;
    try {
      await peer.setRemoteDescription({ type: 'answer', sdp: await answer.text() });
    } catch {
      return 'not_a_stream';
    }
    // a server without a codec that this browser knows turns the picture down, and answers all the same
    const [receiving] = peer.getTransceivers();
    return receiving?.currentDirection === 'recvonly' ? undefined : 'not_a_stream';
  }

  /** Our offer, with the ways to this device that were found in time. */
  async #offer(peer: RTCPeerConnection, ending: AbortSignal): Promise<string> {
    peer.addTransceiver('video', { direction: 'recvonly' });
    await peer.setLocalDescription();
    await new Promise<void>((resolve) => {
      const stop = this.#platform.every(MOST_GATHERING_MS, go);
      function go(): void {
        stop();
        resolve();
      }
      const goWhenComplete = (): void => {
        if (peer.iceGatheringState === 'complete') go();
      };
      peer.addEventListener('icegatheringstatechange', goWhenComplete);
      ending.addEventListener('abort', go);
      goWhenComplete();
    });
    return peer.localDescription?.sdp ?? '';
  }

  #deleteAtTheEnd(session: URL | undefined, ending: AbortSignal): void {
    if (session === undefined) return;
    const remove = (): void => {
      const request = { ...ASK_THERE_ALONE, method: 'DELETE', keepalive: true };
      // a server that is gone has no session left
      void this.#platform.fetch(session, request).catch(() => undefined);
    };
    if (ending.aborted) remove();
    else ending.addEventListener('abort', remove);
  }
}

/** The session that the answer names; one of another origin is left to end by itself. */
function sessionOf(answer: Response, address: URL, page: string): URL | undefined {
  const location = answer.headers.get('Location');
  if (location === null || !URL.canParse(location, address)) return undefined;
  return ownUrl(new URL(location, address).href, page);
}
