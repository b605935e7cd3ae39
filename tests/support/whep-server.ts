const SIZE = { width: 320, height: 240 } as const;
const FRAMES_PER_SECOND = 15;

/** How a camera server answers. */
export interface WhepManner {
  /** Where it says that the session lies, from the address that was asked. */
  readonly session?: string;
  /** Whether it has a picture that the other side can read. */
  readonly hasPicture?: boolean;
  /** Whether there is a way for pictures between it and the other side. */
  readonly isFound?: boolean;
}

const CANDIDATES = /^a=candidate:.*\r\n/gm;

/** A camera server in the same page: it answers WHEP and sends a picture that changes. */
export class WhepServer {
  /** What was asked, in its order. */
  readonly requests: string[] = [];
  readonly #manner: WhepManner;
  readonly #peers: RTCPeerConnection[] = [];
  readonly #stream: MediaStream;
  readonly #drawing: ReturnType<typeof setInterval>;

  constructor(manner: WhepManner = {}) {
    this.#manner = manner;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, SIZE);
    const context = canvas.getContext('2d');
    let turn = 0;
    this.#drawing = setInterval(() => {
      if (context === null) return;
      context.fillStyle = `hsl(${(turn += 20)}deg 80% 50%)`;
      context.fillRect(0, 0, SIZE.width, SIZE.height);
    }, 1000 / FRAMES_PER_SECOND);
    this.#stream = canvas.captureStream(FRAMES_PER_SECOND);
  }

  /** The network with nothing but this server in it. */
  readonly fetch = async (
    address: URL,
    { method = 'GET', body }: RequestInit,
  ): Promise<Response> => {
    this.requests.push(`${method} ${address.pathname}`);
    if (method !== 'POST' || typeof body !== 'string') return new Response();
    const { session = 'whep/session-1' } = this.#manner;
    const headers = { 'Content-Type': 'application/sdp', Location: session };
    return new Response(await this.#answer(body), { status: 201, headers });
  };

  /** Ends all connections. */
  close(): void {
    clearInterval(this.#drawing);
    for (const peer of this.#peers) peer.close();
    for (const track of this.#stream.getTracks()) track.stop();
  }

  async #answer(offer: string): Promise<string> {
    const { hasPicture = true, isFound = true } = this.#manner;
    const told = (sdp: string): string => (isFound ? sdp : sdp.replaceAll(CANDIDATES, ''));
    const peer = new RTCPeerConnection({ iceServers: [] });
    this.#peers.push(peer);
    await peer.setRemoteDescription({ type: 'offer', sdp: told(offer) });
    if (hasPicture) {
      for (const track of this.#stream.getTracks()) peer.addTrack(track, this.#stream);
    }
    await peer.setLocalDescription();
    await new Promise<void>((resolve) => {
      const goWhenComplete = (): void => {
        if (peer.iceGatheringState === 'complete') resolve();
      };
      peer.addEventListener('icegatheringstatechange', goWhenComplete);
      goWhenComplete();
    });
    return told(peer.localDescription?.sdp ?? '');
  }
}
