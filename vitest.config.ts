import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { runtimeFiles } from './tools/build/runtime-files.ts';
import { CHROMIUM_FLAGS, findChromium } from './tools/chromium.ts';
import { decorators } from './vite.config.ts';

const MINUTE = 60_000;
/** One more than cores: the tests in a house wait most of the time. */
const WORKERS = availableParallelism() + 1;
/** Tests in a house that wait for most of their time. */
const IN_A_HOUSE = ['tests/e2e/reporting.test.ts', 'tests/e2e/webhook.test.ts'];
const chromium = findChromium();

export default defineConfig({
  oxc: decorators,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
          maxWorkers: WORKERS,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'house',
          // a broker that is away for a minute leaves the processors to the unit tests
          include: IN_A_HOUSE,
          testTimeout: 5 * MINUTE,
          hookTimeout: 3 * MINUTE,
          maxWorkers: WORKERS,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        plugins: [runtimeFiles(import.meta.dirname)],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
          fileParallelism: false,
          // one group after the other: a camera and a compiler on two cores starve each other
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: [...CHROMIUM_FLAGS],
                ...(chromium === undefined ? {} : { executablePath: chromium }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: IN_A_HOUSE,
          testTimeout: 5 * MINUTE,
          hookTimeout: 3 * MINUTE,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
