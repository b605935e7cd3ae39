import { spawnSync } from 'node:child_process';

const INSTALL = `The prompts are made by programs of Debian's:
apt-get install espeak-ng open-jtalk open-jtalk-mecab-naist-jdic ffmpeg
apt-get install hts-voice-nitech-jp-atr503-m001   # of the area contrib`;

/** What a program that went well left on its outputs. */
export interface Output {
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs a program to its end.
 *
 * @param input for its standard input
 * @throws when it is not installed, saying what is, or when it fails, with what it said
 */
export function runProgram(name: string, words: readonly string[], input = ''): Output {
  const { error, status, stdout, stderr } = spawnSync(name, words, {
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw new Error(`${name}: ${error.message}\n${INSTALL}`);
  const said = stderr.toString('utf8');
  if (status !== 0) throw new Error(`${name} failed:\n${said}\n${INSTALL}`);
  return { stdout, stderr: said };
}
