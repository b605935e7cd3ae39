import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryIn, MultipartParser } from '../../../../src/sources/feeds/transports/multipart.ts';

const MEBIBYTE = 1024 * 1024;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

/** How a camera writes: with lengths or without, its lines ended in this or that way. */
interface Style {
  readonly boundary: string;
  readonly lineEnd: '\r\n' | '\n';
  readonly hasLength: boolean;
  readonly preamble: string;
}

function streamOf(parts: readonly Uint8Array[], style: Style): Uint8Array {
  const { boundary, lineEnd, hasLength, preamble } = style;
  const mark = `--${boundary}${lineEnd}`;
  const pieces = parts.flatMap((part) => [
    bytesOf(`${mark}Content-Type: image/jpeg${lineEnd}`),
    bytesOf(hasLength ? `CONTENT-LENGTH:${part.length}${lineEnd}${lineEnd}` : lineEnd),
    part,
    bytesOf(lineEnd),
  ]);
  return joined([bytesOf(preamble), ...pieces, bytesOf(`--${boundary}--${lineEnd}`)]);
}

/** Cuts a stream in pieces of these sizes, over and over. */
function piecesOf(stream: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < stream.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    pieces.push(stream.subarray(at, at + size));
    at += size;
  }
  return pieces;
}

function cut(pieces: readonly Uint8Array[], boundary: string): number[][] {
  const parser = new MultipartParser(boundary);
  return pieces.flatMap((piece) => parser.push(piece)).map((part) => [...part]);
}

const styles = fc.record({
  boundary: fc.stringMatching(/^[a-z0-9'()+_,./:=?][a-z0-9'()+_,./:=?-]{0,20}$/),
  lineEnd: fc.constantFrom('\r\n', '\n'),
  hasLength: fc.boolean(),
  preamble: fc.constantFrom('', '\r\n', 'welcome\r\n'),
});
const pictures = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { maxLength: 8 });
const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1 });

describe('a stream of parts', () => {
  it('is cut into the parts that were sent, wherever its bytes are split', () => {
    fc.assert(
      fc.property(styles, pictures, sizes, (style, parts, chunks) => {
        // without a length the end is where the mark is: bytes that look like it are no picture
        const told = style.hasLength
          ? parts
          : parts.map((part) => Uint8Array.of(0xff, 0xd8, ...part.filter((byte) => byte > 0x7f)));
        const pieces = piecesOf(streamOf(told, style), chunks);
        expect(cut(pieces, style.boundary)).toEqual(told.map((part) => [...part]));
      }),
    );
  });

  it('gives a part as soon as its length is there, without waiting for the next mark', () => {
    const parser = new MultipartParser('b');
    expect(parser.push(bytesOf('--b\r\nContent-Length: 3\r\n\r\nab'))).toEqual([]);
    expect(parser.push(bytesOf('c'))).toEqual([bytesOf('abc')]);
  });

  it('takes parts without any lines before them, and a mark with more dashes than named', () => {
    const stream = bytesOf('----b\r\n\r\none\r\n----b\r\n\r\ntwo\r\n----b--');
    expect(cut([stream], 'b')).toEqual([[...bytesOf('one')], [...bytesOf('two')]]);
  });

  it('searches for the mark where a length is nonsense', () => {
    const stream = bytesOf('--b\nContent-Length: -1\n\none\n--b\nContent-Length: x\n\ntwo\n--b');
    expect(cut([stream], 'b')).toEqual([[...bytesOf('one')], [...bytesOf('two')]]);
  });

  it('finds the next mark after a part that is longer than it says', () => {
    const stream = bytesOf('--b\nContent-Length: 2\n\nlong\n--b\nContent-Length: 3\n\ntwo\n');
    expect(cut([stream], 'b')).toEqual([[...bytesOf('lo')], [...bytesOf('two')]]);
  });

  it('never throws for what any bytes say in a reasonable size', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 500 })), (pieces) => {
        expect(() => cut(pieces, 'b')).not.toThrow();
      }),
    );
  });

  it('gives up a part, or lines before one, that have no end', () => {
    const endless = new MultipartParser('b');
    endless.push(bytesOf('--b\r\n\r\n'));
    const piece = new Uint8Array(MEBIBYTE);
    expect(() => {
      for (let count = 0; count < 17; count += 1) endless.push(piece);
    }).toThrow(RangeError);
    const chatty = new MultipartParser('b');
    expect(() => chatty.push(bytesOf(`--b\r\n${'x: y\r\n'.repeat(2000)}`))).toThrow(RangeError);
  });

  it('keeps nothing of what comes before a mark', () => {
    const parser = new MultipartParser('b');
    const piece = new Uint8Array(MEBIBYTE);
    for (let count = 0; count < 40; count += 1) expect(parser.push(piece)).toEqual([]);
  });
});

describe('the mark between parts', () => {
  it.each([
    ['multipart/x-mixed-replace; boundary=frame', 'frame'],
    ['multipart/x-mixed-replace;boundary="my frame"; charset=utf-8', 'my frame'],
    ['Multipart/X-Mixed-Replace; Boundary=--myboundary', 'myboundary'],
    ['multipart/x-mixed-replace; boundary=ffmpeg;x=1', 'ffmpeg'],
    ['multipart/x-mixed-replace', undefined],
    ['multipart/x-mixed-replace; boundary=--', undefined],
    ['image/jpeg', undefined],
    ['text/html; boundary=frame', undefined],
    ['', undefined],
  ])('of %s is %s', (contentType, boundary) => {
    expect(boundaryIn(contentType)).toBe(boundary);
  });
});
