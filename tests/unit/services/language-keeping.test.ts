import { expect, it, vi } from 'vitest';
import { keepLanguage } from '../../../src/services/language-keeping.ts';
import { Locale } from '../../../src/services/locale.ts';

function aWorkerAccess(): {
  controller: { postMessage: (message: unknown) => void } | null;
  addEventListener: (type: 'controllerchange', listener: () => void) => void;
  takeOver: (postMessage: (message: unknown) => void) => void;
} {
  let tell = (): void => undefined;
  const access: ReturnType<typeof aWorkerAccess> = {
    controller: null,
    addEventListener: (_, listener) => {
      tell = listener;
    },
    takeOver: (postMessage) => {
      access.controller = { postMessage };
      tell();
    },
  };
  return access;
}

it('tells a new service worker of the texts that came before it', async () => {
  const [locale, access, postMessage] = [new Locale(), aWorkerAccess(), vi.fn()];
  keepLanguage(locale, access);
  await locale.use('fr');
  access.takeOver(postMessage);
  expect(postMessage.mock.calls).toEqual([[{ type: 'STORE_LANGUAGE', language: 'fr' }]]);
});

it('tells it of every language chosen later', async () => {
  const [locale, access, postMessage] = [new Locale(), aWorkerAccess(), vi.fn()];
  keepLanguage(locale, access);
  access.takeOver(postMessage);
  await locale.use('ar');
  expect(postMessage).toHaveBeenLastCalledWith({ type: 'STORE_LANGUAGE', language: 'ar' });
});
