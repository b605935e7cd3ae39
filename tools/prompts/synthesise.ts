import { runProgram } from './programs.ts';
import type { Voice } from './voices.ts';

/** Slower than talk, which runs at 175 words a minute: a hall echoes, and people walk. */
const WORDS_PER_MINUTE = 145;
/** A little under the voices' own 50 of 99: calmer, and easier for old ears. */
const PITCH = 45;
/** Below the loudest, which clips some voices. */
const AMPLITUDE = 90;
/** Open JTalk's own speed is 1. */
const JAPANESE_SPEED = 0.95;
const JAPANESE_DICTIONARY = '/var/lib/mecab/dic/open-jtalk/naist-jdic';
const JAPANESE_VOICE = '/usr/share/hts-voice/nitech-jp-atr503-m001/nitech_jp_atr503_m001.htsvoice';

/**
 * Speaks a text into a sound file of the RIFF kind.
 *
 * @throws when a program or its voice is missing
 */
export function synthesise(text: string, { espeak }: Voice, path: string): void {
  if (espeak === undefined) {
    runProgram(
      'open_jtalk',
      [
        ...['-x', JAPANESE_DICTIONARY, '-m', JAPANESE_VOICE],
        ...['-r', String(JAPANESE_SPEED), '-ow', path],
      ],
      `${text}\n`,
    );
    return;
  }
  runProgram(
    'espeak-ng',
    [
      ...['-v', espeak, '-s', String(WORDS_PER_MINUTE), '-p', String(PITCH)],
      ...['-a', String(AMPLITUDE), '-w', path, '--stdin'],
    ],
    text,
  );
}
