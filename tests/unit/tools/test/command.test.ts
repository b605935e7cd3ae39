import { describe, expect, it } from 'vitest';
import { run, runAside } from '../../../../tools/test/command.ts';

describe('a command that runs beside others', () => {
  it('keeps what it says, on both streams', async () => {
    const script = "process.stdout.write('found '); process.stderr.write('nothing')";
    const { isGood, output } = await runAside(['node', '-e', script]);
    expect(isGood).toBe(true);
    expect(output).toContain('found ');
    expect(output).toContain('nothing');
  });

  it('fails with what it exits with', async () => {
    expect(await runAside(['node', '-e', 'process.exit(3)'])).toEqual({
      isGood: false,
      output: '',
    });
  });

  it('fails, and says so, when there is no such command', async () => {
    const { isGood, output } = await runAside(['no-such-command']);
    expect(isGood).toBe(false);
    expect(output).toMatch(/no-such-command.*ENOENT/);
  });
});

describe('a command whose output passes through', () => {
  it('tells how it ended', async () => {
    expect(await run(['node', '-e', ''])).toBe(true);
    expect(await run(['node', '-e', 'process.exit(1)'])).toBe(false);
  });
});
