import type { ClipPlatform } from './clip-voice.ts';
import { ClipVoice } from './clip-voice.ts';
import type { Voice } from './voice.ts';

/** Without a tap some browsers never answer whether sound may begin; by now it would have. */
const MOST_WAKING_MS = 300;
/** That of the prompts: nothing is resampled twice. */
const SAMPLES_PER_SECOND = 22_050;

/** The voices of this browser: the app's own, and the system's where there is one. */
export function browserVoices(): { readonly clips: Voice; readonly system: Voice | undefined } {
  return {
    clips: new ClipVoice(webAudio(), import.meta.env.BASE_URL),
    system: 'speechSynthesis' in globalThis ? systemVoice(speechSynthesis) : undefined,
  };
}

/**
 * Web Audio: unlike an audio element it obeys the volume on iOS, starts without delay, and asks the
 * service worker for whole files.
 */
function webAudio(): ClipPlatform {
  let context: AudioContext | undefined;
  const opened = (): AudioContext => (context ??= new AudioContext());
  return {
    async wake() {
      // iOS else obeys the switch that mutes the bell, which a tablet at a door may have set
      const { audioSession } = navigator as { readonly audioSession?: { type: string } };
      if (audioSession !== undefined) audioSession.type = 'playback';
      const output = opened();
      if (output.state !== 'running') {
        await Promise.race([
          output.resume(),
          new Promise((resolve) => setTimeout(resolve, MOST_WAKING_MS)),
        ]);
      }
      return output.state === 'running';
    },
    async load(address) {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const decoder = new OfflineAudioContext(1, 1, SAMPLES_PER_SECOND);
      const sound = await decoder.decodeAudioData(await response.arrayBuffer());
      return (volume, ended) => {
        const output = opened();
        const source = new AudioBufferSourceNode(output, { buffer: sound });
        const gain = new GainNode(output, { gain: volume });
        source.connect(gain).connect(output.destination);
        source.onended = ended;
        source.start();
        return () => {
          source.onended = null;
          source.stop();
        };
      };
    },
  };
}

function systemVoice(synthesis: SpeechSynthesis): Voice {
  return {
    wake: () => {
      const { userActivation } = navigator as { readonly userActivation?: UserActivation };
      return Promise.resolve(userActivation?.hasBeenActive ?? true);
    },
    prepare: () => Promise.resolve(),
    load: ({ text, language }) =>
      Promise.resolve((volume, ended) => {
        const utterance = new SpeechSynthesisUtterance(text);
        Object.assign(utterance, { lang: language, volume, onend: ended, onerror: ended });
        synthesis.speak(utterance);
        return () => {
          Object.assign(utterance, { onend: null, onerror: null });
          synthesis.cancel();
        };
      }),
  };
}
