import { runProgram } from './programs.ts';
import { loudnessOf } from './measure.ts';

/** How loud every prompt is made, in LUFS: a hall is louder than a room with a radio. */
const LOUDNESS = -18;
/** No sample goes over this, in dBFS: encoders overshoot. */
const MOST_PEAK = -3;
/** What counts as silence at the edges, in dBFS before the level is set. */
const SILENCE = -50;
/** What is left of it, in seconds: a word must not begin with a click. */
const LEAD = 0.02;
const TAIL = 0.04;
/** Enough for speech, and read by every decoder. */
const SAMPLES_PER_SECOND = 22_050;
const BIT_RATE = '32k';

const trim = (kept: number): string =>
  `silenceremove=start_periods=1:start_threshold=${SILENCE}dB:start_silence=${kept}:detection=peak`;
/** Rumble off, silence off at both ends. */
const TRIMMED = [`highpass=f=80`, trim(LEAD), 'areverse', trim(TAIL), 'areverse'].join(',');

/**
 * Makes a synthesiser's sound file a prompt: trimmed, at one level, as a small MP3 that carries no
 * date and no name of a program, so that the same sound gives the same file.
 */
export function encode(from: string, to: string): void {
  // the limiter takes some of the loudness away again: the second gain makes up for it
  const first = LOUDNESS - loudnessOf(from, TRIMMED);
  const second = first + LOUDNESS - loudnessOf(from, levelled(first));
  runProgram('ffmpeg', [
    ...['-hide_banner', '-y', '-i', from, '-af', levelled(second)],
    ...['-ac', '1', '-ar', String(SAMPLES_PER_SECOND), '-c:a', 'libmp3lame', '-b:a', BIT_RATE],
    ...['-map_metadata', '-1', '-id3v2_version', '0', '-fflags', '+bitexact'],
    ...['-flags:a', '+bitexact', to],
  ]);
}

/** The filter that trims and raises a sound by so many decibels, no peak over the limit. */
function levelled(gain: number): string {
  const limit = 10 ** (MOST_PEAK / 20);
  return `${TRIMMED},volume=${gain.toFixed(2)}dB,alimiter=limit=${limit.toFixed(4)}:level=false`;
}
