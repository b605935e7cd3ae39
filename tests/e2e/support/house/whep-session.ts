import type { Socket } from 'node:dgram';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { MediaStreamTrack, RTCPeerConnection, useH264, useVP8 } from 'werift';
import { ENCODING, playing } from './ffmpeg.ts';
import { Program } from './program.ts';

/** How pictures are packed. */
export type WhepCodec = keyof typeof ENCODING;

const LOOPBACK = '127.0.0.1';
/** A packet is no larger, in bytes: there is room for what encrypts it. */
const MOST_BYTES = 1200;
const CODECS = { h264: useH264, vp8: useVP8 } as const;

/** Somebody who watches a clip by WebRTC: ffmpeg packs it, werift encrypts and sends it. */
export class WhepSession {
  readonly #peer: RTCPeerConnection;
  readonly #packets: Socket;
  readonly #program: Program;

  private constructor(peer: RTCPeerConnection, packets: Socket, program: Program) {
    this.#peer = peer;
    this.#packets = packets;
    this.#program = program;
  }

  /** Begins to play. @param gone whoever watched has left without a word */
  static async open(clip: string, codec: WhepCodec, gone: () => void): Promise<WhepSession> {
    const peer = new RTCPeerConnection({
      codecs: { video: [CODECS[codec]()] },
      iceServers: [],
      iceUseIpv6: false,
      iceAdditionalHostAddresses: [LOOPBACK],
    });
    peer.connectionStateChange.subscribe((state) => {
      if (state === 'failed' || state === 'closed') gone();
    });
    const track = new MediaStreamTrack({ kind: 'video' });
    peer.addTransceiver(track, { direction: 'sendonly' });
    const packets = createSocket('udp4', (packet) => track.writeRtp(packet)).bind(0, LOOPBACK);
    await once(packets, 'listening');
    const there = `rtp://${LOOPBACK}:${packets.address().port}?pkt_size=${MOST_BYTES}`;
    const words = [...playing(clip), ...ENCODING[codec], '-f', 'rtp', there];
    return new WhepSession(peer, packets, Program.run('ffmpeg', words));
  }

  /** The answer to an offer, with every way to this session. */
  async answerTo(offer: string): Promise<string> {
    // many a server cannot read the names under which browsers hide where they are: it is found without
    const sdp = offer.replaceAll(/^a=candidate:.*\r\n/gm, '');
    await this.#peer.setRemoteDescription({ type: 'offer', sdp });
    await this.#peer.setLocalDescription(await this.#peer.createAnswer());
    return this.#peer.localDescription?.sdp ?? '';
  }

  /** Hangs up. */
  async end(): Promise<void> {
    await this.#program.end();
    await this.#peer.close();
    this.#packets.close();
  }
}
