import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import bare from '../../../fixtures/composites/bare-2.jpg?url';
import { Engine } from '../../../../src/engine/engine.ts';
import { EngineKeeper } from '../../../../src/engine/keeper.ts';
import EngineWorker from '../../../../src/engine/worker.ts?worker';
import type { Language } from '../../../../src/services/locale.ts';
import { locale } from '../../../../src/services/locale.ts';
import { PhotoScreen } from '../../../../src/stations/photo/photo-screen.ts';
import '../../../../src/ui/tokens.css';
import { expectAccessible } from '../../../support/axe.ts';

let keeper: EngineKeeper;
let picture: File;
beforeAll(async () => {
  const base = `${location.origin}/`;
  keeper = new EngineKeeper(() =>
    Engine.start(
      { backend: 'wasm', place: 'worker', base },
      { createWorker: () => new EngineWorker(), tell: () => undefined },
    ),
  );
  keeper.start();
  const blob = await (await fetch(bare)).blob();
  picture = new File([blob], 'bare.jpg', { type: 'image/jpeg' });
});
afterEach(async () => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
  await locale.use('en', document.documentElement);
});
afterAll(() => keeper.engine?.stop());

async function show(...files: File[]): Promise<PhotoScreen> {
  document.title = 'Maskcheck';
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  const screen = Object.assign(new PhotoScreen(), { keeper });
  main.append(screen);
  await screen.updateComplete;
  const intake = screen.renderRoot.querySelector('photo-intake');
  if (files.length > 0) intake?.dispatchEvent(new CustomEvent('give', { detail: files }));
  return screen;
}

function resultsOf(screen: PhotoScreen): string[] {
  return [...screen.renderRoot.querySelectorAll('photo-result')].map(
    (result) => result.renderRoot.textContent,
  );
}

const LOOKS: readonly ['light' | 'dark', Language][] = [
  ['light', 'en'],
  ['dark', 'de'],
];

describe('the photo screen', () => {
  it.each(LOOKS)('can be used by everybody, empty and full, in %s, %s', async (theme, language) => {
    document.documentElement.dataset['theme'] = theme;
    await locale.use(language, document.documentElement);
    const screen = await show();
    await expectAccessible(document.documentElement);
    screen.remove();
    const text = new File(['no picture'], 'notes.jpg', { type: 'image/jpeg' });
    const full = await show(picture, text);
    const { photo, verdicts } = locale.texts;
    await expect
      .poll(() => resultsOf(full), { timeout: 30_000 })
      .toEqual([
        expect.stringContaining(verdicts.no_mask),
        expect.stringContaining(photo.faults.unreadable.title),
      ]);
    await expectAccessible(document.documentElement);
  });

  it('forgets its pictures when it is left', async () => {
    const screen = await show(picture);
    await expect.poll(() => resultsOf(screen), { timeout: 30_000 }).toHaveLength(1);
    screen.remove();
    document.body.append(screen);
    await screen.updateComplete;
    expect(resultsOf(screen)).toEqual([]);
  });
});
