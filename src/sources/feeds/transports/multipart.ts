/** A part larger than this is none: a picture of 4K at the best quality takes 6 MB. */
const MOST_PART_BYTES = 16 * 1024 * 1024;
/** The few lines before a part. */
const MOST_HEADER_BYTES = 8 * 1024;
const FIRST_ROOM_BYTES = 64 * 1024;

const DASH = 0x2d;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * The mark between the parts that a content type names, without the dashes that begin it.
 *
 * @returns nothing where it is no type of many parts
 */
export function boundaryIn(contentType: string): string | undefined {
  if (!/^\s*multipart\//i.test(contentType)) return undefined;
  const [, quoted, plain] = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  // many cameras name the mark with its dashes, and send it with no more than these
  const boundary = (quoted ?? plain)?.replace(/^-+/, '');
  return boundary === '' ? undefined : boundary;
}

/**
 * Cuts a stream of parts (`multipart/x-mixed-replace`, RFC 2046) into them, however its bytes are
 * split: by the length that a part tells, else by the next mark. Lines may end as cameras end them.
 */
export class MultipartParser {
  readonly #mark: Uint8Array;
  #buffer = new Uint8Array(FIRST_ROOM_BYTES);
  #end = 0;
  /** Up to here was searched already. */
  #searched = 0;
  /** Where the parser stands: before a mark, in the lines before a part, or in the part. */
  #in: 'mark' | 'headers' | { readonly length: number | undefined } = 'mark';

  /** @param boundary the mark, as `boundaryIn` gives it */
  constructor(boundary: string) {
    this.#mark = new TextEncoder().encode(`--${boundary}`);
  }

  /**
   * Takes the next bytes.
   *
   * @returns the parts that are whole now, in their order
   * @throws RangeError where a part or the lines before it have no end
   */
  push(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
    this.#append(bytes);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let step = this.#step();
    while (step !== 'hungry') {
      if (step !== 'next') parts.push(step);
      step = this.#step();
    }
    const most = this.#in === 'headers' ? MOST_HEADER_BYTES : MOST_PART_BYTES;
    if (this.#end > most) throw new RangeError(`a part without an end in ${most} bytes`);
    return parts;
  }

  #step(): Uint8Array<ArrayBuffer> | 'next' | 'hungry' {
    if (this.#in === 'mark') return this.#skipMark();
    if (this.#in === 'headers') return this.#readHeaders();
    return this.#in.length === undefined ? this.#cutAtMark() : this.#cutAfter(this.#in.length);
  }

  #skipMark(): 'next' | 'hungry' {
    const at = this.#find();
    if (at === undefined) {
      // nothing before a mark is wanted: what may be its beginning stays
      this.#drop(Math.max(0, this.#end - this.#mark.length + 1));
      return 'hungry';
    }
    this.#drop(at + this.#mark.length);
    this.#in = 'headers';
    return 'next';
  }

  #readHeaders(): 'next' | 'hungry' {
    const end = this.#emptyLineEnd();
    if (end === undefined) return 'hungry';
    const text = new TextDecoder('latin1').decode(this.#buffer.subarray(0, end));
    const length = Number(/^content-length\s*:\s*(\d+)\s*$/im.exec(text)?.[1] ?? Number.NaN);
    this.#drop(end);
    this.#in = { length: length > 0 && length <= MOST_PART_BYTES ? length : undefined };
    return 'next';
  }

  #cutAfter(length: number): Uint8Array<ArrayBuffer> | 'hungry' {
    if (this.#end < length) return 'hungry';
    const part = this.#buffer.slice(0, length);
    this.#drop(length);
    this.#in = 'mark';
    return part;
  }

  #cutAtMark(): Uint8Array<ArrayBuffer> | 'hungry' {
    const at = this.#find();
    if (at === undefined) return 'hungry';
    let end = at;
    while (this.#buffer[end - 1] === DASH) end -= 1;
    if (this.#buffer[end - 1] === LINE_FEED) end -= 1;
    if (this.#buffer[end - 1] === RETURN) end -= 1;
    const part = this.#buffer.slice(0, Math.max(0, end));
    this.#drop(at);
    this.#in = 'mark';
    return part;
  }

  /** Where the next mark begins. */
  #find(): number | undefined {
    const first = this.#mark[0] ?? DASH;
    const bytes = this.#buffer.subarray(0, this.#end);
    for (
      let at = bytes.indexOf(first, this.#searched);
      at >= 0 && at + this.#mark.length <= this.#end;
      at = bytes.indexOf(first, at + 1)
    ) {
      if (this.#mark.every((byte, index) => bytes[at + index] === byte)) return at;
    }
    this.#searched = Math.max(0, this.#end - this.#mark.length + 1);
    return undefined;
  }

  /** Where the lines before a part are over: behind the first empty one. */
  #emptyLineEnd(): number | undefined {
    for (let at = this.#searched; at < this.#end; at += 1) {
      if (this.#buffer[at] !== LINE_FEED) continue;
      const next = this.#buffer[at + 1] === RETURN ? at + 2 : at + 1;
      if (next >= this.#end) {
        this.#searched = at;
        return undefined;
      }
      if (this.#buffer[next] === LINE_FEED) return next + 1;
    }
    this.#searched = this.#end;
    return undefined;
  }

  #append(bytes: Uint8Array): void {
    const end = this.#end + bytes.length;
    if (end > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(end, this.#buffer.length * 2));
      larger.set(this.#buffer.subarray(0, this.#end));
      this.#buffer = larger;
    }
    this.#buffer.set(bytes, this.#end);
    this.#end = end;
  }

  #drop(count: number): void {
    this.#buffer.copyWithin(0, count, this.#end);
    this.#end -= count;
    this.#searched = 0;
  }
}
