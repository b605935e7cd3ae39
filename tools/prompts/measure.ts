import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runProgram } from './programs.ts';

/** What a prompt is, as it comes out of a decoder. */
export interface Measured {
  readonly seconds: number;
  /** Loudness over the whole, in LUFS. */
  readonly loudness: number;
  /** The loudest sample, in dBFS. */
  readonly peak: number;
  /** Silence before the first sound, in seconds. */
  readonly leading: number;
  /** Silence after the last sound, in seconds. */
  readonly trailing: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Samples a second that are measured at. */
const RATE = 22_050;
/** A sound begins where it comes within this of the loudest sample, in decibels. */
const AUDIBLE = -36;

/** Decodes a prompt and measures it. */
export function measure(path: string): Measured {
  const { stdout } = runProgram('ffmpeg', [
    ...['-hide_banner', '-i', path, '-f', 'f32le', '-ac', '1', '-ar', String(RATE), '-'],
  ]);
  const content = readFileSync(path);
  const samples = new Float32Array(
    stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.byteLength),
  );
  const { peak, leading, trailing } = edgesOf(samples, RATE);
  return {
    seconds: round(samples.length / RATE),
    loudness: loudnessOf(path),
    peak: round(20 * Math.log10(peak)),
    leading: round(leading),
    trailing: round(trailing),
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

/**
 * Where the sound in some samples begins and ends.
 *
 * @returns the loudest sample, and the silence before and after the sound in seconds
 */
export function edgesOf(
  samples: Float32Array,
  rate: number,
): { readonly peak: number; readonly leading: number; readonly trailing: number } {
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const least = peak * 10 ** (AUDIBLE / 20);
  const isAudible = (sample: number): boolean => Math.abs(sample) >= least;
  const first = samples.findIndex(isAudible);
  const last = samples.findLastIndex(isAudible);
  return { peak, leading: first / rate, trailing: (samples.length - 1 - last) / rate };
}

/**
 * Loudness of a sound file by EBU R 128, in LUFS.
 *
 * @param filter what ffmpeg does to it first
 */
export function loudnessOf(path: string, filter = 'anull'): number {
  // half a second of silence before and after, so that the blocks reach over short sounds
  const padded = `${filter},adelay=500,apad=pad_dur=0.5,ebur128`;
  const { stderr } = runProgram('ffmpeg', [
    ...['-hide_banner', '-nostats', '-i', path, '-af', padded, '-f', 'null', '-'],
  ]);
  const [, loudness] = /Integrated loudness:\s+I:\s+(-?[\d.]+) LUFS/.exec(stderr) ?? [];
  if (loudness === undefined) throw new Error(`${path}: ffmpeg tells no loudness`);
  return Number(loudness);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
