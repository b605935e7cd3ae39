import { expect, it, vi } from 'vitest';
import { keepPacks } from '../../../../src/services/updates/pack-keeping.ts';
import { Locale } from '../../../../src/services/locale.ts';

/** The tasks put off. */
const tasks: (() => void)[] = [];
const later = (_: number, task: () => void): void => {
  tasks.push(task);
};

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
  keepPacks(locale, access, later);
  await locale.use('fr');
  access.takeOver(postMessage);
  expect(postMessage.mock.calls).toEqual([[{ type: 'STORE', pack: 'text-fr' }]]);
});

it('tells it of every language chosen later', async () => {
  const [locale, access, postMessage] = [new Locale(), aWorkerAccess(), vi.fn()];
  keepPacks(locale, access, later);
  access.takeOver(postMessage);
  await locale.use('ar');
  expect(postMessage).toHaveBeenLastCalledWith({ type: 'STORE', pack: 'text-ar' });
});

it('has the screens that the live check does not need stored later', () => {
  const [locale, access, postMessage] = [new Locale(), aWorkerAccess(), vi.fn()];
  tasks.length = 0;
  keepPacks(locale, access, later);
  access.takeOver(postMessage);
  expect(postMessage).not.toHaveBeenCalledWith({ type: 'STORE', pack: 'late' });
  for (const task of tasks) task();
  expect(postMessage).toHaveBeenLastCalledWith({ type: 'STORE', pack: 'late' });
});
