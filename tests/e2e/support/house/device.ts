import type { BrowserContext, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { FakeCamera } from '../browser.ts';
import { launch } from '../browser.ts';
import { Collector } from '../collector.ts';

/** The certificate is the house's own, and by WebRTC it is found on a machine without a network too. */
const FLAGS = ['--ignore-certificate-errors', '--allow-loopback-in-peer-connection'];

/** A device in the house, on which nothing is stored yet. */
export interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly collector: Collector;
}

/** Takes a new device into a house, until the test is over. @param url of the house */
export async function takeDevice(url: string, camera: FakeCamera): Promise<Device> {
  const browser = await launch(camera, ...FLAGS);
  onTestFinished(() => browser.close());
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    ignoreHTTPSErrors: true,
  });
  const collector = new Collector(context, url);
  return { context, page: await context.newPage(), collector };
}
