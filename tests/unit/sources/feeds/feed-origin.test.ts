import { describe, expect, it } from 'vitest';
import { originOf, ownUrl } from '../../../../src/sources/feeds/feed-origin.ts';

const PAGE = 'https://check.example/app/?station=watch';

describe('the address of a feed', () => {
  it.each([
    ['/cameras/door', 'mjpeg', '/cameras/door'],
    ['/cameras/door/stream.mjpg?fps=5', 'mjpeg', '/cameras/door/stream.mjpg?fps=5'],
    ['/cameras/yard/index.m3u8', 'hls', '/cameras/yard/index.m3u8'],
    ['/cameras/yard/INDEX.M3U8?token=1', 'hls', '/cameras/yard/INDEX.M3U8?token=1'],
    ['/cameras/gate/whep', 'whep', '/cameras/gate/whep'],
    ['/cameras/gate/whep/', 'whep', '/cameras/gate/whep/'],
    ['/cameras/api/webrtc?whep&src=gate', 'whep', '/cameras/api/webrtc?whep&src=gate'],
    ['cameras/door', 'mjpeg', '/app/cameras/door'],
    ['https://check.example/cameras/door', 'mjpeg', '/cameras/door'],
  ])('%s is %s', (address, kind, path) => {
    expect(originOf(address, PAGE)).toEqual({ kind, address: path });
  });

  it.each([
    [''],
    ['  '],
    ['http://check.example/cameras/door'],
    ['https://check.example:8443/cameras/door'],
    ['https://camera.example/door'],
    ['//camera.example/door'],
    ['\\\\camera.example\\door'],
    ['https://admin:secret@check.example/cameras/door'],
    ['rtsp://camera.example/door'],
    ['data:video/mp4,'],
    ['blob:https://check.example/1'],
    ['javascript:alert(1)'],
    ['https://'],
  ])('%s is not allowed', (address) => {
    expect(originOf(address, PAGE)).toBeUndefined();
  });

  it('is resolved in full', () => {
    expect(ownUrl('/cameras/door', PAGE)?.href).toBe('https://check.example/cameras/door');
  });
});
