const SIZE = { width: 320, height: 240 } as const;
const FRAMES_PER_SECOND = 15;

/** A camera server in the same page: it answers WHEP and sends a picture that changes. */
export class WhepServer {
  /** What was asked, in its order. */
  readonly requests: string[] = [];
  readonly #session: string;
  readonly #peers: RTCPeerConnection[] = [];
  readonly #stream: MediaStream;
  readonly #drawing: ReturnType<typeof setInterval>;

  /** @param session where it says that the session lies, from the address that was asked */
  constructor(session = 'whep/session-1') {
    this.#session = session;
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
    const headers = { 'Content-Type': 'application/sdp', Location: this.#session };
    return new Response(await this.#answer(body), { status: 201, headers });
  };

  /** Ends all connections. */
  close(): void {
    clearInterval(this.#drawing);
    for (const peer of this.#peers) peer.close();
    for (const track of this.#stream.getTracks()) track.stop();
  }

  async #answer(offer: string): Promise<string> {
    const peer = new RTCPeerConnection({ iceServers: [] });
    this.#peers.push(peer);
    await peer.setRemoteDescription({ type: 'offer', sdp: offer });
    for (const track of this.#stream.getTracks()) peer.addTrack(track, this.#stream);
    await peer.setLocalDescription();
    await new Promise<void>((resolve) => {
      const goWhenComplete = (): void => {
        if (peer.iceGatheringState === 'complete') resolve();
      };
      peer.addEventListener('icegatheringstatechange', goWhenComplete);
      goWhenComplete();
    });
    return peer.localDescription?.sdp ?? '';
  }
}
