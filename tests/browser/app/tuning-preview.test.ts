import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../../src/app/screens/settings/tuning-preview.ts';
import '../../../src/ui/tokens.css';
import { expectAccessible } from '../../support/axe.ts';
import { aPerson, aReport } from '../../support/builders.ts';
import { LiveScene } from '../../support/live-scene.ts';
import { aVisit } from '../../support/visit.ts';

let scene: LiveScene;
beforeEach(() => {
  scene = new LiveScene();
  document.title = 'Maskcheck';
});
afterEach(() => {
  scene.end();
});

/** A face of a tenth of the width. */
const NEAR = aReport({ people: [aPerson({ box: { x: 200, y: 200, width: 64, height: 64 } })] });

describe('the thresholds, tried with the camera', () => {
  it('tell who counts at this setting, how large the face is, and rest with the camera', async () => {
    const { keeper, settings, camera } = scene;
    scene.report = NEAR;
    const preview = document.createElement('tuning-preview');
    preview.visit = aVisit({ keeper, settings, loadCamera: () => Promise.resolve(camera) });
    // what screen and shell give it
    document.body.innerHTML = '<main><h1>Settings</h1></main>';
    document.querySelector('main')?.append(preview);
    await preview.updateComplete;
    expect(scene.asked).toBe(0);

    const press = (): void => preview.renderRoot.querySelector('button')?.click();
    const said = (): string => preview.renderRoot.querySelector('.said')?.textContent.trim() ?? '';
    press();
    await expect.poll(said, { timeout: 10_000 }).toBe('Mask on');
    expect(preview.renderRoot.querySelector('.size')?.textContent).toContain('10% of the width');
    await expectAccessible(document.documentElement);

    settings.change({ leastFace: 0.12 });
    await expect.poll(said).toBe('Too small: passed over');
    // smaller faces are measured too, while they are tried
    expect(scene.tuning?.leastFace).toBe(0);

    press();
    await expect.poll(() => preview.renderRoot.querySelector('live-view')).toBeNull();
    expect(camera.state.kind).toBe('idle');
    expect(scene.tuning?.leastFace).toBe(0.12);
  });
});
