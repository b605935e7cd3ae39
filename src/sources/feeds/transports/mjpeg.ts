import { frameSizeOf } from '../../source.ts';
import type { FeedFault } from '../feed.ts';
import type { FeedPlatform } from '../feed-platform.ts';
import { ASK_THERE_ALONE, faultOfAnswer } from './http-fault.ts';
import { boundaryIn, MultipartParser } from './multipart.ts';
import type { ConnectionEvents, Transport } from './transport.ts';

/** Pictures are shown no more often than this: nobody looks at more, and each wants decoding. */
const LEAST_SHOWN_MS = 100;

type MjpegPlatform = Pick<FeedPlatform, 'fetch' | 'createCanvas' | 'decode' | 'nowMs'>;

/**
 * Pictures of JPEG one after the other in one endless answer, as nearly every camera can send them.
 * The newest one wins: what comes while another is being opened is passed over.
 */
export class Mjpeg implements Transport {
  readonly view: HTMLCanvasElement;
  readonly #platform: MjpegPlatform;
  /** The picture that is shown, until it was taken. */
  #fresh: { readonly file: Blob; readonly width: number; readonly height: number } | undefined;
  #shownMs = -Infinity;
  #isOpening = false;

  constructor(platform: MjpegPlatform) {
    this.#platform = platform;
    this.view = platform.createCanvas();
  }

  connect(address: URL, events: ConnectionEvents): () => void {
    const ending = new AbortController();
    void this.#receive(address, events, ending.signal).then((why) => {
      if (!ending.signal.aborted) events.lost(why);
      // an answer that is of no use goes on coming until it is given up
      ending.abort();
    });
    return () => {
      this.#fresh = undefined;
      ending.abort();
    };
  }

  async grab(): Promise<ImageBitmap | undefined> {
    const fresh = this.#fresh;
    this.#fresh = undefined;
    if (fresh === undefined) return undefined;
    try {
      return await this.#platform.decode(fresh.file, frameSizeOf(fresh.width, fresh.height));
    } catch {
      return undefined;
    }
  }

  /** Receives until it is over, and says why that is. */
  async #receive(address: URL, events: ConnectionEvents, signal: AbortSignal): Promise<FeedFault> {
    try {
      const answer = await this.#platform.fetch(address, { ...ASK_THERE_ALONE, signal });
      const fault = faultOfAnswer(answer);
      if (fault !== undefined) return fault;
      const boundary = boundaryIn(answer.headers.get('Content-Type') ?? '');
      if (boundary === undefined || answer.body === null) return 'not_a_stream';
      events.answered();
      return await this.#cut(answer.body, new MultipartParser(boundary), events, signal);
    } catch (error) {
      return error instanceof RangeError ? 'not_a_stream' : 'unreachable';
    }
  }

  async #cut(
    body: ReadableStream<Uint8Array>,
    parser: MultipartParser,
    events: ConnectionEvents,
    signal: AbortSignal,
  ): Promise<FeedFault> {
    const reader = body.getReader();
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return 'ended';
      const newest = parser.push(value).at(-1);
      if (newest !== undefined) void this.#show(newest, events, signal);
    }
  }

  async #show(
    part: Uint8Array<ArrayBuffer>,
    events: ConnectionEvents,
    signal: AbortSignal,
  ): Promise<void> {
    const nowMs = this.#platform.nowMs();
    if (this.#isOpening || nowMs - this.#shownMs < LEAST_SHOWN_MS) return;
    this.#isOpening = true;
    this.#shownMs = nowMs;
    try {
      const file = new Blob([part]);
      const picture = await this.#platform.decode(file);
      if (signal.aborted) picture.close();
      else {
        const { width, height } = picture;
        this.#draw(picture);
        this.#fresh = { file, width, height };
        events.pictured();
      }
    } catch {
      // one damaged picture: where none is whole, none is told of, and the feed is taken for frozen
    } finally {
      this.#isOpening = false;
    }
  }

  /** Hands the picture to the canvas, which costs no copy. */
  #draw(picture: ImageBitmap): void {
    const { width, height } = picture;
    if (this.view.width !== width) this.view.width = width;
    if (this.view.height !== height) this.view.height = height;
    this.view.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
  }
}
