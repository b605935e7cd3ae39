/** Pictures of a second; cameras of these kinds send no more. */
const FRAMES_PER_SECOND = 10;
const KEY_FRAME_EACH_SECOND = ['-g', String(FRAMES_PER_SECOND), '-pix_fmt', 'yuv420p'];

/** Plays a clip over and over, as fast as it was taken. */
export function playing(clip: string): string[] {
  return [
    ...['-nostdin', '-hide_banner', '-nostats', '-re', '-stream_loop', '-1'],
    ...['-framerate', String(FRAMES_PER_SECOND), '-f', 'mjpeg', '-i', clip, '-an'],
  ];
}

/** What a camera would do itself, with a key frame each second. */
export const ENCODING = {
  h264: [
    ...['-c:v', 'libx264', '-preset', 'ultrafast', '-tune', 'zerolatency', '-threads', '1'],
    ...KEY_FRAME_EACH_SECOND,
  ],
  vp8: [
    ...['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-threads', '1'],
    ...['-b:v', '1M', ...KEY_FRAME_EACH_SECOND],
  ],
} as const;
