import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from '../e2e/support/browser.ts';
import { writeClip } from '../fixtures/camera.ts';

/** Somebody masked, near the camera. */
const ACTOR = { composite: 'masked-1', centre: [320, 250], side: 380 } as const;
/** A second of video, played in a loop. */
const FRAMES = 30;

/**
 * A browser whose camera shows one masked face, and without WebGL: Chromium gives none on a machine
 * without a graphics processor unless it is told to emulate one.
 */
export async function launchLive(): Promise<Browser> {
  const clip = join(await mkdtemp(join(tmpdir(), 'maskcheck-bench-')), 'camera.mjpeg');
  await writeClip(clip, [{ frames: FRAMES, actors: [ACTOR] }]);
  return launch({ clip }, '--use-gl=disabled');
}
