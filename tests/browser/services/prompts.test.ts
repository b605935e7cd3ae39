import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../../../src/services/locale.ts';
import { browserVoices } from '../../../src/services/speech/browser-voices.ts';

describe('the prompts', () => {
  it.each(LANGUAGE_CODES)('in %s are played by this browser', async (language) => {
    const { clips } = browserVoices();
    const play = await clips.load({ key: 'welcome', language, text: '' });
    const stop = play(0, () => undefined);
    expect(stop).not.toThrow();
  });

  it('that are not there are refused', async () => {
    const { clips } = browserVoices();
    await expect(clips.load({ key: 'welcome', language: 'xx', text: '' })).rejects.toThrow();
  });
});
