import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../../tools/chromium.ts';

/** What a test's browser has for a camera. */
export type FakeCamera =
  /** A clip that is played in a loop, permission given. */
  | { readonly clip: string }
  /** A camera is there, but the person says no. */
  | 'denied'
  /** No camera at all. */
  | 'absent';

/** Starts Chromium with a fake camera. @throws when no Chromium is found */
export async function launch(camera: FakeCamera = 'absent', ...more: string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium: run npm test, which finds one');
  return chromium.launch({
    executablePath,
    args: [...CHROMIUM_FLAGS, ...flagsOf(camera), ...more],
  });
}

function flagsOf(camera: FakeCamera): string[] {
  if (camera === 'absent') return [];
  const device = '--use-fake-device-for-media-stream';
  return camera === 'denied'
    ? [device, '--deny-permission-prompts']
    : [
        device,
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-video-capture=${camera.clip}`,
      ];
}
